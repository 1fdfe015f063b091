import { WatchExpression } from "../../../debugger/index.ts";
import { Problem } from "../../../messages/index.ts";

/** Why a breakpoint's condition cannot be read; undefined: it can, or it is empty. */
export function conditionMistake(text: string): Pick<Problem, "id" | "params"> | undefined {
  if (text.trim() === "") return undefined;
  try {
    new WatchExpression(text);
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
