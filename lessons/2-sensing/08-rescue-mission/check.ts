import type { LessonCheck } from "../../../lesson/index.ts";

/** From the robot's middle to the casualty's when it beeps. */
const besideMm = 420;
const homeMm = 330;

export default {
  seconds: 40,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "finds",
      judge(run) {
        if (run.pathLengthMm < 50) return { feedback: "never_moved" };
        if (run.contacts("box") > 0) return { feedback: "hit_casualty" };
        return run.nearestToMm("casualty") < besideMm || { feedback: "not_found" };
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
      judge: (run) => run.fromMm("home") < homeMm || { feedback: "not_home" },
    },
    {
      id: "stops",
      judge(run) {
        if (run.contacts("wall") > 0) return { feedback: "hit_station" };
        if (!run.standsAtEnd) return { feedback: "still_moving" };
        return run.isOn("light") || { feedback: "no_lamp" };
      },
    },
  ],
} satisfies LessonCheck;
