import type { LessonCheck, RunView } from "../../../lesson/index.ts";
import { hypot } from "../../../sim/index.ts";

const stops = 3;
const pieceMm = 250;
const toleranceMm = 50;
/** From a press until the bus is at the next stop and waits again. */
const rideSeconds = 3.5;

/** How far the robot drove from one moment to another. */
function drivenMm(run: RunView, from: number, to: number): number {
  const [a, b] = [run.poseAt(from), run.poseAt(to)];
  return Math.round(hypot(b.xMm - a.xMm, b.yMm - a.yMm));
}

/** For each press: when, and when the next one or the end comes. */
function rides(run: RunView): { number: number; from: number; to: number }[] {
  const presses = run.pressTimes("button");
  return presses.map((from, index) => ({ number: index + 1, from, to: presses[index + 1] ?? from + 5 }));
}

export default {
  seconds: 30,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  presses(random) {
    let atSeconds = 0;
    return Array.from({ length: stops }, () => {
      atSeconds += rideSeconds + random.uniform(0.5, 3);
      return { button: "button", atSeconds, forSeconds: random.uniform(0.12, 0.35) };
    });
  },
  goals: [
    {
      id: "waits_for_press",
      judge(run) {
        const first = run.pressTimes("button")[0] ?? Number.POSITIVE_INFINITY;
        const seconds = run.movesFrom;
        return seconds === undefined || seconds > first || { feedback: "too_early", params: { seconds } };
      },
    },
    {
      id: "one_piece_each_press",
      judge(run) {
        if (run.movesFrom === undefined) return { feedback: "never_moved" };
        for (const { number, from, to } of rides(run)) {
          const mm = drivenMm(run, from, to);
          if (mm > pieceMm + toleranceMm) return { feedback: "too_far", params: { number, mm } };
          if (mm < pieceMm - toleranceMm) return { feedback: "too_short", params: { number, mm } };
        }
        // A run is over a second after its program: presses that come later are not made.
        const count = run.pressTimes("button").length;
        return count === stops || { feedback: "ends_early", params: { count } };
      },
    },
    {
      id: "lamp_says_ready",
      judge(run) {
        for (const { number, from } of rides(run)) {
          if (!run.wasOnAt("light", from)) return { feedback: "dark_while_waiting", params: { number } };
          if (run.wasOnAt("light", from + 0.8)) return { feedback: "lit_while_driving", params: { number } };
        }
        return true;
      },
    },
  ],
} satisfies LessonCheck;
