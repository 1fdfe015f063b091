import { type DeviceId, FrameFlag, PacketReader } from "../../jacdac/frame.ts";
import type { Clock } from "../time/clock.ts";
import { Schedule } from "../time/schedule.ts";
import { Device, type DeviceBus, type DeviceOptions } from "./device.ts";
import type { Service } from "./service.ts";

/** The other end: the VM, which takes the frames that devices send. The bytes hold only during the call. */
export interface FramePort {
  receive(frame: Uint8Array): void;
}

/** Sees every packet that the VM sends, before a device handles it. */
export type PacketListener = (packet: PacketReader) => void;

/**
 * The Jacdac bus between one VM and the simulated services of its board. Frames cost no time on it, as on a board
 * where service and program run on one chip (`jd_send_frame_raw` loops a frame back to its own device).
 *
 * Two calls drive it: `send` with each frame that leaves the VM, and `process` whenever the clock has reached
 * `nextDueUs`. Frames to the VM leave only in `process`, so that the VM is never entered while it runs.
 */
export class Bus implements DeviceBus {
  readonly schedule = new Schedule();
  readonly #clock: Clock;
  readonly #port: FramePort;
  readonly #devices: Device[] = [];
  readonly #pendingDevices: Device[] = [];
  readonly #pendingFrames: Uint8Array[] = [];
  readonly #listeners: PacketListener[] = [];
  readonly #packet = new PacketReader();

  constructor(clock: Clock, port: FramePort) {
    this.#clock = clock;
    this.#port = port;
  }

  get nowUs(): number {
    return this.#clock.nowUs;
  }

  /** Virtual µs at which `process` must be called next; in the past or now when frames wait for the VM. */
  get nextDueUs(): number {
    return this.#pendingDevices.length + this.#pendingFrames.length > 0
      ? this.#clock.nowUs
      : this.schedule.nextDueUs;
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
  }

  /**
   * Runs the services that are due at the clock's time and hands the VM what they sent.
   * @returns whether there was something; the VM must then run again at this same time
   */
  process(): boolean {
    this.schedule.run(this.#clock.nowUs);
    let sent = false;
    while (this.#pendingFrames.length + this.#pendingDevices.length > 0) {
      const frame = this.#pendingFrames.shift() ?? this.#pendingDevices.shift()?.takeFrame();
      if (!frame) continue;
      this.#port.receive(frame);
      sent = true;
    }
    return sent;
  }

  pending(device: Device): void {
    if (!this.#pendingDevices.includes(device)) this.#pendingDevices.push(device);
  }

  overflow(frame: Uint8Array): void {
    this.queueFrame(frame);
  }

  #find(low: number, high: number): Device | undefined {
    for (const device of this.#devices) {
      if (device.id.low === low && device.id.high === high) return device.announced ? device : undefined;
    }
    return undefined;
  }
}
