import type { LessonCheck, RunView, Verdict } from "../../../lesson/index.ts";

/** From the robot's middle to the casualty's when it beeps. */
const besideMm = 420;
const homeMm = 330;
/** A robot whose middle is farther from the line has lost it. */
const lostMm = 80;
/** Who turned less after the beep did not turn round. */
const roundDeg = 110;

function comesHome(run: RunView): Verdict {
  if (run.way.every((pose) => run.fromMm("home", pose) < homeMm)) return { feedback: "never_moved" };
  if (run.fromMm("home") < homeMm) return true;
  const beep = run.onSpans("buzzer")[0]?.from ?? 0;
  if (run.turnedDegBetween(beep, run.endSeconds) < roundDeg) return { feedback: "not_turned" };
  const mm = Math.round(run.offLineMm("track"));
  return mm > lostMm
    ? { feedback: "lost_line_home", params: { mm } }
    : { feedback: "not_home", params: { mm: Math.round(run.fromMm("home")) } };
}

export default {
  seconds: 60,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "finds",
      judge(run) {
        if (run.pathLengthMm < 5) return { feedback: "never_moved" };
        if (run.contacts("box") > 0) return { feedback: "hit_casualty" };
        if (run.nearestToMm("casualty") < besideMm) return true;
        const mm = Math.round(Math.max(...run.way.map((pose) => run.offLineMm("track", pose))));
        return mm > lostMm ? { feedback: "lost_line", params: { mm } } : { feedback: "not_found" };
      },
    },
    {
      id: "signals",
      judge(run) {
        const poses = run.onSpans("buzzer").map(({ from }) => run.poseAt(from));
        if (poses.length === 0) return { feedback: "no_signal" };
        return (
          poses.some((pose) => run.fromMm("casualty", pose) < besideMm) || { feedback: "beeped_elsewhere" }
        );
      },
    },
    {
      id: "comes_home",
      judge: comesHome,
    },
    {
      id: "stops",
      judge(run) {
        if (run.contacts("wall") > 0) return { feedback: "hit_station" };
        if (!run.standsAtEnd) return { feedback: "still_moving" };
        const home = comesHome(run);
        if (home !== true) return home;
        return run.isOn("light") || { feedback: "no_lamp" };
      },
    },
  ],
} satisfies LessonCheck;
