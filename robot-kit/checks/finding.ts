import type { MessageId, MessageParams } from "../../messages/index.ts";

/** Something wrong or doubtful in a kit's wiring; `id` and `params` make the sentence. */
export interface WiringFinding {
  readonly level: "error" | "warning";
  readonly id: MessageId;
  readonly params: MessageParams;
  /** Keys that lead to the place in the kit's file. */
  readonly at: readonly string[];
}
