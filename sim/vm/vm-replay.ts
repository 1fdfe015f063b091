import type { Memory } from "./memory.ts";
import { Vm } from "./vm.ts";
import type { VmLog, VmLogEntry } from "./vm-log.ts";

/** Runs a VM again from what once came into it, without a world, a board or a bus: its memory is the same to the byte. */
export class VmReplay {
  readonly #entries: Generator<VmLogEntry, void>;
  readonly #clock = {
    nowUs: 0,
    advance(us: number) {
      this.nowUs += us;
    },
  };
  #waiting: VmLogEntry | undefined;
  #vm: Vm | undefined;

  /** @param module the firmware's WebAssembly, compiled */
  constructor(
    private readonly module: WebAssembly.Module,
    log: VmLog,
  ) {
    this.#entries = log.entries();
    this.#advance();
  }

  /** The VM's memory at the moment that was reached. */
  get memory(): Memory {
    if (!this.#vm) throw new Error("the replayed VM has not been powered on");
    return this.#vm.memory;
  }

  /** Makes all calls of the VM before a moment, as a run that was stepped until then; left out: all that were logged. */
  runUntil(timeUs = Number.POSITIVE_INFINITY): void {
    for (let entry = this.#waiting; entry && isDue(entry, timeUs); entry = this.#waiting) {
      this.#advance();
      if ("timeUs" in entry) this.#clock.nowUs = entry.timeUs;
      this.#call(entry);
    }
  }

  /** Frees the VM. */
  close(): void {
    this.#vm?.close();
  }

  #call(entry: VmLogEntry): void {
    if (entry.type === "power-on") {
      this.#vm?.close();
      this.#vm = this.#newVm(entry);
      this.#vm.powerOn();
      return;
    }
    const vm = this.#vm;
    if (!vm) throw this.#otherWay(`${entry.type} before power-on`);
    if (entry.type === "process") vm.process();
    else if (entry.type === "frame") vm.receive(entry.frame);
    else if (entry.type === "verify") vm.verify(entry.image);
    else if (entry.type === "deploy") vm.deploy(entry.image);
    else if (entry.type === "open-pin") vm.pins.open(entry.pin);
    else if (entry.type === "pin-level") vm.pins.show(entry.pin, entry.level);
    else throw this.#otherWay(`it did not ask for ${entry.type}`);
  }

  #newVm({ flash, deviceName, cost }: Extract<VmLogEntry, { type: "power-on" }>): Vm {
    let random: Uint8Array = new Uint8Array(0);
    let taken = 0;
    const uint32 = (): number => {
      if (taken === random.length) [random, taken] = [this.#answerOf("random").bytes, 0];
      return random[taken++]!;
    };
    const listener = {
      frame() {},
      log() {},
      panic() {},
      wires: (message: Uint8Array) => this.#answerWires(message),
    };
    return new Vm(this.module, this.#clock, { uint32 }, listener, flash, undefined, deviceName, cost);
  }

  #answerWires(message: Uint8Array): number {
    for (;;) {
      const entry = this.#waiting;
      if (entry?.type !== "open-pin" && entry?.type !== "pin-level") break;
      this.#advance();
      this.#call(entry);
    }
    const { answer, status, timeUs } = this.#answerOf("wires");
    if (answer.length !== message.length) throw this.#otherWay("another message on the wires");
    message.set(answer);
    this.#clock.nowUs = timeUs;
    return status;
  }

  #answerOf<T extends "random" | "wires">(type: T): Extract<VmLogEntry, { type: T }> {
    const entry = this.#waiting;
    if (entry?.type !== type) throw this.#otherWay(`it asks for ${type}, and ${entry?.type} was logged`);
    this.#advance();
    return entry as Extract<VmLogEntry, { type: T }>;
  }

  #advance(): void {
    this.#waiting = this.#entries.next().value ?? undefined;
  }

  #otherWay(what: string): Error {
    return new Error(`The replayed VM went another way at ${this.#clock.nowUs} µs: ${what}`);
  }
}

function isDue(entry: VmLogEntry, timeUs: number): boolean {
  return !("timeUs" in entry) || entry.timeUs < timeUs;
}
