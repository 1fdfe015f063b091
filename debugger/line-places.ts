import type { DebugInfo } from "../toolchain/index.ts";
import type { ProgramLines } from "./program-lines.ts";

/** Numbers in an entry of `DebugInfo.srcmap`: position, length, place in the image. */
const mapEntry = 3;

interface Stretch {
  readonly from: number;
  readonly end: number;
}

/** Where in a program's image its lines begin, function by function: what a debugger in the robot's VM can stop at. */
export class LinePlaces {
  /** By function: bytes at which an own line begins after another one. */
  readonly #begins: readonly (readonly number[])[];
  readonly #around: readonly (number | undefined)[];

  constructor(
    private readonly lines: ProgramLines,
    private readonly debug: DebugInfo,
  ) {
    const { lineAt } = lines.table;
    this.#begins = debug.functions.map(({ startpc, size }) => {
      const found: number[] = [];
      for (let place = startpc, last = 0; place < startpc + size; last = lineAt[place]!, place++)
        if (lineAt[place] !== 0 && lineAt[place] !== last) found.push(place);
      return found;
    });
    this.#around = this.#nesting();
  }

  /** Where a line begins, in all functions. @param line its number in the table of `ProgramLines` */
  placesOf(line: number): number[] {
    return this.#begins.flat().filter((place) => this.lines.table.lineAt[place] === line);
  }

  /** Where the lines of a function begin. */
  placesIn(functionIndex: number): readonly number[] {
    return this.#begins[functionIndex] ?? [];
  }

  /** Where each function with own lines begins. */
  get entries(): number[] {
    return this.#begins.flatMap(([first]) => first ?? []);
  }

  /** All places at which an own line begins. */
  get all(): number[] {
    return this.#begins.flat();
  }

  /** The function in whose text a function stands; undefined: in none but the program itself. */
  functionAround(functionIndex: number): number | undefined {
    return this.#around[functionIndex];
  }

  /** A statement of the outer function spans the text of the inner one; of several the shortest does. */
  #nesting(): (number | undefined)[] {
    const statements = this.debug.functions.map((): Stretch[] => []);
    const { srcmap, functions } = this.debug;
    let [position, place] = [0, 0];
    for (let i = 0; i < srcmap.length; i += mapEntry) {
      position += srcmap[i]!;
      place += srcmap[i + 2]!;
      const index = functions.findIndex(({ startpc, size }) => place >= startpc && place < startpc + size);
      if (index >= 0 && this.lines.lineAt(place))
        statements[index]!.push({ from: position, end: position + srcmap[i + 1]! });
    }
    return statements.map((own, index) => {
      if (own.length === 0) return undefined;
      const from = Math.min(...own.map((each) => each.from));
      const end = Math.max(...own.map((each) => each.end));
      let [best, shortest] = [undefined as number | undefined, Number.POSITIVE_INFINITY];
      for (const [other, spans] of statements.entries()) {
        if (other === index) continue;
        for (const span of spans)
          if (span.from <= from && span.end >= end && span.end - span.from < shortest)
            [best, shortest] = [other, span.end - span.from];
      }
      return best;
    });
  }
}
