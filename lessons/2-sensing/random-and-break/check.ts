import type { LessonCheck, RunView, Verdict } from "../../../lesson/index.ts";

/** By chance so many turns may still be of one angle, or of two. */
const mostTurns = { ofOne: 4, ofTwo: 7 };
/** A robot that is told one angle turns by it within so many degrees, each time. */
const sameDeg = 8;
/** It turns so fast only where it means to. */
const turningDegPerS = 30;
/** The floor within the outer edge of the tape, and the robot's own length on it. */
const field = { left: 80, top: 80, right: 1220, bottom: 920 };

/** By how many degrees it turned, each time that it turned on the spot. */
function turns(run: RunView): readonly number[] {
  const all: number[] = [];
  let deg = 0;
  let last = 0;
  for (const { second, degPerS, mmPerS } of run.speeds()) {
    const turning = Math.abs(degPerS) > turningDegPerS && Math.abs(mmPerS) < 60;
    if (turning) deg += degPerS * (second - last);
    else if (deg !== 0) {
      if (Math.abs(deg) > 20) all.push(deg);
      deg = 0;
    }
    last = second;
  }
  return all;
}

/** How many different angles there are among them. */
function differentAngles(angles: readonly number[]): number {
  const kinds: number[] = [];
  for (const deg of angles) if (!kinds.some((kind) => Math.abs(kind - deg) <= sameDeg)) kinds.push(deg);
  return kinds.length;
}

function findsPlate(run: RunView): Verdict {
  if (run.endsOver("patch") && run.standsAtEnd) return true;
  if (run.standsAtEnd) return { feedback: "stopped_elsewhere" };
  if (run.onSpans("buzzer").length > 0) return { feedback: "drives_on" };
  return { feedback: "not_found", params: { count: run.timesOver("patch") } };
}

export default {
  seconds: 240,
  seeds: [1, 2, 3, 4, 5],
  hiddenSeeds: [101, 102, 103, 104, 105],
  goals: [
    {
      id: "stays_in_field",
      prohibits: true,
      judge: (run) =>
        run.way.every(
          ({ xMm, yMm }) => xMm > field.left && xMm < field.right && yMm > field.top && yMm < field.bottom,
        ) || { feedback: "left_field" },
    },
    {
      id: "turns_by_chance",
      judge(run) {
        const angles = turns(run);
        const count = angles.length;
        // Who comes to the plate at once need not turn.
        if (count < 2 && run.timesOver("patch") === 0) return findsPlate(run);
        const kinds = differentAngles(angles);
        if (kinds > 2 || count <= (kinds === 2 ? mostTurns.ofTwo : mostTurns.ofOne)) return true;
        if (kinds === 1 && Math.abs(Math.abs(angles[0]!) - 180) <= 2 * sameDeg)
          return { feedback: "to_and_fro", params: { count } };
        return { feedback: "same_angle", params: { count, kinds } };
      },
    },
    {
      id: "finds_plate",
      judge: findsPlate,
    },
    {
      id: "beeps",
      judge: (run) => run.onSpans("buzzer").length > 0 || { feedback: "no_beep" },
    },
  ],
} satisfies LessonCheck;
