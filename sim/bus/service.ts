import type { PacketReader } from "../../jacdac/index.ts";
import type { NumberKind } from "./register.ts";

/** A service's way to the bus; given to it by its device. */
export interface Port {
  /** Virtual µs. */
  readonly nowUs: number;
  /** Sets the service's deadline, virtual µs; `process` is called then, and after every packet it handled. */
  wake(dueUs: number): void;
  /** Sends a report with one number. */
  send(command: number, kind: NumberKind, value: number): void;
  sendBytes(command: number, bytes: Uint8Array): void;
  /** Sends an event: once now and twice more, 20 ms and 70 ms later, under the same count. */
  event(code: number, value?: number): void;
  /** Answers that the service has no such register or command. */
  notImplemented(packet: PacketReader): void;
}

/** What a native service of the firmware is here. */
export interface Service {
  /** A value of `ServiceClass`. */
  readonly serviceClass: number;
  /** Called once, before anything else. */
  attach(port: Port): void;
  handle(packet: PacketReader): void;
  /** Does what is due and sets the next deadline. */
  process(nowUs: number): void;
}

/** `jd_should_sample` of jd_util.c: a period that keeps its beat, but drops the beats it is too late for. */
export class Beat {
  /** Virtual µs of the next beat. */
  nextUs = 0;

  /** True once per period. */
  due(nowUs: number, periodUs: number): boolean {
    if (nowUs < this.nextUs) return false;
    this.nextUs += periodUs;
    if (this.nextUs <= nowUs) this.nextUs = nowUs + periodUs;
    return true;
  }
}
