import { type LineTable, LineTrace, type Memory, type VmLog, type VmMoment, VmReplay } from "../sim/index.ts";

/** Virtual µs between two moments that are kept. */
const keepEachUs = 2_000_000;

/**
 * A second VM that goes to any moment of a run, forwards and backwards, from what once came into the first. The run itself
 * never notices. After `goToLine` the VM stands in the middle of a turn, so its memory can only be read.
 */
export class Replica {
  readonly #replay: VmReplay;
  readonly #trace: LineTrace;
  /** By time; the first is the VM's first turn. */
  readonly #moments: VmMoment[] = [];

  /**
   * @param module the firmware's WebAssembly with `linePatch`, compiled
   * @param log of a VM with a trace of lines
   * @param most entries that its trace keeps; left out: as many as a trace keeps
   */
  constructor(
    module: WebAssembly.Module,
    log: VmLog,
    table: LineTable,
    private readonly everyUs = keepEachUs,
    most?: number,
  ) {
    this.#trace = new LineTrace(table, most);
    this.#replay = new VmReplay(module, log, this.#trace);
  }

  /** The VM's memory at the moment that was gone to. */
  get memory(): Memory {
    return this.#replay.memory;
  }

  /** Bytes of the moments that are kept. */
  get keptBytes(): number {
    const pages = new Set(this.#moments.flatMap(({ pages }) => [...pages.values()]));
    return [...pages].reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  /** To a time in virtual µs: all calls of the VM before it were made. */
  goToTime(timeUs: number): void {
    this.#keepUntil(({ timeUs: reached }) => reached >= timeUs);
    this.#restoreLast((moment) => moment.timeUs < timeUs);
    this.#replay.runUntil(timeUs);
  }

  /**
   * To an entry of the trace: the line is about to begin.
   * @throws RangeError when the trace has no such entry
   */
  goToLine(index: number): void {
    this.#keepUntil(({ lines }) => lines.length > index);
    this.#restoreLast(({ lines }) => lines.length <= index);
    this.#replay.runToLine(index);
  }

  /**
   * Looks at entries of the trace in one pass, which costs far less than to go to each. The VM's memory can be read in `visit`.
   * @param indices ascending
   * @param visit returns false when that is enough
   * @throws RangeError when the trace has not all of them
   */
  walk(indices: readonly number[], visit: (index: number) => boolean): void {
    const [first] = indices;
    if (first === undefined) return;
    this.#keepUntil(({ lines }) => lines.length > first);
    this.#restoreLast(({ lines }) => lines.length <= first);
    let next = 0;
    let enough = false;
    let failure: { readonly error: unknown } | undefined;
    this.#replay.runThroughLines(first, () => {
      try {
        enough = !visit(indices[next++]!);
      } catch (error) {
        // Thrown through the VM it would count as the program's own crash.
        failure = { error };
        enough = true;
      }
      return enough ? undefined : indices[next];
    });
    if (failure) throw failure.error;
    if (!enough && next < indices.length)
      throw new RangeError(`the replayed VM does not come to line ${indices[next]}`);
  }

  /** Frees the VM. */
  close(): void {
    this.#replay.close();
  }

  /** Runs on from the last moment that is kept, and keeps further ones. */
  #keepUntil(isEnough: (moment: VmMoment) => boolean): void {
    let last = this.#moments.at(-1);
    if (last && isEnough(last)) return;
    if (last) this.#replay.restore(last);
    for (let untilUs = last ? last.timeUs + this.everyUs : 1; this.#replay.hasMore; untilUs += this.everyUs) {
      this.#replay.runUntil(untilUs);
      // While a run goes on, its end is no moment worth keeping: the next look would keep one more, and so each.
      const moment = last && !this.#replay.hasMore ? undefined : this.#replay.save(last);
      if (!moment) continue;
      this.#moments.push(moment);
      last = moment;
      if (isEnough(moment)) return;
    }
  }

  #restoreLast(isBefore: (moment: VmMoment) => boolean): void {
    const moment = this.#moments.findLast(isBefore) ?? this.#moments[0];
    if (!moment) throw new RangeError("the VM was never on");
    this.#replay.restore(moment);
  }
}
