import type { LessonFeedback, RunView } from "../../../lesson/index.ts";

const sideMm = 400;

/** Length of a side, counted from 1; one that was not driven has none. */
const sideOf = (run: RunView, number: number) => run.legs()[number - 1]?.lengthMm ?? 0;

/** How far the robot's way turned after a side, counted from 1; right is positive. */
const turnAfter = (run: RunView, number: number) => run.legs()[number]?.turnDeg ?? 0;

/** Whether its first four sides are a square's. */
function droveSquare(run: RunView): boolean {
  const hand = Math.sign(turnAfter(run, 1));
  const sides = [1, 2, 3, 4].every((number) => Math.abs(sideOf(run, number) - sideMm) <= 50);
  return sides && [1, 2, 3].every((number) => Math.abs(turnAfter(run, number) * hand - 90) <= 15);
}

export default {
  hit_wall: (run) => run.contacts("wall") > 0,
  never_moved: (run) => run.pathLengthMm < 20,
  not_back: (run, said) => said.is("mm", run.displacementMm) && droveSquare(run),
  side_wrong(run, said) {
    const number = said.number("number");
    const mm = sideOf(run, number);
    // A robot that drives less than a side can be seen drove its whole way.
    const driven = mm === 0 && number === 1 ? run.pathLengthMm : mm;
    return number >= 1 && said.is("mm", driven, 1) && Math.abs(driven - sideMm) > 20;
  },
  turn_wrong(run, said) {
    const deg = Math.abs(turnAfter(run, said.number("number")));
    return said.is("deg", deg, 1) && Math.abs(deg - 90) > 8;
  },
  leads_back: (run, said) => Math.abs(turnAfter(run, said.number("number"))) > 150,
  other_way(run, said) {
    const number = said.number("number");
    return number > 1 && turnAfter(run, number) * turnAfter(run, number - 1) < 0;
  },
  sides_missing(run, said) {
    const count = run.legs().length;
    return said.is("number", count) && count > 0 && count !== 4;
  },
  drove_curve(run) {
    const curved = run
      .speeds()
      .filter(({ mmPerS, degPerS }) => Math.abs(mmPerS) > 30 && Math.abs(degPerS) > 12);
    return curved.reduce((mm, { mmPerS }) => mm + Math.abs(mmPerS) * 0.02, 0) > 30;
  },
} satisfies LessonFeedback;
