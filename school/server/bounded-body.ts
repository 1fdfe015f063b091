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
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of context.req.raw.body ?? []) {
    bytes += piece.length;
    if (bytes > limits.bodyBytes) throw tooLarge();
    pieces.push(piece);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(pieces));
  } catch {
    throw new Refusal(400, new Problem("room.badRequest", { what: "UTF-8" }));
  }
}

function tooLarge(): Refusal {
  return new Refusal(413, new Problem("room.tooLarge", { megabytes: limits.bodyBytes / 1_000_000 }));
}
