import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

/** Different numbers that the program said. */
function saidNumbers(run: RunView): readonly number[] {
  const all = run.consoleLines.join("\n").match(/\d+(?:\.\d+)?/g) ?? [];
  return [...new Set(all.map(Number))];
}

const shone = (run: RunView) => run.switchOnTimes("light").length > 0;
const beeped = (run: RunView) => run.switchOnTimes("buzzer").length > 0;

export default {
  no_number: (run) => saidNumbers(run).length === 0,
  wrong_number(run, said) {
    const wall = run.clearanceMm;
    const isWall = (mm: number) => Math.abs(mm - wall) < 40;
    const numbers = saidNumbers(run);
    return (
      said.is("mm", wall) &&
      numbers.some((number) => said.is("said", number)) &&
      !numbers.some((number) => isWall(number) || isWall(10 * number))
    );
  },
  many_numbers: (run, said) =>
    said.is("count", saidNumbers(run).length) && said.number("count") > 4 && said.is("mm", run.clearanceMm),
  does_both: (run) => shone(run) && beeped(run),
  does_nothing: (run, said) => said.is("mm", run.clearanceMm) && !shone(run) && !beeped(run),
  wrong_way_round: (run, said) =>
    said.is("mm", run.clearanceMm) && (run.clearanceMm < 400 ? beeped(run) : shone(run)),
  lamp_goes_out: (run) => shone(run) && !run.wasOnAt("light", run.endSeconds) && run.clearanceMm < 450,
} satisfies LessonFeedback;
