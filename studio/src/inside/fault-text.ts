import type { MessageId } from "../../../messages/messages.ts";
import type { Fault } from "../../../sim/vm/fault.ts";
import { t } from "../app/language.ts";

/** Why the program ended, in plain words, with its line where that is known. */
export function faultText(fault: Fault, line: number | undefined): string {
  const name = fault.name || (fault.kind === "part-silent" ? "none" : "Error");
  const cause = t(`fault.${fault.kind}` as MessageId, { name, message: fault.message, code: fault.code });
  return line === undefined ? cause : `${t("studio.line", { line })}: ${cause}`;
}
