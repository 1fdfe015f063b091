import type { Kit } from "../../robot-kit/index.ts";
import { rolledMm } from "./by-hand-steps.ts";
import { finding, type StepResult } from "./step-result.ts";
import type { Step } from "./steps.ts";

/** Two numbers or facts, of the left and the right wheel. */
export type Pair<T> = readonly [T, T];

/** What a wheel step measured, in degrees: its own sensor forward and back, and the other's forward. */
export interface WheelTurn {
  readonly forward: number;
  readonly other: number;
}

/** Less is no movement of a hand's. */
const movedDeg = 45;
/** A hand rolls to some 2 % and straight to some 2 %; the next size of wheel differs by 8 %. */
const sizeShare = 0.045;
const clearlyMore = 1.3;
const names = ["leftWheel", "rightWheel"] as const;

/** A hand rolled the robot forward. */
export function judgeRoll(step: Step, kit: Kit, moved: Pair<number>): StepResult {
  if (moved.every((deg) => Math.abs(deg) < movedDeg)) return finding(step, "look", "selftest.notRolled");
  if (moved.some((deg) => Math.abs(deg) < movedDeg))
    return finding(step, "fail", "selftest.rolledOne", sides(moved));
  const [left, right] = moved.map((deg) => Math.abs(deg) / rolledDeg(kit)) as [number, number];
  const even = Math.abs(left - right) < sizeShare;
  const away = even && Math.abs((left + right) / 2 - 1) > 2 * sizeShare;
  return away
    ? finding(step, "look", "selftest.rolledOther", { ...sides(moved), wanted: Math.round(rolledDeg(kit)) })
    : finding(step, "pass", "selftest.rolled", sides(moved));
}

/**
 * A hand turned the robot to the right: with what came before, that says which lead of which wheel is wrong.
 * @param turns what the motors' steps measured; undefined: a step came to no end
 */
export function judgeTurnByHand(
  step: Step,
  kit: Kit,
  rolled: Pair<number>,
  turned: Pair<number>,
  turns: Pair<WheelTurn | undefined>,
): readonly StepResult[] {
  const still = (deg: number) => Math.abs(deg) < movedDeg;
  if (turned.every(still)) return [finding(step, "look", "selftest.notTurned")];
  // A sensor that counts nothing was named before.
  if (turned.some(still) || rolled.some(still)) return [];
  const signs = rolled.map(Math.sign) as [number, number];
  const [leftWay, rightWay] = turned.map((deg, i) => Math.sign(deg) * signs[i]!);
  if (leftWay === rightWay) return [finding(step, "look", "selftest.notTurned")];
  const exchanged = leftWay! < 0;
  /** The wheel that a sensor sits at. */
  const at = (sensor: number) => (exchanged ? 1 - sensor : sensor);
  const fault = (
    wheel: number,
    ...[message, params]: [Parameters<typeof finding>[2], Parameters<typeof finding>[3]?]
  ) => finding({ id: names[wheel]!, kind: step.kind }, "fail", message, params);

  const results: StepResult[] = [];
  if (exchanged) results.push(finding(step, "fail", "selftest.sensorsExchanged"));
  for (const sensor of [0, 1]) if (signs[sensor]! < 0) results.push(fault(sensor, "selftest.sensorReversed"));
  const drives = turns.map((turn, own) => turn && drivenBy(turn, own, signs));
  if (drives.some((drive, own) => drive && at(drive.sensor) !== own))
    results.push(finding(step, "fail", "selftest.motorsExchanged"));
  for (const [own, drive] of drives.entries())
    if (drive && drive.sign < 0) results.push(fault(own, "selftest.leadsSwapped"));
  const [left, right] = rolled.map(Math.abs) as [number, number];
  const share = Math.abs(left - right) / Math.max(left, right);
  if (share > sizeShare) {
    // The smaller wheel turned farther. Which of the two is wrong a ruler says better than a hand's way.
    const params = { percent: Math.round(100 * share), wanted: kit.robot.wheelDiameterMm };
    results.push(fault(at(left > right ? 0 : 1), "selftest.wheelSize", params));
  }
  return results.length > 0 ? results : [finding(step, "pass", "selftest.byHand")];
}

/**
 * The sensor that saw a motor's wheel turn, and whether it turned forward. On four wheels without a box the floor turns the
 * other side along: then neither is clear.
 */
function drivenBy(
  { forward, other }: WheelTurn,
  own: number,
  signs: Pair<number>,
): { readonly sensor: number; readonly sign: number } | undefined {
  const [less, most] = [forward, other].map(Math.abs).sort((a, b) => a - b) as [number, number];
  if (most < movedDeg || most < clearlyMore * less) return undefined;
  const sensor = most === Math.abs(forward) ? own : 1 - own;
  return { sensor, sign: Math.sign(sensor === own ? forward : other) * signs[sensor]! };
}

/** What a wheel of the kit turns over the sheet of paper. */
function rolledDeg({ robot: { wheelDiameterMm } }: Kit): number {
  return (360 * rolledMm) / (Math.PI * wheelDiameterMm);
}

function sides([left, right]: Pair<number>): { left: number; right: number } {
  return { left, right };
}
