import { type LineTable, LineTrace, type Memory, type VmLog, type VmMoment, VmReplay } from "../sim/index.ts";

/** Virtual µs between two moments that are kept. */
const keepEachUs = 500_000;
/** Some 10 MB. */
const mostKept = 240;

/**
 * A second VM that goes to any moment of a run, forwards and backwards, from what once came into the first. The run itself
 * never notices. After `goToLine` the VM stands in the middle of a turn, so its memory can only be read.
 */
export class Replica {
  readonly #replay: VmReplay;
  readonly #trace: LineTrace;
  readonly #log: VmLog;
  /** Between those that the run itself kept, the newest last. */
  readonly #kept: VmMoment[] = [];

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
    this.#log = log;
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
    this.#approach((moment) => moment.timeUs < timeUs, timeUs);
    this.#replay.runUntil(timeUs);
  }

  /**
   * To an entry of the trace: the line is about to begin.
   * @throws RangeError when the trace has no such entry
   */
  goToLine(index: number): void {
    this.#approach(({ lines }) => lines.length <= index);
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
    this.#approach(({ lines }) => lines.length <= first);
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

  /** By the places in the log. */
  get #moments(): VmMoment[] {
    return [...this.#log.moments.all, ...this.#kept].sort((one, other) => one.place.at - other.place.at);
  }

  /**
   * Goes to the last moment before what is wanted, and keeps moments on the way to it.
   * @param untilUs virtual µs from which on no moment is before it; left out: nobody knows
   */
  #approach(isBefore: (moment: VmMoment) => boolean, untilUs = Number.POSITIVE_INFINITY): void {
    const moments = this.#moments;
    const index = Math.max(0, moments.findLastIndex(isBefore));
    let last = moments[index];
    if (!last) throw new RangeError("the VM was never on");
    this.#replay.restore(last);
    const endUs = Math.min(untilUs, moments[index + 1]?.timeUs ?? untilUs);
    for (let timeUs = last.timeUs + this.everyUs; timeUs < endUs; timeUs += this.everyUs) {
      this.#replay.runUntil(timeUs);
      // While a run goes on, its end is no moment worth keeping: the next look would keep one more, and so each.
      const moment: VmMoment | undefined = this.#replay.hasMore ? this.#replay.save(last) : undefined;
      if (moment) this.#keep(moment);
      if (!moment || !isBefore(moment)) {
        this.#replay.restore(last);
        return;
      }
      last = moment;
    }
  }

  #keep(moment: VmMoment): void {
    this.#kept.push(moment);
    if (this.#kept.length > mostKept) this.#kept.shift();
  }
}
