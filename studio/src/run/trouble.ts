import { asProblem, type MessageId, type MessageParams, Problem } from "../../../messages/index.ts";

/** What could not be done, as a sentence. */
export interface Trouble {
  readonly id: MessageId;
  readonly params?: MessageParams;
}

/** An error that came from a worker, or from anywhere, as something to say. */
export function troubleOf(error: unknown): Trouble {
  const problem = asProblem(error);
  return problem instanceof Problem
    ? { id: problem.id, params: problem.params }
    : { id: "studio.broken", params: { reason: error instanceof Error ? error.message : String(error) } };
}
