import type { Kit } from "../../robot-kit/index.ts";
import { expectedDegPerS, powerDuty } from "./free-speed.ts";
import { finding, type StepResult } from "./step-result.ts";
import type { Step } from "./steps.ts";

/** Of what the motors' data and a full battery give, healthy robots reach more than this on both sides. */
const leastSpeed = 0.8;
/** Under load a healthy battery keeps more than this of its voltage. */
const leastVolts = 0.8;

/** @param numbers degrees a second of the left and the right wheel, then hundredths of a volt; 0: the kit cannot tell */
export function judgePower(
  step: Step,
  kit: Kit,
  [left = 0, right = 0, centivolts = 0]: readonly number[],
): StepResult {
  const free = expectedDegPerS(kit, powerDuty(kit));
  const percent = Math.round((100 * Math.max(Math.abs(left), Math.abs(right))) / free);
  const volts = centivolts / 100;
  if (centivolts > 0)
    return volts < leastVolts * kit.battery.volts
      ? finding(step, "fail", "selftest.weakBatteryVolts", { volts, wanted: kit.battery.volts })
      : finding(step, "pass", "selftest.powerVolts", { volts });
  if (percent === 0) return finding(step, "look", "selftest.powerUnseen");
  return percent < 100 * leastSpeed
    ? finding(step, "fail", "selftest.weakBattery", { percent })
    : finding(step, "pass", "selftest.power", { percent });
}
