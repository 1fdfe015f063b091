import { readLogLine } from "./log-line.ts";

/** Why a program ended against its will. */
export interface Fault {
  readonly kind: FaultKind;
  /** The error's class for an exception, for example `RangeError`; else empty. */
  readonly name: string;
  /** The error's own message, as the program or the library wrote it. */
  readonly message: string;
  /** Innermost first. */
  readonly frames: readonly StackFrame[];
  /** The VM's number, for example 60005. */
  readonly code: number;
}

export type FaultKind =
  | "exception"
  | "infinite-loop"
  | "stack-overflow"
  | "out-of-memory"
  | "bad-image"
  | "restart"
  | "board-panic"
  /** A fifth pin wants PWM; the message is the pin. */
  | "pwm-timers"
  | "crash";

/** A function and how far into its bytecode: what the VM prints as `name_F3 (pc:79)`. */
export interface StackFrame {
  readonly functionName: string;
  readonly functionIndex: number;
  readonly pc: number;
}

/** Panic codes of devicescript.h. */
const kinds: Readonly<Record<number, FaultKind>> = {
  0: "restart",
  60001: "infinite-loop",
  60004: "out-of-memory",
  60005: "exception",
  60006: "stack-overflow",
};

const framePattern = /^\s*at (\w*)_F(\d+) \(pc:(\d+)\)/;

/** Collects what the VM prints on the way to a panic and makes one `Fault` of it. */
export class FaultReader {
  #name = "";
  #message = "";
  #frames: StackFrame[] = [];
  #reading = false;

  /** @returns whether the line belongs to a fault, and so is not the program's own */
  read(line: string): boolean {
    const starts = line === "! Unhandled exception" || line.startsWith("! Exception: ");
    if (starts && this.#reading) return true; // the VM says it again when it panics
    if (starts) {
      this.#reading = true;
      this.#name = this.#message = "";
      this.#frames = [];
      return true;
    }
    if (!this.#reading) return false;
    const parsed = readLogLine(line);
    if (parsed.from === "plot") return false;
    const text = parsed.text;
    const frame = framePattern.exec(text);
    if (frame) {
      this.#frames.push({
        functionName: frame[1] ?? "",
        functionIndex: Number(frame[2]),
        pc: Number(frame[3]),
      });
    } else if (text.startsWith("Exception: ")) {
      this.#name = text.slice("Exception: ".length);
    } else if (text.startsWith(" message: ")) {
      this.#message = text.slice(" message: ".length);
    }
    return true;
  }

  /** The fault of a panic with this code, with what was printed before it. */
  fault(code: number): Fault {
    const kind = kinds[code] ?? (code < 0 ? "crash" : code >= 60100 ? "bad-image" : "board-panic");
    const fault = { kind, name: this.#name, message: this.#message, frames: this.#frames, code };
    this.#reading = false;
    return fault;
  }
}
