import { type DeviceId, FrameFlag, FrameWriter, PacketCommand, PacketReader } from "../../jacdac/frame.ts";
import type { Timekeeper } from "../time/alarm-group.ts";
import { Clock } from "../time/clock.ts";
import { Bus } from "./bus.ts";
import type { Device, DeviceOptions } from "./device.ts";
import { type NumberKind, numberBytes } from "./register.ts";
import type { Service } from "./service.ts";

/** A report as the client got it. */
export interface Report {
  readonly timeUs: number;
  readonly serviceIndex: number;
  readonly command: number;
  readonly bytes: readonly number[];
}

export const deviceId: DeviceId = { low: 0x89abcdef, high: 0x01234567 };

/** Tests' stand-in for a client: a bus with one announced device, driven packet by packet in virtual time. */
export class TestRig {
  readonly clock = new Clock();
  readonly bus: Bus;
  readonly device: Device;
  /** All that the device sent. */
  readonly reports: Report[] = [];
  readonly frames: Uint8Array[] = [];
  readonly #reader = new PacketReader();

  constructor(...services: Service[]) {
    this.bus = new Bus(this.timekeeper(), { receive: (frame) => this.#receive(frame), wake() {} });
    this.device = this.bus.addDevice(deviceId, services, this.options());
    this.device.announce();
    this.clock.runDue();
    this.reports.length = 0;
  }

  /** For rigs of another kind of device. */
  protected options(): DeviceOptions {
    return {};
  }

  /** For rigs whose services do not run whenever they ask to. */
  protected timekeeper(): Timekeeper {
    return this.clock;
  }

  /** Passes time, deadline by deadline. */
  advance(us: number): void {
    const endUs = this.clock.nowUs + us;
    this.clock.runUntil(endUs);
    this.clock.runDue();
  }

  /** Sends a command frame with these packets: service index, command, payload. */
  send(packets: readonly (readonly [number, number, ...number[]])[], flags = 0, to = deviceId): number {
    const writer = new FrameWriter(to, FrameFlag.command | flags);
    for (const [serviceIndex, command, ...payload] of packets) {
      const at = writer.push(serviceIndex, command, payload.length);
      payload.forEach((byte, i) => {
        writer.view.setUint8(at + i, byte);
      });
    }
    const frame = writer.finish();
    this.bus.send(frame);
    this.clock.runDue();
    return frame[0]! | (frame[1]! << 8);
  }

  /** Writes a register of service 1. */
  set(code: number, kind: NumberKind, value: number): void {
    const payload = Array.from({ length: numberBytes[kind] }, (_, i) => (value >> (8 * i)) & 0xff);
    this.send([[1, PacketCommand.setRegister | code, ...payload]]);
  }

  /** Reads a register of service 1. */
  get(code: number): number | undefined {
    const before = this.reports.length;
    this.send([[1, PacketCommand.getRegister | code]]);
    const report = this.reports
      .slice(before)
      .find(({ command }) => command === (PacketCommand.getRegister | code));
    return report && littleEndian(report.bytes);
  }

  /** Values of the reports of one command since the start, with their times. */
  valuesOf(command: number): [timeUs: number, value: number][] {
    return this.reports
      .filter((report) => report.command === command)
      .map(({ timeUs, bytes }) => [timeUs, littleEndian(bytes)]);
  }

  #receive(frame: Uint8Array): void {
    this.frames.push(frame.slice());
    this.#reader.open(frame);
    while (this.#reader.next()) {
      const { serviceIndex, command, size } = this.#reader;
      const bytes = Array.from({ length: size }, (_, i) => this.#reader.uint8(i));
      this.reports.push({ timeUs: this.clock.nowUs, serviceIndex, command, bytes });
    }
  }
}

export function littleEndian(bytes: readonly number[]): number {
  return bytes.reduce((value, byte, i) => value + byte * 2 ** (8 * i), 0);
}
