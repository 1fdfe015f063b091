import type { MessageId, MessageParams } from "../../messages/index.ts";
import type { Step, StepKind } from "./steps.ts";

/**
 * `pass`: measured and right. `fail`: wrong. `look`: only a person can tell, or nobody did what the step waits for.
 */
export type Verdict = "pass" | "fail" | "look";

export interface StepResult {
  /** Of the step, or of the part that is at fault. */
  readonly id: string;
  readonly kind: StepKind;
  readonly verdict: Verdict;
  /** What was found, as a sentence. */
  readonly message: MessageId;
  readonly params: MessageParams;
}

export function finding(
  { id, kind }: Pick<Step, "id" | "kind">,
  verdict: Verdict,
  message: MessageId,
  params: MessageParams = {},
): StepResult {
  return { id, kind, verdict, message, params };
}
