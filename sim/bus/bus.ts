import { type DeviceId, FrameFlag, PacketReader } from "../../jacdac/index.ts";
import type { Timekeeper } from "../time/alarm-group.ts";
import type { Alarm } from "../time/clock.ts";
import { Device, type DeviceBus, type DeviceOptions } from "./device.ts";
import type { Service } from "./service.ts";

/** The other end: the VM, which takes the frames that devices send. */
export interface FramePort {
  /** The bytes hold only during the call. */
  receive(frame: Uint8Array): void;
  /** Frames have come: whoever waits for them must run again now. */
  wake(): void;
}

/** Sees every packet that the VM sends, before a device handles it. */
export type PacketListener = (packet: PacketReader) => void;

/**
 * The Jacdac bus between one VM and the simulated services of its board. Frames cost no time on it, as on a board
 * where service and program run on one chip (`jd_send_frame_raw` loops a frame back to its own device).
 *
 * Frames to the VM leave in an alarm of their own, after all services that are due at that moment: the VM is never
 * entered while it runs, and what services say in one turn of the firmware's loop is one frame.
 */
export class Bus implements DeviceBus {
  readonly #port: FramePort;
  readonly #devices: Device[] = [];
  readonly #pendingDevices: Device[] = [];
  readonly #pendingFrames: Uint8Array[] = [];
  readonly #listeners: PacketListener[] = [];
  readonly #packet = new PacketReader();
  readonly #delivery: Alarm;

  constructor(
    readonly clock: Timekeeper,
    port: FramePort,
  ) {
    this.#port = port;
    this.#delivery = clock.alarm((nowUs) => this.#deliver(nowUs));
  }

  /** Puts a device on the bus. It keeps silent until its `announce`. */
  addDevice(id: DeviceId, services: readonly Service[], options?: DeviceOptions): Device {
    const device = new Device(id, services, this, options);
    this.#devices.push(device);
    return device;
  }

  listen(listener: PacketListener): void {
    this.#listeners.push(listener);
  }

  /** Takes a frame from the VM. A broken one is dropped, as on the wire. */
  send(frame: Uint8Array): void {
    const packet = this.#packet;
    if (!packet.open(frame)) return;
    const device = packet.isCommand ? this.#find(packet.deviceLow, packet.deviceHigh) : undefined;
    if (device && packet.flags & FrameFlag.ackRequested) device.acknowledge(packet.frameCrc);
    const broadcast = packet.isCommand && packet.flags & FrameFlag.identifierIsServiceClass;
    while (packet.next()) {
      for (const listener of this.#listeners) listener(packet);
      if (broadcast) for (const each of this.#devices) each.handleBroadcast(packet.deviceLow, packet);
      else device?.handle(packet);
    }
  }

  /** Queues a whole frame for the VM, for example a command to one of its own services. */
  queueFrame(frame: Uint8Array): void {
    this.#pendingFrames.push(frame.slice());
    this.#delivery.set(this.clock.nowUs);
  }

  pending(device: Device): void {
    if (!this.#pendingDevices.includes(device)) this.#pendingDevices.push(device);
    this.#delivery.set(this.clock.nowUs);
  }

  overflow(frame: Uint8Array): void {
    this.queueFrame(frame);
  }

  #deliver(nowUs: number): void {
    if (this.clock.nextDueUs <= nowUs) {
      this.#delivery.set(nowUs);
      return;
    }
    let sent = false;
    while (this.#pendingFrames.length + this.#pendingDevices.length > 0) {
      const frame = this.#pendingFrames.shift() ?? this.#pendingDevices.shift()?.takeFrame();
      if (!frame) continue;
      this.#port.receive(frame);
      sent = true;
    }
    if (sent) this.#port.wake();
  }

  #find(low: number, high: number): Device | undefined {
    for (const device of this.#devices) {
      if (device.id.low === low && device.id.high === high) return device.announced ? device : undefined;
    }
    return undefined;
  }
}
