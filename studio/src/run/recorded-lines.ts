import { Arrivals } from "../../../debugger/index.ts";
import type { LineBatch } from "../simulate/run-messages.ts";

const firstEntries = 1 << 12;

/** Which lines of its text a program ran, as far as the run is simulated. Steps are searches in it. */
export class RecordedLines {
  #keys = new Uint32Array(firstEntries);
  #fibers = new Uint32Array(firstEntries);
  #timesUs = new Float64Array(firstEntries);
  /** 1: the fiber came to the line. */
  #arrived = new Uint8Array(firstEntries);
  #length = 0;
  #fullAtUs: number | undefined;
  readonly #arrivals = new Arrivals();
  readonly #tasks: LineBatch["tasks"][number][] = [];
  /** By fiber: its last entry before another one went on, in order. */
  readonly #turns = new Map<number, number[]>();

  /**
   * @param robot of the scene whose program is watched
   * @param codeLines lines that have code, in order
   */
  constructor(
    readonly robot: number,
    readonly codeLines: readonly number[],
  ) {}

  get length(): number {
    return this.#length;
  }

  /** From when on nothing is known, virtual µs. */
  get fullAtUs(): number | undefined {
    return this.#fullAtUs;
  }

  add({ keys, fibers, timesUs, fullAtUs, tasks }: LineBatch): void {
    this.#grow(this.#length + keys.length);
    this.#keys.set(keys, this.#length);
    this.#fibers.set(fibers, this.#length);
    this.#timesUs.set(timesUs, this.#length);
    for (let i = this.#length; i < this.#length + keys.length; i++) {
      this.#arrived[i] = this.#arrivals.read(this.#entry(i)) ? 1 : 0;
      if (i > 0 && this.#fibers[i] !== this.#fibers[i - 1]) this.#turnEnds(i - 1);
    }
    this.#length += keys.length;
    this.#fullAtUs = fullAtUs;
    this.#tasks.push(...tasks);
  }

  /** @throws RangeError when there is no such entry */
  at(index: number) {
    if (!(index >= 0 && index < this.#length)) throw new RangeError(`the trace has no entry ${index}`);
    return this.#entry(index);
  }

  /** The last entry that is not later than a moment; undefined: nothing has run yet. */
  indexAt(timeUs: number): number | undefined {
    let [low, high] = [0, this.#length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#timesUs[middle]! <= timeUs) low = middle + 1;
      else high = middle;
    }
    return low > 0 ? low - 1 : undefined;
  }

  /** The first entry after one, below a limit, at which the program comes to one of some lines. */
  nextStop(after: number, lines: ReadonlySet<number>, before = this.#length): number | undefined {
    for (let i = after + 1; i < before; i++) if (this.#stopsAt(i, lines)) return i;
    return undefined;
  }

  /** The last entry before one at which the program came to one of some lines. */
  previousStop(before: number, lines: ReadonlySet<number>): number | undefined {
    for (let i = before - 1; i >= 0; i--) if (this.#stopsAt(i, lines)) return i;
    return undefined;
  }

  /** Whenever the program came to a line, virtual µs. */
  timesOf(line: number): number[] {
    const lines = new Set([line]);
    const times: number[] = [];
    for (let i = this.nextStop(-1, lines); i !== undefined; i = this.nextStop(i, lines))
      times.push(this.#timesUs[i]!);
    return times;
  }

  /** Where the other tasks wait, at an entry. */
  waitingAt(index: number): number[] {
    const { fiber, timeUs } = this.at(index);
    return this.#tasksAt(timeUs).flatMap((other) => {
      const turns = this.#turns.get(other);
      if (other === fiber || !turns) return [];
      const last = lastAtMost(turns, index);
      return last === undefined ? [] : [this.#entry(last).line];
    });
  }

  /** A line's own or the next one that has code: a breakpoint may stand on a comment. */
  codeLineFrom(line: number): number | undefined {
    return this.codeLines.find((each) => each >= line);
  }

  #entry(index: number) {
    const key = this.#keys[index]!;
    return {
      line: key & 0xffff,
      depth: key >>> 16,
      fiber: this.#fibers[index]!,
      timeUs: this.#timesUs[index]!,
    };
  }

  #stopsAt(index: number, lines: ReadonlySet<number>): boolean {
    return this.#arrived[index] === 1 && lines.has(this.#keys[index]! & 0xffff);
  }

  #turnEnds(index: number): void {
    const fiber = this.#fibers[index]!;
    const turns = this.#turns.get(fiber);
    if (turns) turns.push(index);
    else this.#turns.set(fiber, [index]);
  }

  /** Tasks that there are at a moment: they are noted at the end of each frame. */
  #tasksAt(timeUs: number): readonly number[] {
    const tasks = this.#tasks;
    let [low, high] = [0, tasks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tasks[middle]!.timeUs <= timeUs) low = middle + 1;
      else high = middle;
    }
    return (tasks[low - 1] ?? tasks[0])?.fibers ?? [];
  }

  #grow(needed: number): void {
    if (needed <= this.#keys.length) return;
    const size = Math.max(needed, 2 * this.#keys.length);
    const grown = <T extends Uint8Array | Uint32Array | Float64Array>(larger: T, old: T): T => {
      larger.set(old);
      return larger;
    };
    this.#keys = grown(new Uint32Array(size), this.#keys);
    this.#fibers = grown(new Uint32Array(size), this.#fibers);
    this.#timesUs = grown(new Float64Array(size), this.#timesUs);
    this.#arrived = grown(new Uint8Array(size), this.#arrived);
  }
}

/** The last of some ascending numbers that is not above a limit. */
function lastAtMost(numbers: readonly number[], limit: number): number | undefined {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return numbers[low - 1];
}
