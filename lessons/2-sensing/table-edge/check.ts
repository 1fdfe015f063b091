import type { LessonCheck } from "../../../lesson/index.ts";

const edges = 3;
/** Who fell so much later did not fall by not looking. */
const aliveSeconds = 1;

export default {
  seconds: 40,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "drives",
      judge: (run) => run.pathLengthMm > 5 || { feedback: "never_moved" },
    },
    {
      id: "one_sensor_is_enough",
      judge(run) {
        // Each edge lies so aslant that one sensor is past it well before the other.
        const late = run.edgesReached().findIndex(({ sensors }) => sensors > 1);
        return (
          late < 0 ||
          run.fellAtSeconds !== undefined || { feedback: "stops_late", params: { number: late + 1 } }
        );
      },
    },
    {
      id: "stays_on",
      judge(run) {
        const fell = run.fellAtSeconds;
        if (fell === undefined) return true;
        const count = run.edgesReached().filter(({ second }) => fell - second > aliveSeconds).length;
        return count > 0 ? { feedback: "fell_later", params: { count } } : { feedback: "fell" };
      },
    },
    {
      id: "finds_edges",
      judge(run) {
        const visits = run.edgesReached();
        const count = visits.length;
        if (count === 0) return { feedback: "never_saw_edge" };
        if (count >= edges) return true;
        const again = visits.find(({ times }) => times > 1);
        return again
          ? { feedback: "same_edge", params: { times: again.times } }
          : { feedback: "too_few_edges", params: { count } };
      },
    },
    {
      id: "stops",
      judge(run) {
        if (!run.standsAtEnd) return { feedback: "still_moving" };
        return run.edgesReached().length <= edges || { feedback: "drives_on" };
      },
    },
  ],
} satisfies LessonCheck;
