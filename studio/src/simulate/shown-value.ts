import type { Inspected, Variable } from "../../../debugger/index.ts";
import type { ProgramValue } from "../../../sim/index.ts";
import type { ShownValue, ShownVariable } from "./program-moment.ts";

/** Lists in lists are shown so deep; objects may lead back to themselves. */
const deepest = 3;
/** Values of one look in all: a long list of long lists has no end that somebody reads. */
const mostValues = 2000;
const mostPreviewed = 40;

/** Turns what an inspection finds into what the page shows. */
export class ShownValues {
  #left = mostValues;

  constructor(private readonly inspection: Inspected) {}

  all(variables: readonly Variable[], depth = 0): ShownVariable[] {
    return variables.map(({ name, value }) => ({ name, value: this.#shown(value, depth) }));
  }

  #shown(value: ProgramValue, depth: number): ShownValue {
    this.#left--;
    switch (value.type) {
      case "undefined":
      case "null":
        return { text: value.type };
      case "boolean":
        return { text: String(value.value) };
      case "number":
        // The last digits of a fraction in binary are nobody's.
        return { text: String(Number(value.value.toPrecision(9))), isNumber: true };
      case "text":
        return { text: `${JSON.stringify(value.value)}${value.cut ? "…" : ""}` };
      case "buffer":
        return { text: `Buffer(${value.bytes})` };
      case "function":
        return { text: `${this.inspection.functionName(value.functionIndex) ?? ""}()` };
      case "other":
        return { text: "" };
      case "list":
      case "object":
        return this.#compound(value, depth);
    }
  }

  #compound(value: Extract<ProgramValue, { type: "list" | "object" }>, depth: number): ShownValue {
    const isList = value.type === "list";
    const [open, close] = isList ? "[]" : "{}";
    if (depth >= deepest || this.#left <= 0)
      return { text: value.length > 0 ? `${open}…${close}` : `${open}${close}` };
    const { variables, total } = this.inspection.children(value);
    // A robot was not asked for what is deep in it.
    if (variables.length === 0 && total > 0) return { text: `${open}…${close}` };
    const children = this.all(variables, depth + 1);
    let text = "";
    for (const { name, value: child } of children) {
      const part = isList ? child.text : `${name}: ${child.text}`;
      const joined = text === "" ? part : `${text}, ${part}`;
      if (joined.length > mostPreviewed) {
        text = text === "" ? "…" : `${text}, …`;
        break;
      }
      text = joined;
    }
    const more = total - children.length;
    return { text: `${open}${text}${close}`, children, ...(more > 0 && { more }) };
  }
}
