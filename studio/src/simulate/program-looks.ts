import { Inspection, Replica } from "../../../debugger/index.ts";
import type { ProgramMoment, TaskMoment, WantedMoment } from "./program-moment.ts";
import type { ProgramWatch } from "./program-watch.ts";
import { ShownValues } from "./shown-value.ts";

/** Virtual µs between two moments that are kept: somebody drags a slider and waits for the values. */
const keepEachUs = 500_000;

/** Looks at what a watched program knew, in a replica of its VM. It is loaded when somebody wants to look. */
export class ProgramLooks {
  readonly #watch: ProgramWatch;
  readonly #replica: Replica;

  constructor(watch: ProgramWatch) {
    this.#watch = watch;
    this.#replica = new Replica(watch.module, watch.log, watch.lines.table, keepEachUs);
  }

  /**
   * What the program knows at a moment of the run.
   * @throws RangeError when the run has no such moment
   */
  look(wanted: WantedMoment): ProgramMoment {
    const replica = this.#replica;
    const { debug, lines } = this.#watch;
    if ("index" in wanted) replica.goToLine(wanted.index);
    // Calls of the VM at this very moment were made.
    else replica.goToTime(Math.floor(wanted.timeUs) + 1);
    const inspection = new Inspection(replica.memory, debug, lines);
    const values = new ShownValues(
      inspection,
      debug.functions.map(({ name }) => name),
    );
    const tasks = inspection.threads().map(({ id, waits, wakeMs, frames }): TaskMoment => {
      // Of the library's calls the one that the program made says more than those within.
      const library = frames[frames.findIndex(({ line }) => line) - 1]?.name;
      return {
        id,
        waits,
        ...(wakeMs !== undefined && { wakeUs: wakeMs * 1000 }),
        ...(library !== undefined && { inLibrary: library }),
        frames: frames.flatMap((frame) =>
          frame.line
            ? {
                name: frame.name,
                line: frame.line.line,
                locals: values.all(inspection.locals(frame)),
                closure: values.all(inspection.closure(frame)),
              }
            : [],
        ),
      };
    });
    return { tasks, globals: values.all(inspection.globals()) };
  }

  close(): void {
    this.#replica.close();
  }
}
