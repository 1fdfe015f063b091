import { refusedArgument } from "./argument-words.ts";
import { chipError } from "./chip-error.ts";
import { longestLineBytes } from "./log-line.ts";
import { namelessError, vmError } from "./vm-error.ts";

/** Why a program ended against its will. */
export interface Fault {
  readonly kind: FaultKind;
  /** The error's class for an exception, for example `RangeError`; empty for a value that is no Error, and otherwise. */
  readonly name: string;
  /** The error's own message, as the program or the library wrote it; a thrown value that is no Error. */
  readonly message: string;
  /** Letters of the message that the log cut off; 0: nobody knows how many. Left out: none. */
  readonly lost?: 0;
  /** Innermost first. */
  readonly frames: readonly StackFrame[];
  /** The VM's number, for example 60005. */
  readonly code: number;
}

export type FaultKind =
  | "exception"
  /** A call of the library refused a value; the message names which, for `refusedArgument`. */
  | "refused-argument"
  /** Something held the robot while `straight`, `turn` or `curve` drove it. */
  | "held"
  | "infinite-loop"
  | "stack-overflow"
  | "out-of-memory"
  | "bad-image"
  | "restart"
  | "board-panic"
  /** A fifth pin wants PWM; the message is the pin. */
  | "pwm-timers"
  | "crash"
  /** A part on I2C does not answer; the message is its address, the name its name in the kit where that is known. */
  | "part-silent"
  /** Another chip is at a part's address; the message says which, for `chipError`, the name as with `part-silent`. */
  | "part-other"
  | StopKind;

/** The robot was stopped for good: what `haltFor` of the runtime is called with. */
export type StopKind = "stop-button" | "stop-stall" | "stop-battery" | "stop-unplugged";

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

/** What the runtime's guards throw before the VM would give up, and what it says when it stops the robot. */
const runtimeKinds: Readonly<Record<string, FaultKind>> = {
  InfiniteLoop: "infinite-loop",
  StackOverflow: "stack-overflow",
  "robot stopped: button": "stop-button",
  "robot stopped: stall": "stop-stall",
  "robot stopped: battery": "stop-battery",
  "robot stopped: unplugged": "stop-unplugged",
};

/** The function of `runtime/src/argument.ts` that all refusals come from. */
const checkingFunction = "checkNumber";

/** The function of `runtime/src/drive-base.ts` that gives up when something holds the robot, and what it says then. */
const drivingFunction = "travel";
const heldWords = "stuck: the robot is held";

/** The Error that `thrown` of `runtime/src/language.ts` makes, to know the line of a thrown value that is none. */
const standInName = "thrown";

/** What the runtime says when it stops the robot for good (halt.ts). */
export const stopWords = "robot stopped: ";
const stopMark = `! ${stopWords}`;

/** Nothing of a fault has these marks: see log-line.ts. */
const printedMark = /^[>?+#-] /;

const encoder = new TextEncoder();
const framePattern = /^\s*at (\w*)_F(\d+) \(pc:(\d+)\)/;

/** Collects what the VM prints on the way to a panic and makes one `Fault` of it. */
export class FaultReader {
  #name = "";
  #message: string | undefined;
  #frames: StackFrame[] = [];
  #reading = false;
  #stopped: FaultKind | undefined;
  #cut = false;

  /**
   * @param mayBePrinted whether the line may be one that the program printed meanwhile; then its mark tells
   * @returns whether the line belongs to a fault, and so is not the program's own
   */
  read(line: string, mayBePrinted = false): boolean {
    const stop = line.startsWith(stopMark) ? runtimeKinds[line.slice("! ".length)] : undefined;
    if (stop) {
      this.#stopped = stop;
      return true;
    }
    const starts =
      line === "! Unhandled exception" ||
      line.startsWith("! Exception: ") ||
      (this.stopped && line.startsWith("* Exception: "));
    if (starts && this.#reading) return true; // the VM says it again when it panics
    if (starts) {
      this.#reading = true;
      this.#name = "";
      this.#message = undefined;
      this.#frames = [];
      this.#cut = false;
      return true;
    }
    if (!this.#reading || (mayBePrinted && printedMark.test(line))) return false;
    const text = /^[*!] /.test(line) ? line.slice(2) : line;
    const frame = framePattern.exec(text);
    if (frame) {
      this.#frames.push({
        functionName: frame[1] ?? "",
        functionIndex: Number(frame[2]),
        pc: Number(frame[3]),
      });
    } else if (this.#message !== undefined) {
      // The log breaks lines where the message does.
      if (this.#frames.length === 0) this.#message += `\n${this.#whole(line)}`;
    } else if (text.startsWith("Exception: ")) {
      this.#name = this.#whole(text.slice("Exception: ".length), line);
    } else if (text.startsWith(" message: ")) {
      this.#message = this.#whole(text.slice(" message: ".length), line);
    }
    return true;
  }

  /** A text without half a letter at its end, where the log cut its line. */
  #whole(text: string, line = text): string {
    if (encoder.encode(line).length < longestLineBytes) return text;
    this.#cut = true;
    return text.replace(/\ufffd+$/, "");
  }

  /** Whether the runtime has stopped the robot. The program may still tell where it was; no panic will come. */
  get stopped(): boolean {
    return this.#stopped !== undefined;
  }

  /** The fault of a panic with this code, or of a stop, with what was printed before it. */
  fault(code: number): Fault {
    const kind = kinds[code] ?? (code < 0 ? "crash" : code >= 60100 ? "bad-image" : "board-panic");
    // The VM prints a thrown text or number where an Error's class stands, and keeps no place for it.
    const bare = kind === "exception" && this.#message === undefined && this.#frames.length === 0;
    const message = bare ? this.#name.replace(/^\w+:0x[\dA-F]+$/, "{…}") : (this.#message ?? "");
    const innermost = this.#frames[0]?.functionName;
    const held = innermost === drivingFunction && message === heldWords ? "held" : undefined;
    const own = this.#stopped ?? runtimeKinds[message] ?? held;
    const isNameless = this.#name === "" && !bare && vmError(namelessError, message) !== undefined;
    const refused = innermost === checkingFunction && refusedArgument(message);
    const chip = chipError(message);
    const silent = this.#name === "I2CError" && chip && !chip.other;
    const fault: Fault = silent
      ? { kind: "part-silent", name: "", message: chip.address, frames: this.#frames, code }
      : chip?.other
        ? { kind: "part-other", name: "", message, frames: this.#frames, code }
        : own
          ? // The innermost frame is the runtime's.
            { kind: own, name: "", message: "", frames: this.#frames.slice(1), code }
          : {
              kind: refused ? "refused-argument" : kind,
              name: isNameless ? namelessError : bare || this.#name === standInName ? "" : this.#name,
              message,
              ...(this.#cut && { lost: 0 as const }),
              frames: this.#frames,
              code,
            };
    this.#reading = false;
    return fault;
  }
}
