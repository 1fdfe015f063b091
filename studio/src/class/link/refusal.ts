import { isMessageId } from "../../../../messages/index.ts";
import { t } from "../../ui/language.ts";
import type { CallResult, Refusal } from "./call.ts";

/** A refusal in the page's language. */
export function refusalText({ id, params }: Refusal): string {
  return isMessageId(id) ? t(id, params) : t("classroom.refused", { reason: id });
}

/** Why a call brought nothing, in the page's language; empty: it did. */
export function whyNot(result: CallResult<unknown>): string {
  if (result.kind === "done") return "";
  return result.kind === "offline" ? t("classroom.noAnswer") : refusalText(result.problem);
}
