import { Problem } from "../messages/index.ts";
import { WatchExpression } from "./condition.ts";
import type { Moment } from "./condition-value.ts";
import { valueText } from "./value-text.ts";

/** A variable, field or element that stands in a line, and its value there. */
export interface Read {
  /** As it stands there: `speed`, `wheel.turns`, `list[i]`. */
  readonly text: string;
  /** As `valueText` writes it. */
  readonly value: string;
}

const textsAndComments = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\/.*$|\/\*.*?\*\//g;
/** A name with its fields and elements. */
const chains = /(?<![\w$.])[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*|\[[\w$.]+\])*/g;
const lastPart = /(?:\.[A-Za-z_$][\w$]*|\[[\w$.]+\])$/;

/** What stands in a line and has a value when the line begins; what it calls and what is not of the program is left out. */
export function readsOf(line: string, moment: Moment): Read[] {
  const found = new Map<string, string>();
  for (const [chain] of line.replaceAll(textsAndComments, "").matchAll(chains)) {
    // Of `wheel.turns.toString` the value of `wheel.turns` is read.
    for (let text = chain; text !== ""; text = lastPart.test(text) ? text.replace(lastPart, "") : "") {
      const value = valueAt(text, moment);
      if (value === undefined) continue;
      found.set(text, value);
      break;
    }
  }
  return [...found].map(([text, value]) => ({ text, value }));
}

function valueAt(text: string, moment: Moment): string | undefined {
  try {
    const value = new WatchExpression(text).valueAt(moment);
    if (value.type === "function" || value.type === "other") return undefined;
    // A name that the language knows, not the program.
    if (value.type === "undefined" && text !== "undefined")
      return lastPart.test(text) ? undefined : "undefined";
    return valueText(moment.inspection, value);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
