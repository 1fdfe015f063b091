import type { LessonCheck } from "../../../lesson/index.ts";

const wayMm = 600;
const toleranceMm = 60;
/** A robot that looks farther aside than this has turned. */
const turnedDeg = 45;

export default {
  seconds: 30,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "stays_clear",
      prohibits: true,
      judge: (run) => run.contacts("wall") === 0 || { feedback: "hit_wall" },
    },
    {
      id: "reaches_house",
      judge(run) {
        if (!run.motorsRan) return { feedback: "never_moved" };
        const mm = Math.round(Math.max(...run.way.map((pose) => run.aheadMm(pose))));
        if (mm < wayMm - toleranceMm) return { feedback: "too_short", params: { mm } };
        return mm <= wayMm + toleranceMm || { feedback: "too_far", params: { mm } };
      },
    },
    {
      id: "beeps_at_house",
      judge(run) {
        const beeps = run.onSpans("buzzer");
        if (beeps.length === 0) return { feedback: "no_beep" };
        const there = beeps.filter(
          ({ from }) => Math.abs(run.aheadMm(run.poseAt(from)) - wayMm) <= toleranceMm,
        );
        if (there.length === 0) return { feedback: "beep_elsewhere" };
        const stood = there.some(({ from, to }) => run.stoodAt(from) && run.stoodAt(to));
        return stood || { feedback: "beep_on_the_way" };
      },
    },
    {
      id: "drives_backwards",
      prohibits: true,
      judge(run) {
        const deg = Math.round(
          Math.max(...run.way.map(({ headingDeg }) => run.turnedFromStartDeg(headingDeg))),
        );
        return deg <= turnedDeg || { feedback: "turned_round", params: { deg } };
      },
    },
    {
      id: "comes_back",
      judge(run) {
        if (run.farthestMm <= toleranceMm) return { feedback: "never_moved" };
        const mm = Math.round(run.displacementMm);
        return mm <= toleranceMm || { feedback: "not_back", params: { mm } };
      },
    },
  ],
} satisfies LessonCheck;
