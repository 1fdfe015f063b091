import type { LessonCheck, RunView, Verdict } from "../../../lesson/index.ts";

const edges = 3;
/** Who fell so much later did not fall by not looking. */
const aliveSeconds = 1;

function staysOn(run: RunView): Verdict {
  const fell = run.fellAtSeconds;
  if (fell === undefined) return true;
  const count = run.edgesReached().filter(({ second }) => fell - second > aliveSeconds).length;
  return count > 0 ? { feedback: "fell_later", params: { count } } : { feedback: "fell" };
}

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
      id: "stays_on",
      prohibits: true,
      judge: staysOn,
    },
    {
      id: "one_sensor_is_enough",
      judge(run) {
        if (run.fellAtSeconds !== undefined) return staysOn(run);
        const visits = run.edgesReached();
        const [first] = visits;
        if (!first) return { feedback: "never_saw_edge" };
        if (run.stoppedAfter(first.second) === undefined) return { feedback: "still_moving" };
        // Each edge lies so aslant that one sensor is past it well before the other.
        const late = visits.findIndex(({ sensors }) => sensors > 1);
        return late < 0 || { feedback: "stops_late", params: { number: late + 1 } };
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
        const count = run.edgesReached().length;
        if (count < edges) return { feedback: "too_few_edges", params: { count } };
        if (!run.standsAtEnd) return { feedback: "still_moving" };
        return count === edges || { feedback: "drives_on" };
      },
    },
  ],
} satisfies LessonCheck;
