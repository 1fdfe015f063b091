import { driveBaseCode, type Kit } from "../../robot-kit/index.ts";
import type { Step } from "./steps.ts";

/** The long side of a sheet of A4 paper, which is in every classroom (ISO 216). */
export const rolledMm = 297;

/**
 * Wheels moved by hand, with the motors off: whether each sensor counts its own wheel, and forward. With that, what a motor
 * did says which of its leads are wrong.
 */
export function byHandSteps(kit: Kit): Step[] {
  if (!driveBaseCode(kit)) return [];
  const code = `await beginWheels()
    const moved = await byHand()
    say(Math.round(moved[0]), Math.round(moved[1]))`;
  return [
    { id: "roll", kind: "roll", code },
    { id: "turnByHand", kind: "turnByHand", code },
  ];
}

/** Waits 10 s for a hand, and then until it has let go for a second. */
export const byHandCode = `
async function byHand(): Promise<number[]> {
    const begun = [await otherAngle(0), await otherAngle(1)]
    let still = 0
    let moving = false
    let before = begun
    let now = begun
    for (let waited = 0; waited < (moving ? 20000 : 10000) && still < 1000; waited += 20) {
        await sleep(20)
        now = [await otherAngle(0), await otherAngle(1)]
        if (Math.abs(now[0] - begun[0]) > 20 || Math.abs(now[1] - begun[1]) > 20) moving = true
        const rests = Math.abs(now[0] - before[0]) < 1 && Math.abs(now[1] - before[1]) < 1
        still = moving && rests ? still + 20 : 0
        before = now
    }
    return [now[0] - begun[0], now[1] - begun[1]]
}
`;
