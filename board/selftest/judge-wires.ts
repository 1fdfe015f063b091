import type { Kit } from "../../robot-kit/index.ts";
import { hex } from "../../sim/index.ts";
import { finding, type StepResult } from "./step-result.ts";
import { askedParts, asks, lineNames, type Step } from "./steps.ts";

/** A reading that jumps by so many hundredths over a floor that stands still lost its contact; noise is a tenth of it. */
const jump = 30;

/**
 * Names each part that does not answer, or not always.
 * @param numbers answers of each chip, then the least and the most of each line sensor
 */
export function judgeWires(step: Step, kit: Kit, numbers: readonly number[]): readonly StepResult[] {
  const parts = askedParts(kit);
  const sensors = lineNames(kit);
  const wrong = [
    ...parts.flatMap(({ name, address }, i): StepResult[] => {
      const answered = numbers[i] ?? 0;
      if (answered === asks) return [];
      const at = { id: name, kind: step.kind };
      return answered === 0
        ? [finding(at, "fail", "selftest.unplugged", { address: hex(address) })]
        : [finding(at, "fail", "selftest.loose", { answered, asks })];
    }),
    ...sensors.flatMap((name, i): StepResult[] => {
      const least = numbers[parts.length + i] ?? 0;
      const most = numbers[parts.length + sensors.length + i] ?? 0;
      if (most - least < jump) return [];
      return [finding({ id: name, kind: step.kind }, "fail", "selftest.looseLine", { least, most })];
    }),
  ];
  return wrong.length > 0
    ? wrong
    : [finding(step, "pass", "selftest.wires", { count: parts.length + sensors.length })];
}
