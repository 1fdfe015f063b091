import { CommonRegister, PacketCommand, type PacketReader } from "../../jacdac/index.ts";
import type { Timekeeper } from "../time/alarm-group.ts";
import type { Alarm } from "../time/clock.ts";
import type { NumberKind } from "./register.ts";
import type { Port, Service } from "./service.ts";

/** Configuration of one service in the image (`jd_srvcfg.c`). */
export interface ServiceLabel {
  readonly instanceName?: string | undefined;
  readonly variant?: number | undefined;
}

export interface PortOptions {
  readonly labels?: readonly ServiceLabel[];
}

/** What a port needs from the device whose service it belongs to. */
export interface ServiceDevice {
  send(serviceIndex: number, command: number, kind: NumberKind, value: number): void;
  sendBytes(serviceIndex: number, command: number, bytes: Uint8Array): void;
  sendText(serviceIndex: number, command: number, text: string): void;
  event(serviceIndex: number, code: number, value: number | undefined): void;
  notImplemented(packet: PacketReader, serviceIndex: number): void;
}

/** The port of one service: sends for it, and runs it when it is due. */
export class ServicePort implements Port {
  readonly #alarm: Alarm;
  readonly #device: ServiceDevice;
  readonly #clock: Timekeeper;
  readonly #service: Service;
  readonly #index: number;
  readonly #label: ServiceLabel;

  /** @param index the service index, from 1 */
  constructor(
    device: ServiceDevice,
    clock: Timekeeper,
    service: Service,
    index: number,
    { labels }: PortOptions,
  ) {
    this.#device = device;
    this.#clock = clock;
    this.#service = service;
    this.#index = index;
    this.#label = labels?.[index - 1] ?? {};
    this.#alarm = clock.alarm((nowUs) => service.process(nowUs));
  }

  get nowUs(): number {
    return this.#clock.nowUs;
  }

  handle(packet: PacketReader): void {
    if (!this.#handleLabel(packet)) this.#service.handle(packet);
    // The firmware runs all services after each frame (`jd_process_everything_core`).
    this.#alarm.set(this.#clock.nowUs);
  }

  wake(dueUs: number): void {
    this.#alarm.set(dueUs);
  }

  /** Answers from the configuration, before the service gets the packet, as `jd_services_handle_packet` does. */
  #handleLabel(packet: PacketReader): boolean {
    const { instanceName, variant } = this.#label;
    if (packet.command === (PacketCommand.getRegister | CommonRegister.instanceName)) {
      if (instanceName === undefined) this.notImplemented(packet);
      else this.#device.sendText(this.#index, packet.command, instanceName);
      return true;
    }
    if (packet.command !== (PacketCommand.getRegister | CommonRegister.variant) || variant === undefined)
      return false;
    this.send(packet.command, "uint8", variant);
    return true;
  }

  send(command: number, kind: NumberKind, value: number): void {
    this.#device.send(this.#index, command, kind, value);
  }

  sendBytes(command: number, bytes: Uint8Array): void {
    this.#device.sendBytes(this.#index, command, bytes);
  }

  event(code: number, value?: number): void {
    this.#device.event(this.#index, code, value);
  }

  notImplemented(packet: PacketReader): void {
    this.#device.notImplemented(packet, this.#index);
  }
}
