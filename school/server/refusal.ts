import type { Problem } from "../../messages/index.ts";
import type { ProblemAnswer } from "../protocol/values.ts";

export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 421 | 429 | 500;

/** Why a request is not answered; the page says it. */
export class Refusal extends Error {
  constructor(
    readonly status: RefusalStatus,
    readonly problem: Problem,
    /** After how long it may be tried again, ms. */
    readonly retryAfterMs?: number,
  ) {
    super(problem.message);
  }
}

export function problemAnswerOf(problem: Problem, retryAfterMs?: number): ProblemAnswer {
  const params = Object.entries(problem.params).map(([name, value]) => [
    name,
    typeof value === "number" ? value : String(value),
  ]);
  return {
    problem: { id: problem.id, params: Object.fromEntries(params) },
    ...(retryAfterMs !== undefined && { retryAfterMs: Math.ceil(retryAfterMs) }),
  };
}
