import { longestLineBytes } from "../../jacdac/index.ts";
import type { Memory } from "./memory.ts";
import { ProgramObjects } from "./program-objects.ts";

/** What a program prints with one call. */
export interface Print {
  /** The character that stands before each of its lines, for example `>` for `console.log`. */
  readonly mark: string;
  /** The text, each line of it as far as the log takes it. */
  readonly text: string;
  /** How many letters were cut off. */
  readonly lost: number;
  /** Whether the call stands in a file of the program and not in the library. */
  readonly own: boolean;
}

/** `devs_ctx` of devs_internal.h. */
const runningFrame = 232;
/** The upper word of a whole number (devs_value.h). */
const wholeNumber = 0xffff_ffff;
const ownMark = 1;
const markByte = 15;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * Tells which lines of the VM's log a program prints. The log looks the same whoever writes it. But while the program
 * prints, the text stands in the VM's memory as an argument of the call that runs, and the line must be made of it.
 */
export class PrintReader {
  readonly #objects: ProgramObjects;
  readonly #memory: Memory;
  /** Further lines of the text that is being printed. */
  #rest: string[] = [];

  /** @throws RangeError when no program is loaded */
  constructor(memory: Memory) {
    this.#memory = memory;
    this.#objects = new ProgramObjects(memory);
  }

  /**
   * Takes a line while the VM writes it.
   * @returns what is printed, with its first line; `rest` for a further line of the same text; undefined for a line of the
   * firmware
   */
  read(line: string): Print | "rest" | undefined {
    if (this.#rest[0] === line) {
      this.#rest.shift();
      return "rest";
    }
    this.#rest = [];
    const frame = this.#memory.uint32(this.#objects.context + runningFrame);
    if (frame === 0 || line[1] !== " " || line[0] !== this.#mark()) return undefined;
    const mark = line[0]!;
    const own = this.#memory.uint8(this.#objects.descriptorOf(frame) + markByte) === ownMark;
    const bytes = this.#objects.textBytesOf(this.#objects.argument(1));
    // A number, or a word that the VM itself brings along.
    if (!bytes) return /\s/.test(line.slice(2)) ? undefined : { mark, text: line.slice(2), lost: 0, own };
    const end = bytes.indexOf(0);
    const whole = decoder.decode(bytes);
    const lines = splitAsLogged(decoder.decode(end < 0 ? bytes : bytes.subarray(0, end)));
    // Before a single line of data there is the time.
    const head = mark === "#" && lines.length === 1 ? (/^# \d+ /.exec(line)?.[0] ?? "# ") : `${mark} `;
    const logged = lines.map((each) => cut(head + each));
    if (logged[0]!.line !== line) return undefined;
    this.#rest = logged.slice(1).map((each) => each.line);
    const text = logged.map((each) => each.shown.slice(head.length)).join("\n");
    const lost = end >= 0 || logged.some((each) => each.isCut) ? letters(whole) - letters(text) : 0;
    return { mark, text, lost: Math.max(0, lost), own };
  }

  #mark(): string {
    const level = this.#objects.argument(0);
    const code = this.#memory.uint32(level);
    const given = this.#memory.uint32(level + 4) === wholeNumber && code > 0 && code <= 0x80;
    return given ? String.fromCharCode(code) : ">";
  }
}

/** The log has no line for an empty end, and drops a carriage return at the end of a line. */
function splitAsLogged(text: string): string[] {
  const lines = text.split("\n");
  if (lines.length > 1 && lines.at(-1) === "") lines.pop();
  return lines;
}

/** A line as the log gives it, and as it is shown: without half a letter at its end. */
function cut(text: string): { readonly line: string; readonly shown: string; readonly isCut: boolean } {
  const bytes = encoder.encode(text);
  const isCut = bytes.length > longestLineBytes;
  const line = (isCut ? decoder.decode(bytes.subarray(0, longestLineBytes)) : text).replace(/\r+$/, "");
  return { line, shown: isCut ? line.replace(/\ufffd+$/, "") : text, isCut };
}

function letters(text: string): number {
  return [...text].length;
}
