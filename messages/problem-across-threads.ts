import type { MessageId } from "./messages.ts";
import { Problem } from "./problem.ts";

/**
 * A `Problem` has an id and values, and of an error only its text crosses from a worker to the page. So they cross as
 * that text.
 */
const mark = "problem ";

/** In the worker: runs something, and packs a problem of it. */
export async function telling<T>(run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { id, params, place } = error;
    throw new Error(mark + JSON.stringify({ id, params, place }));
  }
}

/** In the page: the problem again, or the error as it is. */
export function asProblem(error: unknown): unknown {
  if (!(error instanceof Error) || !error.message.startsWith(mark)) return error;
  const { id, params, place } = JSON.parse(error.message.slice(mark.length)) as {
    id: MessageId;
    params: Problem["params"];
    place?: Problem["place"];
  };
  return new Problem(id, params, place);
}
