import type { MessageId, MessageParams } from "../../messages/messages.ts";

/** Something wrong or doubtful in a kit's wiring; `id` and `params` make the sentence. */
export interface WiringFinding {
  readonly level: "error" | "warning";
  readonly id: MessageId;
  readonly params: MessageParams;
}
