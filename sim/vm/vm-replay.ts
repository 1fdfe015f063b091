import { Heap, programStarts } from "./heap.ts";
import type { LineTrace } from "./line-trace.ts";
import type { Memory } from "./memory.ts";
import { pagesOf, writePages } from "./pages.ts";
import { Vm } from "./vm.ts";
import type { LogPlace, PowerOn, VmLog, VmLogEntry } from "./vm-log.ts";
import type { VmMoment } from "./vm-moment.ts";

/** Runs a VM again from what once came into it, without a world, a board or a bus: its memory is the same to the byte. */
export class VmReplay {
  #entries: Generator<VmLogEntry, void>;
  /** Behind the entry that waits. */
  #place: LogPlace = { at: 0, timeUs: 0 };
  /** Before it. */
  #placeBefore: LogPlace = this.#place;
  readonly #clock = {
    nowUs: 0,
    advance(us: number) {
      this.nowUs += us;
    },
  };
  #waiting: VmLogEntry | undefined;
  #vm: Vm | undefined;
  #powerOn: PowerOn | undefined;
  #atLine: () => boolean = () => false;

  /**
   * @param module the firmware's WebAssembly, compiled
   * @param lineTrace takes down which lines run, when the VM that was logged was watched so too
   */
  constructor(
    private readonly module: WebAssembly.Module,
    private readonly log: VmLog,
    private readonly lineTrace?: LineTrace,
  ) {
    this.#entries = log.entries(this.#place);
    this.#advance();
  }

  /** The VM's memory at the moment that was reached. */
  get memory(): Memory {
    if (!this.#vm) throw new Error("the replayed VM has not been powered on");
    return this.#vm.memory;
  }

  /** Whether more was logged than it has run. */
  get hasMore(): boolean {
    if (!this.#waiting) this.#advance();
    return this.#waiting !== undefined;
  }

  /** Makes all calls of the VM before a moment, as a run that was stepped until then; left out: all that were logged. */
  runUntil(timeUs = Number.POSITIVE_INFINITY): void {
    for (let entry = this.#waiting; entry && isDue(entry, timeUs); entry = this.#waiting) this.#take(entry);
  }

  /**
   * Runs on into a turn, to where the VM would write an entry of the trace. Then it can only `restore` another moment.
   * @throws RangeError when it does not come there
   */
  runToLine(index: number): void {
    this.runThroughLines(index, () => undefined);
    if (!this.#vm?.stoppedAtLine) throw new RangeError(`the replayed VM does not come to line ${index}`);
  }

  /**
   * Runs on and looks at entries of the trace on the way.
   * @param visit is called where the VM would write an entry, the first being `index`; it says the next, or undefined to stop
   * there: then this can only `restore` another moment
   */
  runThroughLines(index: number, visit: () => number | undefined): void {
    const { lineTrace } = this;
    if (!lineTrace || index < lineTrace.length) throw new RangeError(`line ${index} is not ahead`);
    lineTrace.stopAt(this.memory, index);
    this.#atLine = () => {
      const next = visit();
      if (next !== undefined) lineTrace.stopAt(this.memory, next);
      return next !== undefined;
    };
    for (let entry = this.#waiting; entry && !this.#vm?.stoppedAtLine; entry = this.#waiting)
      this.#take(entry);
  }

  /**
   * The moment that was reached. Undefined: there is none to come back to, the VM being off or at its end.
   * @param before an earlier moment: pages that are the same are not kept twice
   */
  save(before?: VmMoment): VmMoment | undefined {
    const vm = this.#vm;
    if (!vm || vm.exited || !this.#powerOn) return undefined;
    return {
      timeUs: this.#clock.nowUs,
      powerOn: this.#powerOn,
      pages: pagesOf(vm.memory, before?.pages),
      host: vm.saveHostState(),
      place: { ...this.#placeBefore },
      lines: { length: this.lineTrace?.length ?? 0, fullAtUs: this.lineTrace?.fullAtUs },
    };
  }

  /** Goes to a moment that the logged VM kept, or this replay or another of the same log has saved. */
  restore(moment: VmMoment): void {
    if (!this.#vm || this.#powerOn?.timeUs !== moment.powerOn.timeUs) {
      this.#vm?.close();
      this.#vm = this.#newVm(moment.powerOn);
      this.#powerOn = moment.powerOn;
    }
    writePages(this.#vm.memory, moment.pages);
    this.#vm.restoreHostState(moment.host);
    this.lineTrace?.rewind(moment.lines);
    this.#clock.nowUs = moment.timeUs;
    this.#place = { ...moment.place };
    this.#entries = this.log.entries(this.#place);
    this.#advance();
  }

  /** Frees the VM. */
  close(): void {
    this.#vm?.close();
  }

  #take(entry: VmLogEntry): void {
    this.#advance();
    if ("timeUs" in entry) this.#clock.nowUs = entry.timeUs;
    this.#call(entry);
  }

  #call(entry: VmLogEntry): void {
    if (entry.type === "power-on") {
      this.#vm?.close();
      this.#powerOn = entry;
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

  #newVm({ flash, deviceName, cost }: PowerOn): Vm {
    let random: Uint8Array = new Uint8Array(0);
    let taken = 0;
    const uint32 = (): number => {
      if (taken === random.length) [random, taken] = [this.#answerOf("random").bytes, 0];
      return random[taken++]!;
    };
    const listener = {
      frame() {},
      log: (line: string) => {
        if (line.startsWith(programStarts)) this.#limitHeap();
      },
      panic() {},
      wires: (message: Uint8Array) => this.#answerWires(message),
      atLine: () => this.#atLine(),
    };
    return new Vm(
      ...([this.module, this.#clock, { uint32 }, listener, flash, undefined, deviceName, cost] as const),
      this.lineTrace,
    );
  }

  #limitHeap(): void {
    if (this.#waiting?.type !== "limit-heap") return;
    new Heap(this.memory).limit(this.#waiting.bytes);
    this.#advance();
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
    this.#placeBefore = { ...this.#place };
    this.#waiting = this.#entries.next().value ?? undefined;
    if (this.#waiting) return;
    // A run that goes on has logged more meanwhile.
    this.#entries = this.log.entries(this.#place);
    this.#waiting = this.#entries.next().value ?? undefined;
  }

  #otherWay(what: string): Error {
    return new Error(`The replayed VM went another way at ${this.#clock.nowUs} µs: ${what}`);
  }
}

function isDue(entry: VmLogEntry, timeUs: number): boolean {
  return !("timeUs" in entry) || entry.timeUs < timeUs;
}
