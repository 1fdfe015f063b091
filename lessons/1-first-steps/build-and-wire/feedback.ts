import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

/** By how much the robot turned in the first third of a second of its way; right is positive. */
function firstTurnDeg(run: RunView): number {
  const from = run.movesFrom ?? 0;
  const turns = run.speeds().filter(({ second }) => second <= from + 0.35);
  return turns.reduce((sum, { degPerS }) => sum + degPerS * 0.02, 0);
}

const says = (run: RunView, word: string) =>
  run.consoleLines.some((line) =>
    line
      .toLowerCase()
      .split(/[^a-z]+/)
      .includes(word),
  );

export default {
  never_moved: (run) => run.pathLengthMm < 5,
  no_word: (run) => !["left", "right", "fine"].some((word) => says(run, word)),
  many_words: (run, said) =>
    said.is("count", ["left", "right", "fine"].filter((word) => says(run, word)).length),
  false_alarm: (run, said) => says(run, said.text("said")) && Math.abs(firstTurnDeg(run)) < 12,
  not_noticed: (run) => says(run, "fine") && Math.abs(firstTurnDeg(run)) > 8,
  exchanged: (run, said) =>
    says(run, said.text("said")) &&
    (said.text("said") === "left" ? firstTurnDeg(run) > 8 : firstTurnDeg(run) < -8),
} satisfies LessonFeedback;
