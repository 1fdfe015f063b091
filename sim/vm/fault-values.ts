import type { MessageParams } from "../../messages/messages.ts";
import { refusedArgument } from "./argument-words.ts";
import type { Fault } from "./fault.ts";

/** What the sentence `fault.<kind>` is filled with. */
export function faultValues({ kind, name, message, code }: Fault): MessageParams {
  const told = name || (kind === "part-silent" ? "none" : "Error");
  return { name: told, message, code, ...(kind === "refused-argument" && refusedArgument(message)) };
}
