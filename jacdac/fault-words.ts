import { type MessageId, type MessageParams, printableLine } from "../messages/index.ts";
import { refusedArgument } from "./argument-words.ts";
import { chipError } from "./chip-error.ts";
import type { Fault } from "./fault.ts";
import { vmError } from "./vm-error.ts";

/** The sentence that says why a program ended, and what it is filled with. */
export function faultWords(fault: Fault): { readonly id: MessageId; readonly params: MessageParams } {
  const { kind, name, message, code, lost } = fault;
  const vm = kind === "exception" && lost === undefined ? vmError(name, message) : undefined;
  if (vm) return { id: `fault.vm-${vm.why}`, params: { a: printableLine(vm.a), b: printableLine(vm.b) } };
  const words = { name: printableLine(name || "none"), message: printableLine(message), code };
  const extent = { said: message === "" ? "no" : "yes", cut: lost === undefined ? "no" : "yes" };
  const chip = kind === "part-other" ? chipError(message) : undefined;
  const refused = kind === "refused-argument" ? refusedArgument(message) : undefined;
  return {
    id: `fault.${kind}`,
    params: { ...words, ...extent, ...refused, ...(chip && { address: chip.address, ...chip.other }) },
  };
}
