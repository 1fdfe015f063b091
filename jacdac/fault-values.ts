import { type MessageParams, printableLine } from "../messages/index.ts";
import { refusedArgument } from "./argument-words.ts";
import { chipError } from "./chip-error.ts";
import type { Fault } from "./fault.ts";

/** What the sentence `fault.<kind>` is filled with. */
export function faultValues({ kind, name, message, code, lost }: Fault): MessageParams {
  const told = name || "none";
  const words = { name: printableLine(told), message: printableLine(message), code };
  const extent = { said: message === "" ? "no" : "yes", cut: lost === undefined ? "no" : "yes" };
  if (kind === "refused-argument") return { ...words, ...extent, ...refusedArgument(message) };
  const chip = kind === "part-other" ? chipError(message) : undefined;
  return { ...words, ...extent, ...(chip && { address: chip.address, ...chip.other }) };
}
