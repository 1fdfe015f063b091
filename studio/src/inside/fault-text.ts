import type { MessageId } from "../../../messages/messages.ts";
import type { Fault } from "../../../sim/vm/fault.ts";
import { faultValues } from "../../../sim/vm/fault-values.ts";
import { t } from "../app/language.ts";

/** Why a program ended, in plain words. */
export function causeOf(fault: Fault): string {
  return t(`fault.${fault.kind}` as MessageId, faultValues(fault));
}

/** The same, with its line where that is known. */
export function faultText(fault: Fault, line: number | undefined): string {
  return line === undefined ? causeOf(fault) : `${t("studio.line", { line })}: ${causeOf(fault)}`;
}
