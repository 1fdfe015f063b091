import type { ComputingCost } from "../time/board-timing.ts";
import { Computing, clearCounts } from "./computing.ts";
import { linePatch } from "./line-patch.ts";
import type { LineTrace } from "./line-trace.ts";
import { Machine, VmExit, type VmExports, type VmHost } from "./machine.ts";
import type { Memory } from "./memory.ts";
import { pagesOf } from "./pages.ts";
import { hasPatch, randomSeedAddress } from "./patch.ts";
import { type PinWindow, PinWindows } from "./pin-window.ts";
import type { VmLog } from "./vm-log.ts";

/** What the VM tells of its program and asks of the world around it. All are called during `deploy` and `process`. */
export interface VmListener extends Pick<VmHost, "frame" | "log" | "panic" | "wires"> {
  /** It is within a turn, at the entry that `LineTrace.stopAt` was told. Returns whether it goes on; left out: it stops. */
  atLine?(): boolean;
}

/** What of a VM is not in its memory. */
export interface VmHostState {
  readonly flash: Uint8Array;
  readonly pins: ReadonlyMap<number, PinWindow>;
  readonly computing: readonly number[];
}

interface Timed {
  readonly nowUs: number;
  advance(us: number): void;
}

/** What the simulator's stand-in for I2C computes in a transfer (`runtime/src/wires.ts`); a board has it in its firmware. */
const wiresSteps = 81;

interface RandomSource {
  uint32(): number;
}

/** A bit that 13 lacks: see the patch that seeds the random numbers. */
const notThirteen = 0x10;

/** The VM of the ESP32 firmware, compiled to WebAssembly, in virtual time. Several live side by side. */
export class Vm {
  readonly #machine: Machine;
  readonly #exports: VmExports;
  readonly memory: Memory;
  /** Levels of the pins that the program reads. */
  readonly pins: PinWindows;
  /** The time that the program's computing takes; undefined: it takes none. */
  readonly computing: Computing | undefined;
  #exited = false;
  #closed = false;
  #stoppedAtLine = false;

  constructor(
    module: WebAssembly.Module,
    private readonly clock: Timed,
    private readonly random: RandomSource,
    private readonly listener: VmListener,
    /** What is kept over a power-off, from the start of the flash; the rest is blank. */
    public flash: Uint8Array = new Uint8Array(0),
    /** Takes down all that comes in, for a replay. */
    private readonly vmLog?: VmLog,
    /** The chip's Jacdac address is made of it. */
    private readonly deviceName = "robonet",
    /** What computing costs; left out: no time. */
    private readonly cost?: ComputingCost,
    /** Takes down which lines run; the module must have `linePatch`. */
    private readonly lineTrace?: LineTrace,
  ) {
    if (lineTrace && !hasPatch(module, linePatch)) throw new Error("the VM was made without traces of lines");
    this.#machine = Machine.take(module, this.#host());
    this.#exports = this.#machine.exports;
    this.memory = this.#machine.memory;
    // They may be another run's, whose memory this was.
    clearCounts(this.memory);
    if (cost) this.computing = new Computing(this.memory, cost);
    this.pins = new PinWindows(this.memory, vmLog);
  }

  /** Starts the firmware. It logs from here on. */
  powerOn(): void {
    const { deviceName, flash, cost } = this;
    const timeUs = this.clock.nowUs;
    this.vmLog?.add({ type: "power-on", timeUs, flash, deviceName, ...(cost && { cost }) });
    this.#exports.__wasm_call_ctors();
    this.#seedRandom();
    const name = new TextEncoder().encode(`${deviceName}\0`);
    this.#lend(name, (text) => this.#exports.jd_em_set_device_id_string(text));
    this.#exports.jd_em_init();
  }

  /** A board's firmware seeds what `Math.random` draws from with a number of its hardware; here it is one of the run's. */
  #seedRandom(): void {
    const bytes = new Uint8Array(4);
    this.#fillRandom(bytes);
    const [seed] = new Uint32Array(bytes.buffer);
    this.memory.setUint32(randomSeedAddress, seed! | notThirteen);
  }

  /** Whether the VM has left its WebAssembly for good. */
  get exited(): boolean {
    return this.#exited;
  }

  /** Whether it has stopped within a turn, at the entry that `LineTrace.stopAt` was told. It goes on only from another moment. */
  get stoppedAtLine(): boolean {
    return this.#stoppedAtLine;
  }

  /** What of it is not in its memory, between two calls. */
  saveHostState(): VmHostState {
    return { flash: this.flash, pins: this.pins.save(), computing: this.computing?.save() ?? [] };
  }

  /** Goes to another moment, whose memory was already written. */
  restoreHostState({ flash, pins, computing }: VmHostState): void {
    this.#machine.emptyStack();
    this.#exited = false;
    this.#stoppedAtLine = false;
    this.flash = flash;
    this.pins.restore(pins);
    this.computing?.restore(computing);
  }

  /** 0 when the image is sound and of this VM's version; else where the VM's verifier stopped (`verify.c`). */
  verify(image: Uint8Array): number {
    this.vmLog?.add({ type: "verify", timeUs: this.clock.nowUs, image });
    return this.#lend(image, (pointer) => this.#exports.jd_em_devs_verify(pointer, image.length));
  }

  /**
   * Starts a program. An image that does not verify must not come here.
   * @returns 0 when the VM took it
   */
  deploy(image: Uint8Array): number {
    this.vmLog?.add({ type: "deploy", timeUs: this.clock.nowUs, image });
    this.pins.close();
    this.lineTrace?.programStarts(this.memory, image);
    // The firmware writes programs in words of eight bytes.
    const padded = new Uint8Array((image.length + 7) & ~7);
    padded.set(image);
    return this.#lend(padded, (pointer) => this.#exports.jd_em_devs_deploy(pointer, padded.length));
  }

  /** Runs what is due at the clock's time. Returns the microseconds until the VM wants to run again, 1 to 10 000. */
  process(): number {
    if (this.#closed) throw new Error("the VM was closed");
    if (this.#exited) return 10_000;
    this.#keepMoment();
    this.vmLog?.add({ type: "process", timeUs: this.clock.nowUs });
    this.computing?.beginTurn();
    this.lineTrace?.turnBegins(this.memory);
    const restUs = this.#guard(() => Math.max(1, this.#exports.jd_em_process())) ?? 10_000;
    this.#fetchLines();
    this.#charge();
    return restUs;
  }

  /** Hands the VM a Jacdac frame from the bus. */
  receive(frame: Uint8Array): void {
    if (this.#exited) return;
    this.vmLog?.add({ type: "frame", timeUs: this.clock.nowUs, frame });
    this.#lend(frame, (pointer) => this.#guard(() => this.#exports.jd_em_frame_received(pointer)));
    this.#fetchLines();
    this.#charge();
  }

  /** Ends the VM and leaves its memory to the next. What its flash holds can still be read. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.lineTrace?.end(this.memory);
    // A trap left its stack in a state that nobody knows.
    if (!this.#exited) this.#machine.release();
  }

  #keepMoment(): void {
    const { vmLog, lineTrace } = this;
    const { nowUs } = this.clock;
    const lines = { length: lineTrace?.length ?? 0, fullAtUs: lineTrace?.fullAtUs };
    if (!vmLog?.powerOn || !vmLog.moments.isDue(nowUs, lines.length)) return;
    const before = vmLog.moments.all.at(-1);
    vmLog.moments.add({
      timeUs: nowUs,
      powerOn: vmLog.powerOn,
      pages: pagesOf(this.memory, before?.pages),
      host: this.saveHostState(),
      place: vmLog.end,
      lines,
    });
  }

  /** Moves the clock on by what was computed since the last call. */
  #charge(notOnBoard?: number): void {
    const us = this.computing?.takeUs(notOnBoard);
    if (!us) return;
    this.#fetchLines();
    this.clock.advance(us);
  }

  #fetchLines(): void {
    this.lineTrace?.fetch(this.memory, this.clock.nowUs);
  }

  #guard<T>(run: () => T): T | undefined {
    try {
      return run();
    } catch (error) {
      this.#exited = true;
      if (error instanceof VmExit) return undefined;
      // A trap in the WebAssembly is the robot's crash, not the host's.
      if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) {
        this.listener.panic(-1);
        return undefined;
      }
      throw error;
    }
  }

  #lend<T>(bytes: Uint8Array, use: (pointer: number) => T): T {
    const pointer = this.#exports.malloc(bytes.length);
    this.memory.write(pointer, bytes);
    const result = use(pointer);
    if (!this.#exited) this.#exports.free(pointer);
    return result;
  }

  #fillRandom(bytes: Uint8Array): void {
    for (let i = 0; i < bytes.length; i++) bytes[i] = this.random.uint32();
    this.vmLog?.add({ type: "random", bytes });
  }

  #host(): VmHost {
    const { listener } = this;
    return {
      // Half a microsecond more, so that the VM's `(uint64_t)(ms * 1000.0)` gives back the whole microseconds.
      nowMs: () => {
        this.#charge();
        return (this.clock.nowUs + 0.5) / 1000;
      },
      fillRandom: (bytes) => this.#fillRandom(bytes),
      frame: (bytes) => listener.frame(bytes),
      log: (line) => {
        this.#charge();
        listener.log(line);
      },
      panic: (code) => listener.panic(code),
      wires: (message) => {
        this.#charge(wiresSteps);
        this.#fetchLines();
        const status = listener.wires(message);
        this.vmLog?.add({ type: "wires", timeUs: this.clock.nowUs, answer: message, status });
        return status;
      },
      abort: () => {
        const isAtLine = this.lineTrace?.isAtStop(this.memory) ?? false;
        if (isAtLine && listener.atLine?.()) return;
        this.#stoppedAtLine = isAtLine;
        throw new VmExit();
      },
      readFlash: () => this.flash,
      writeFlash: (bytes) => {
        this.flash = bytes;
      },
    };
  }
}
