import type { LineTable } from "../sim/index.ts";
import { type DebugInfo, isOwnFile } from "../toolchain/index.ts";

/** A line of a file of the program's own, from 1. */
export interface ProgramLine {
  readonly file: string;
  readonly line: number;
}

/** Numbers in an entry of `DebugInfo.srcmap`: position, length, place in the image. */
const mapEntry = 3;
const lineFeed = 10;

/** Which lines of its own files a program has code for, and where in its image that is. */
export class ProgramLines {
  readonly table: LineTable;
  readonly #lines: ProgramLine[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(image: Uint8Array, debug: DebugInfo) {
    const sources = ownSources(debug);
    const lineAt = new Uint16Array(image.length);
    const end = Math.max(...debug.functions.map(({ startpc, size }) => startpc + size));
    let [position, place] = [0, 0];
    for (let i = 0; i < debug.srcmap.length; i += mapEntry) {
      position += debug.srcmap[i]!;
      place += debug.srcmap[i + 2]!;
      const steps = debug.srcmap[i + mapEntry + 2];
      const source = sources.find(({ start, end }) => position >= start && position < end);
      if (!source) continue;
      const number = this.#numberOf(source.file, source.lineOf(position - source.start));
      lineAt.fill(number, place, steps === undefined ? end : place + steps);
    }
    this.table = { image, lineAt };
  }

  /** All lines that have code; the first has the number 1. */
  get all(): readonly ProgramLine[] {
    return this.#lines;
  }

  /**
   * The line with a number of the table.
   * @throws RangeError when there is none
   */
  line(number: number): ProgramLine {
    const line = this.#lines[number - 1];
    if (!line) throw new RangeError(`the program has no line number ${number}`);
    return line;
  }

  /** The line to which a byte of the image belongs; undefined: to none of the program's own. */
  lineAt(place: number): ProgramLine | undefined {
    return this.#lines[(this.table.lineAt[place] ?? 0) - 1];
  }

  /** The table's number of a line; undefined: no code stands there. */
  numberOf({ file, line }: ProgramLine): number | undefined {
    return this.#numbers.get(`${line} ${file}`);
  }

  #numberOf(file: string, line: number): number {
    const key = `${line} ${file}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#lines.push({ file, line });
    this.#numbers.set(key, this.#lines.length);
    return this.#lines.length;
  }
}

/** The program's own files, with their places in the text of all sources. */
function ownSources({ sources }: DebugInfo) {
  let end = 0;
  return sources.flatMap(({ path, length, text }) => {
    const start = end;
    end += length;
    if (!isOwnFile(path)) return [];
    const lineAt = new Uint16Array(text.length + 1);
    for (let i = 0, line = 1; i <= text.length; i++) {
      lineAt[i] = line;
      if (text.charCodeAt(i) === lineFeed) line++;
    }
    return [{ file: path, start, end, lineOf: (at: number) => lineAt[at]! }];
  });
}
