import {
  type Followed,
  type LessonCheck,
  liesOn,
  type RunView,
  regularFigure,
} from "../../../lesson/index.ts";

const sidesMm = [100, 200, 300];
const corners = 4;
const backMm = 80;
/** A way that turns by more leads back. */
const backDeg = 165;

/** A piece of way that is as long is no longer a correction of the last corner. */
const moreMm = 60;
/** What the page allows is 20 mm and 10 degrees; the robot itself is off by the rest. */
const square = (sideMm: number) =>
  regularFigure(corners, sideMm, { sideToleranceMm: 19 + sideMm * 0.02, turnToleranceDeg: 14 });

/** The three squares in the order of driving: how far the robot's way followed each of them. */
function squares(
  run: RunView,
): { readonly sideMm?: number; readonly followed: Followed; readonly firstMm: number }[] {
  const legs = run.legs();
  const open = new Set(sidesMm);
  const driven = [];
  for (let leg = 0; leg < legs.length && driven.length < sidesMm.length; leg += corners) {
    const firstMm = legs[leg]!.lengthMm;
    const sideMm = [...open].find((mm) => run.followed(square(mm), leg).sides === corners);
    driven.push({
      firstMm,
      followed: run.followed(square(sideMm ?? firstMm), leg),
      ...(sideMm !== undefined && { sideMm }),
    });
    if (sideMm === undefined) break;
    open.delete(sideMm);
  }
  return driven;
}

/** The sizes that are not among these. */
const otherSizes = (done: readonly number[]) =>
  sidesMm
    .filter((mm) => !done.includes(mm))
    .map((mm) => `${mm} mm`)
    .join(", ");

export default {
  seconds: 90,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "stays_clear",
      prohibits: true,
      judge: (run) => run.contacts("wall") === 0 || { feedback: "hit_wall" },
    },
    {
      id: "draws",
      judge: (run) => run.motorsRan || { feedback: "never_moved" },
    },
    {
      id: "three_squares",
      judge(run) {
        const driven = squares(run);
        const done = driven.flatMap(({ sideMm }) => sideMm ?? []);
        const sizes = otherSizes(done);
        if (sizes === "") {
          const more = run.legs().slice(corners * sidesMm.length);
          // Who ends elsewhere hears of that.
          return (
            more.every(({ lengthMm }) => lengthMm < moreMm) ||
            run.displacementMm > backMm || { feedback: "drives_on" }
          );
        }
        const number = done.length + 1;
        const failed = driven[done.length];
        if (!failed) return { feedback: "square_missing", params: { count: done.length, sizes } };
        const { difference } = failed.followed;
        const mm = Math.round(failed.firstMm);
        if (!difference) {
          const again = done.some((side) => Math.abs(side - failed.firstMm) < 20);
          return again
            ? { feedback: "same_square", params: { mm, sizes } }
            : { feedback: "other_size", params: { number, mm, sizes } };
        }
        if (difference.what === "ends")
          return { feedback: "sides_missing", params: { number, count: difference.number } };
        const params = { number, side: difference.number };
        if (difference.what === "side")
          return {
            feedback: "sides_differ",
            params: { ...params, mm: Math.round(difference.mm), first: mm },
          };
        const deg = Math.round(Math.abs(difference.deg));
        return deg > backDeg
          ? { feedback: "leads_back", params }
          : { feedback: "turn_wrong", params: { ...params, deg } };
      },
    },
    {
      id: "one_inside_the_other",
      judge(run) {
        const done = squares(run).filter(({ sideMm }) => sideMm !== undefined);
        const [first, ...others] = done.map(({ followed }) => followed);
        if (!first || others.length === 0) {
          const sizes = otherSizes(done.flatMap(({ sideMm }) => sideMm ?? []));
          return { feedback: "square_missing", params: { count: done.length, sizes } };
        }
        const aside = others.findIndex((other) => !liesOn(other, first, 30));
        return aside < 0 || { feedback: "not_inside", params: { number: aside + 2 } };
      },
    },
    {
      id: "comes_back",
      judge(run) {
        if (run.farthestMm <= backMm) return { feedback: "never_moved" };
        const mm = Math.round(run.displacementMm);
        return mm <= backMm || { feedback: "not_back", params: { mm } };
      },
    },
  ],
} satisfies LessonCheck;
