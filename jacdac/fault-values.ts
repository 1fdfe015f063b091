import { type MessageParams, printableLine } from "../messages/index.ts";
import { refusedArgument } from "./argument-words.ts";
import type { Fault } from "./fault.ts";

/** What the sentence `fault.<kind>` is filled with. */
export function faultValues({ kind, name, message, code }: Fault): MessageParams {
  const told = name || (kind === "part-silent" ? "none" : "Error");
  const words = { name: printableLine(told), message: printableLine(message), code };
  return { ...words, ...(kind === "refused-argument" && refusedArgument(message)) };
}
