import { parseJson } from "./json-parse.ts";
import { keysOf, noteKey } from "./key-order.ts";
import type { MakeError } from "./realm-errors.ts";
import type { Globals, Methods } from "./realm-types.ts";
import { sort } from "./sort.ts";
import { joined, jsonText, textOf } from "./value-text.ts";

/** An array of the context: its methods are the replaced ones. */
export function toRealm<T>(values: readonly T[], array: ArrayConstructor): T[] {
  const made = new array<T>();
  for (const value of values) made.push(value);
  return made;
}

/** Replaces what Espruino does differently in `Array`, `Object` and `JSON`. */
export function replaceLists(globals: Globals, make: MakeError): void {
  const array = globals.Array as ArrayConstructor & { prototype: Methods };
  const object = globals.Object as Methods;
  const nativeJson = globals.JSON as Methods;
  Object.assign(array.prototype, {
    join(this: unknown[], separator: unknown = ",") {
      return joined(this, textOf(separator));
    },
    toString(this: unknown[]) {
      return joined(this, ",");
    },
    sort(this: unknown[], compare?: (a: unknown, b: unknown) => number) {
      sort(this, compare ?? byText);
      return this;
    },
  });
  object.keys = (value: unknown) => toRealm(ownKeys(value), array);
  object.values = (value: unknown) =>
    toRealm(
      ownKeys(value).map((key) => (value as Methods)[key]),
      array,
    );
  nativeJson.stringify = (value: unknown, _replacer?: unknown, space?: unknown) =>
    jsonText(value, spaces(space));
  nativeJson.parse = (text: unknown) =>
    inRealm(
      parseJson(textOf(text), (message) => make({ kind: "SyntaxError", message })),
      globals,
    );
}

/** Own keys in Espruino's order; of a string its indexes, of anything else none. */
export function ownKeys(value: unknown): string[] {
  if (typeof value === "string") return Object.keys(value);
  return typeof value === "object" && value !== null ? keysOf(value) : [];
}

function byText(a: unknown, b: unknown): number {
  const [first, second] = [textOf(a), textOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function spaces(space: unknown): string {
  if (typeof space === "number") return " ".repeat(Math.min(Math.max(Math.trunc(space), 0), 10));
  return space === undefined || space === null ? "" : textOf(space).slice(0, 9);
}

/** Copies a parsed value into arrays and objects of the context. */
function inRealm(value: unknown, globals: Globals): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { Array: array, Object: object } = globals as { Array: ArrayConstructor; Object: ObjectConstructor };
  if (Array.isArray(value))
    return toRealm(
      value.map((item) => inRealm(item, globals)),
      array,
    );
  const made = new object() as Methods;
  for (const [key, item] of Object.entries(value)) {
    noteKey(made, key);
    made[key] = inRealm(item, globals);
  }
  return made;
}
