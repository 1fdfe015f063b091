import type { MessageId } from "../../../messages/messages.ts";
import { printableLine } from "../../../messages/printable.ts";
import type { Fault } from "../../../sim/vm/fault.ts";
import { t } from "../app/language.ts";

/** Why a program ended, in plain words. */
export function causeOf({ kind, name, message, code }: Fault): string {
  const told = name || (kind === "part-silent" ? "none" : "Error");
  return t(`fault.${kind}` as MessageId, { name: told, message: printableLine(message), code });
}

/** The same, with its line where that is known. */
export function faultText(fault: Fault, line: number | undefined): string {
  return line === undefined ? causeOf(fault) : `${t("studio.line", { line })}: ${causeOf(fault)}`;
}
