import type { LessonCheck, RunView } from "../../../lesson/index.ts";

const stops = 3;
const pieceMm = 250;
const toleranceMm = 50;
/** From a press until the bus is at the next stop and waits again. */
const rideSeconds = 3.5;
/** By then it is on its way after a press, and its lamp is off. */
const offSeconds = 0.8;
/** Who did not come so far did not drive. */
const standsMm = 20;

interface Ride {
  readonly number: number;
  readonly from: number;
  /** How much farther ahead the bus is when the next press or the end comes. */
  readonly aheadMm: number;
  /** Length of its way until then. */
  readonly wayMm: number;
}

/** What the bus did after each press that it shall drive at, until the next one or the end. */
function rides(run: RunView): readonly Ride[] {
  const presses = run.pressTimes("button");
  return presses.slice(0, stops).map((from, index) => {
    const to = presses[index + 1] ?? run.endSeconds;
    const aheadMm = Math.round(run.aheadMm(run.poseAt(to)) - run.aheadMm(run.poseAt(from)));
    return { number: index + 1, from, aheadMm, wayMm: Math.round(run.wayMm(from, to)) };
  });
}

export default {
  seconds: 30,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  presses(random) {
    let atSeconds = 0;
    // A last one when all rides are over: the bus must not drive any more.
    return Array.from({ length: stops + 1 }, () => {
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
        if (seconds === undefined) return { feedback: "never_moved" };
        return seconds > first || { feedback: "too_early", params: { seconds } };
      },
    },
    {
      id: "one_piece_each_press",
      judge(run) {
        if (run.movesFrom === undefined) return { feedback: "never_moved" };
        for (const { number, aheadMm, wayMm } of rides(run)) {
          if (wayMm < standsMm) return { feedback: "press_missed", params: { number } };
          if (wayMm > pieceMm + toleranceMm) return { feedback: "too_far", params: { number, mm: wayMm } };
          if (aheadMm < standsMm) return { feedback: "wrong_way", params: { number } };
          if (aheadMm < pieceMm - toleranceMm)
            return { feedback: "too_short", params: { number, mm: aheadMm } };
        }
        // A run is over a second after its program: presses that come later are not made.
        const presses = run.pressTimes("button");
        if (presses.length < stops) return { feedback: "ends_early", params: { count: presses.length } };
        const last = presses[stops];
        return (
          last === undefined || run.wayMm(last, run.endSeconds) < standsMm || { feedback: "fourth_ride" }
        );
      },
    },
    {
      id: "lamp_says_ready",
      judge(run) {
        if (rides(run).length === 0) return { feedback: "ends_early", params: { count: 0 } };
        for (const { number, from } of rides(run)) {
          if (!run.wasOnAt("light", from)) return { feedback: "dark_while_waiting", params: { number } };
          if (run.wasOnAt("light", from + offSeconds))
            return { feedback: "lit_while_driving", params: { number } };
        }
        return true;
      },
    },
  ],
} satisfies LessonCheck;
