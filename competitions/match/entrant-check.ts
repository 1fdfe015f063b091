import type { MessageId, MessageParams } from "../../messages/index.ts";
import { type Kit, robotModel, sensesOf } from "../../robot-kit/index.ts";
import type { Discipline } from "../judging/discipline.ts";

/** What of a robot the rules do not allow. */
export interface EntrantFinding {
  readonly id: MessageId;
  readonly params: MessageParams;
}

/** Measures a robot as the judge does before a competition. @returns nothing when it may take part */
export function checkEntrant(kit: Kit, { limits }: Discipline): readonly EntrantFinding[] {
  const { frontMm, backMm, leftMm, rightMm } = robotModel(kit).chassis;
  const { massG } = kit.robot;
  const [lengthMm, widthMm] = [frontMm + backMm, leftMm + rightMm];
  const findings: EntrantFinding[] = [];
  if (lengthMm > limits.lengthMm || widthMm > limits.widthMm)
    findings.push({
      id: "match.tooLarge",
      params: { lengthMm, widthMm, mostLengthMm: limits.lengthMm, mostWidthMm: limits.widthMm },
    });
  if (massG > limits.massG) findings.push({ id: "match.tooHeavy", params: { massG, mostG: limits.massG } });
  if (sensesOf(kit, "press").length === 0) findings.push({ id: "match.noButton", params: {} });
  return findings;
}
