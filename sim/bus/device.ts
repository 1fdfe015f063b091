import {
  AnnounceFlag,
  ControlCommand,
  ControlRegister,
  type DeviceId,
  FrameFlag,
  FrameWriter,
  PacketCommand,
  type PacketReader,
  ServiceIndex,
} from "../../jacdac/index.ts";
import type { Timekeeper } from "../time/alarm-group.ts";
import type { Alarm } from "../time/clock.ts";
import { EventQueue } from "./event-queue.ts";
import { type NumberKind, numberBytes } from "./register.ts";
import type { Service } from "./service.ts";
import { type ServiceLabel, ServicePort } from "./service-port.ts";

const announcePeriodUs = 500_000;

/** What a device needs from its bus. */
export interface DeviceBus {
  readonly clock: Timekeeper;
  /** The device has packets to send. */
  pending(device: Device): void;
  /** Takes a full frame. The device reuses the bytes after the call. */
  overflow(frame: Uint8Array): void;
}

export interface DeviceOptions {
  readonly description?: string;
  readonly firmwareVersion?: string;
  /** One per service, in the services' order. */
  readonly labels?: readonly ServiceLabel[];
}

/** One device on the bus, with its services: `jd_services.c` and `jd_control.c`. Service 0 is the control service. */
export class Device {
  readonly services: readonly Service[];
  readonly #bus: DeviceBus;
  readonly #options: DeviceOptions;
  readonly #ports: readonly ServicePort[];
  readonly #writer: FrameWriter;
  readonly #events: EventQueue;
  readonly #announceAlarm: Alarm;
  #restartCounter = 0;
  #framesSent = 0;

  /** @param services get the service indexes 1, 2, … */
  constructor(
    readonly id: DeviceId,
    services: readonly Service[],
    bus: DeviceBus,
    options: DeviceOptions = {},
  ) {
    this.services = services;
    this.#bus = bus;
    this.#options = options;
    this.#writer = new FrameWriter(id);
    this.#announceAlarm = bus.clock.alarm(() => this.announce());
    this.#events = new EventQueue(bus.clock, (index, command, value) => {
      if (value === undefined) this.#push(index, command, 0);
      else this.send(index, command, "uint32", value);
    });
    this.#ports = services.map((service, i) => new ServicePort(this, bus.clock, service, i + 1, options));
    for (const [i, service] of services.entries()) service.attach(this.#ports[i]!);
  }

  /** Whether the device has been announced. */
  get announced(): boolean {
    return this.#restartCounter > 0;
  }

  /** Announces the services now, and again every 500 ms. */
  announce(): void {
    if (this.#restartCounter < AnnounceFlag.restartCounterSteady) this.#restartCounter++;
    const at = this.#push(ServiceIndex.control, PacketCommand.announce, 4 * (1 + this.services.length));
    const flags =
      this.#restartCounter |
      AnnounceFlag.supportsAck |
      AnnounceFlag.supportsBroadcast |
      AnnounceFlag.supportsFrames;
    this.#writer.view.setUint32(at, flags | (((this.#framesSent + 1) & 0xff) << 16), true);
    for (const [i, service] of this.services.entries()) {
      this.#writer.view.setUint32(at + 4 + 4 * i, service.serviceClass, true);
    }
    this.#framesSent = 0;
    this.#announceAlarm.set(this.#bus.clock.nowUs + announcePeriodUs);
  }

  /** Stops announcing, as a device that was unplugged from the bus: `takeFrame` drops what it would send. */
  leave(): void {
    this.#restartCounter = 0;
    this.#announceAlarm.set(Number.POSITIVE_INFINITY);
  }

  /** Answers a frame that wants to be acknowledged (`jd_services_process_frame`). */
  acknowledge(frameCrc: number): void {
    this.#push(ServiceIndex.ack, frameCrc, 0);
  }

  handle(packet: PacketReader): void {
    if (packet.serviceIndex === ServiceIndex.control) this.#control(packet);
    else this.#ports[packet.serviceIndex - 1]?.handle(packet);
  }

  /** Passes a broadcast packet to all services of a class. */
  handleBroadcast(serviceClass: number, packet: PacketReader): void {
    if (serviceClass === 0) this.#control(packet);
    for (const [i, service] of this.services.entries()) {
      if (service.serviceClass === serviceClass) this.#ports[i]!.handle(packet);
    }
  }

  /** All packets since the last call, in one frame. Packets from before the first announcement are dropped. */
  takeFrame(): Uint8Array | undefined {
    if (this.#writer.empty) return undefined;
    if (!this.announced) this.#writer.clear();
    if (this.#writer.empty) return undefined;
    this.#framesSent++;
    return this.#writer.finish();
  }

  event(serviceIndex: number, code: number, value: number | undefined): void {
    this.#events.send(this.#bus.clock.nowUs, serviceIndex, code, value);
  }

  send(serviceIndex: number, command: number, kind: NumberKind, value: number): void {
    const at = this.#push(serviceIndex, command, numberBytes[kind]);
    const { view } = this.#writer;
    if (kind === "uint8") view.setUint8(at, value);
    else if (kind === "uint16" || kind === "int16") view.setInt16(at, value, true);
    else view.setInt32(at, value, true);
  }

  sendBytes(serviceIndex: number, command: number, bytes: Uint8Array): void {
    const at = this.#push(serviceIndex, command, bytes.length);
    for (let i = 0; i < bytes.length; i++) this.#writer.view.setUint8(at + i, bytes[i]!);
  }

  sendText(serviceIndex: number, command: number, text: string): void {
    this.sendBytes(serviceIndex, command, new TextEncoder().encode(text));
  }

  /** A broadcast gets no such answer (`jd_send_not_implemented`). */
  notImplemented(packet: PacketReader, serviceIndex: number): void {
    if (packet.flags & FrameFlag.identifierIsServiceClass) return;
    const at = this.#push(serviceIndex, PacketCommand.notImplemented, 4);
    this.#writer.view.setUint16(at, packet.command, true);
    this.#writer.view.setUint16(at + 2, packet.frameCrc, true);
  }

  #push(serviceIndex: number, command: number, size: number): number {
    this.#bus.pending(this);
    const at = this.#writer.push(serviceIndex, command, size);
    if (at >= 0) return at;
    this.#framesSent++;
    this.#bus.overflow(this.#writer.finish());
    return this.#writer.push(serviceIndex, command, size);
  }

  #control(packet: PacketReader): void {
    const text = (value: string) => this.sendText(ServiceIndex.control, packet.command, value);
    switch (packet.command) {
      case ControlCommand.services:
        this.announce();
        return;
      case ControlCommand.noop:
      case ControlCommand.identify:
        return;
      case PacketCommand.getRegister | ControlRegister.deviceDescription:
        text(this.#options.description ?? "");
        return;
      case PacketCommand.getRegister | ControlRegister.firmwareVersion:
        text(this.#options.firmwareVersion ?? "");
        return;
      case PacketCommand.getRegister | ControlRegister.uptime: {
        const at = this.#push(ServiceIndex.control, packet.command, 8);
        this.#writer.view.setUint32(at, this.#bus.clock.nowUs % 0x1_0000_0000, true);
        this.#writer.view.setUint32(at + 4, Math.floor(this.#bus.clock.nowUs / 0x1_0000_0000), true);
        return;
      }
      default:
        this.notImplemented(packet, ServiceIndex.control);
    }
  }
}
