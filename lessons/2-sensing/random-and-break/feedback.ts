import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

/** By how much it turned in each spell in which its heading changed all the time. */
function spells(run: RunView): readonly number[] {
  const angles: number[] = [];
  let sum = 0;
  for (const [i, pose] of run.way.entries()) {
    const before = run.way[i - 1] ?? pose;
    const step = ((pose.headingDeg - before.headingDeg + 540) % 360) - 180;
    if (Math.abs(step) > 0.5) sum += step;
    else {
      if (Math.abs(sum) > 20) angles.push(sum);
      sum = 0;
    }
  }
  return angles;
}

const alike = (angles: readonly number[], within: number) =>
  Math.max(...angles.map(Math.abs)) - Math.min(...angles.map(Math.abs)) <= within;

const drives = (run: RunView) =>
  run.wayMm(run.endSeconds - 0.5, run.endSeconds) > 1 ||
  run.turnedDegBetween(run.endSeconds - 0.5, run.endSeconds) > 0.5;

export default {
  left_field: (run) => run.way.some(({ xMm, yMm }) => xMm < 110 || xMm > 1190 || yMm < 110 || yMm > 890),
  to_and_fro: (run, said) =>
    said.is("count", spells(run).length, 1) &&
    alike(spells(run), 30) &&
    spells(run).every((deg) => Math.abs(Math.abs(deg) - 180) < 25),
  same_angle: (run, said) =>
    said.is("count", spells(run).length, 1) && (said.number("kinds") === 2 || alike(spells(run), 30)),
  not_found: (run, said) => said.is("count", run.timesOver("patch")) && drives(run),
  stopped_elsewhere: (run) => !run.endsOver("patch") && !drives(run),
  drives_on: (run) => run.onSpans("buzzer").length > 0 && drives(run),
  no_beep: (run) => run.onSpans("buzzer").length === 0,
} satisfies LessonFeedback;
