import { type Fault, faultWords } from "../../../jacdac/index.ts";
import { t } from "../ui/language.ts";

/** Why a program ended, in plain words. */
export function causeOf(fault: Fault): string {
  const { id, params } = faultWords(fault);
  return t(id, params);
}

/** The same, with its line where that is known. */
export function faultText(fault: Fault, line: number | undefined): string {
  return line === undefined ? causeOf(fault) : `${t("studio.line", { line })}: ${causeOf(fault)}`;
}
