import type { LessonCheck, Pose, RunView } from "../../../lesson/index.ts";

/** Where the middle of the room is, in the drawing. */
const middle = { xMm: 620, yMm: 520 };
/** The page says 50 mm; the robot's turns and its sensor are a little off as well. */
const nearMm = 60;
/** Without brackets a robot drives half of what it measured ahead too far; its turns and its sensor are a little off, mm. */
const bracketsMm = 40;
/** From the robot's middle to its nose, and from the drawing's edge to the wall's near side. */
const noseMm = 90;
const wallMm = 20;

/** How far a pose is from the middle, along the robot's first direction and across it. */
const along = (pose: Pose) => pose.xMm - middle.xMm;
const across = (pose: Pose) => pose.yMm - middle.yMm;
const shown = (mm: number) => Math.round(Math.abs(mm));

/**
 * Whether it halved only what is behind it, `ahead - behind / 2`: then it is half of what it measured ahead beyond the middle.
 * In both directions, if it drove in both: in one alone, a wrong sign may lead to the same place.
 */
function halvedOne(run: RunView): boolean {
  const beyond = (toEdgeMm: number, startMm: number, endMm: number) =>
    Math.abs(endMm - (toEdgeMm - wallMm - noseMm - startMm) / 2) <= bracketsMm;
  const [from, to] = [across(run.start), across(run.end)];
  return (
    beyond(middle.xMm, along(run.start), along(run.end)) &&
    (shown(to - from) <= nearMm || beyond(middle.yMm, from, to) || beyond(middle.yMm, -from, -to))
  );
}

/** The last beep: some say with earlier ones that they have measured. */
const lastBeep = (run: RunView) => run.switchOnTimes("buzzer").at(-1);

/** By chance a try begins in the middle of one direction; who neither drives nor beeps has not come there. */
const didNothing = (run: RunView) => run.movesFrom === undefined && lastBeep(run) === undefined;

export default {
  seconds: 60,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "middle_along",
      judge(run) {
        if (didNothing(run)) return { feedback: "no_beep" };
        const [before, after] = [along(run.start), along(run.end)];
        if (shown(after) <= nearMm) return true;
        const mm = shown(after);
        if (halvedOne(run)) return { feedback: "half_of_one", params: { mm } };
        if (mm > shown(before) + nearMm && before * after > 0)
          return { feedback: "went_away", params: { mm } };
        const mirrored = before * after < 0 && mm > shown(before) / 2;
        return { feedback: mirrored ? "mirrored" : "off_along", params: { mm } };
      },
    },
    {
      id: "middle_across",
      judge(run) {
        if (didNothing(run)) return { feedback: "no_beep" };
        const mm = shown(across(run.end));
        if (mm <= nearMm) return true;
        const moved = run.way.some((pose) => shown(across(pose) - across(run.start)) > nearMm);
        return { feedback: moved ? "off_across" : "not_across", params: { mm } };
      },
    },
    {
      id: "beeps",
      judge(run) {
        const beep = lastBeep(run);
        if (beep === undefined) return { feedback: "no_beep" };
        const pose = run.poseAt(beep);
        return (shown(along(pose)) <= nearMm && shown(across(pose)) <= nearMm) || { feedback: "beep_early" };
      },
    },
  ],
} satisfies LessonCheck;
