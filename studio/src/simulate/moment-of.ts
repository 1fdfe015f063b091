import type { Inspected } from "../../../debugger/index.ts";
import type { ProgramMoment, TaskMoment } from "./program-moment.ts";
import { ShownValues } from "./shown-value.ts";

/** Turns what a program knows into what the page shows of it, whether a simulator or a robot told it. */
export function momentOf(inspection: Inspected): ProgramMoment {
  const values = new ShownValues(inspection);
  const tasks = inspection.threads().map(({ id, waits, wakeMs, frames }): TaskMoment => {
    // Of the library's calls the one that the program made says more than those within.
    const library = frames[frames.findIndex(({ line }) => line) - 1]?.name;
    return {
      id,
      waits,
      ...(wakeMs !== undefined && { wakeUs: wakeMs * 1000 }),
      ...(library !== undefined && { inLibrary: library }),
      frames: frames.flatMap((frame) => {
        if (!frame.line) return [];
        const [own, ...around] = inspection.scopes(frame);
        return {
          id: frame.id,
          name: frame.name,
          line: frame.line.line,
          locals: values.all(own?.variables ?? []),
          closure: values.all(around.flatMap(({ variables }) => variables)),
        };
      }),
    };
  });
  return { tasks, globals: values.all(inspection.globals()) };
}
