import type { Context } from "hono";
import { Problem } from "../../messages/index.ts";
import { limits } from "../protocol/values.ts";
import { Refusal } from "./refusal.ts";

/**
 * Reads a request's body piece by piece, so that no more than the limit is ever kept, whatever length it says. Hono's own limit
 * makes a second request of the first one, which needs another `Request` for the whole process.
 * @throws Refusal when it is too large, or no UTF-8
 */
export async function boundedBody(context: Context): Promise<string> {
  if (Number(context.req.header("content-length") ?? 0) > limits.bodyBytes) throw tooLarge();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let [bytes, text] = [0, ""];
  for await (const piece of context.req.raw.body ?? []) {
    bytes += piece.length;
    if (bytes > limits.bodyBytes) throw tooLarge();
    text += decoded(decoder, piece);
  }
  return text + decoded(decoder);
}

function decoded(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: piece !== undefined });
  } catch {
    throw new Refusal(400, new Problem("room.badRequest", { what: "UTF-8" }));
  }
}

function tooLarge(): Refusal {
  return new Refusal(413, new Problem("room.tooLarge", { megabytes: limits.bodyBytes / 1_000_000 }));
}
