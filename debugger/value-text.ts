import type { ProgramValue } from "../sim/index.ts";
import type { Inspected, Variable } from "./inspected.ts";

/** How much of lists, objects and long texts is written out. */
export interface TextLimits {
  /** Elements of a list or fields of an object. */
  readonly elements: number;
  /** Lists in lists. */
  readonly depth: number;
  /** Letters of a text. */
  readonly letters: number;
}

/** For a line of a terminal. */
const brief: TextLimits = { elements: 8, depth: 2, letters: 60 };

/**
 * A value as it would be written in a program: `[1, 2, … (150)]`, `{turns: 3}`, `"left"`.
 * @param inspection at the moment at which the value was read
 */
export function valueText(inspection: Inspected, value: ProgramValue, limits: TextLimits = brief): string {
  switch (value.type) {
    case "number":
      return Object.is(value.value, -0) ? "-0" : String(value.value);
    case "boolean":
      return String(value.value);
    case "text": {
      const cut = value.cut || value.value.length > limits.letters;
      return JSON.stringify(value.value.slice(0, limits.letters)) + (cut ? "…" : "");
    }
    case "list":
      return `[${partsText(inspection, value, limits, ({ value }, text) => text(value))}]`;
    case "object":
      return `{${partsText(inspection, value, limits, ({ name, value }, text) => `${name}: ${text(value)}`)}}`;
    case "buffer":
      return `Buffer(${value.bytes})`;
    case "function":
      return `function ${inspection.functionName(value.functionIndex) ?? ""}`.trimEnd();
    case "other":
      return "<builtin>";
    default:
      return value.type;
  }
}

function partsText(
  inspection: Inspected,
  value: Extract<ProgramValue, { type: "list" | "object" }>,
  limits: TextLimits,
  write: (variable: Variable, text: (value: ProgramValue) => string) => string,
): string {
  if (value.length === 0) return "";
  if (limits.depth === 0) return `… (${value.length})`;
  const inner = { ...limits, depth: limits.depth - 1 };
  const { variables, total } = inspection.children(value);
  const shown = variables
    .slice(0, limits.elements)
    .map((each) => write(each, (part) => valueText(inspection, part, inner)));
  return [...shown, ...(total > shown.length ? [`… (${total})`] : [])].join(", ");
}
