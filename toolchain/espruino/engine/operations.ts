import { failureOf, Interrupted } from "./failure.ts";
import { noteKey, noteKeys } from "./key-order.ts";
import type { MakeError } from "./realm-errors.ts";
import { ownKeys } from "./realm-lists.ts";
import type { Operations } from "./rewrite.ts";
import { textOf } from "./value-text.ts";

/**
 * The functions that rewritten programs call.
 * @param nativeError the context's own `Error`, whose kinds V8 throws
 */
export function operations(nativeError: new () => Error, make: MakeError): Operations {
  const translated = (thrown: unknown): unknown => {
    if (!(thrown instanceof nativeError || thrown instanceof Error)) return thrown;
    const failure = failureOf(thrown);
    return failure instanceof Interrupted ? failure : make(failure);
  };
  const known = (object: unknown, key: string | number) => {
    if (object === undefined || object === null)
      throw translated(new Error(`Cannot read properties of ${object} (reading '${key}')`));
    return object as Record<string | number, unknown>;
  };
  const add = (a: unknown, b: unknown): unknown => {
    if (typeof a === "number" && typeof b === "number") return a + b;
    if (typeof a === "string" && typeof b === "string") return a + b;
    if (isNumeric(a) && isNumeric(b)) return (a as number) + (b as number);
    return textOf(a) + textOf(b);
  };
  const setKey = (object: unknown, key: string | number, value: unknown) => {
    const of = known(object, key);
    if (!Array.isArray(of) && typeof of === "object") noteKey(of, String(key));
    of[key] = value;
    return value;
  };
  return {
    add,
    addTo(object, key, value) {
      const of = known(object, key);
      return setKey(of, key, add(of[key], value));
    },
    text: (...parts) => parts.map(textOf).join(""),
    setLength(object, value) {
      if (Array.isArray(object)) throw make({ kind: "TypeError", message: "Assignment to a constant" });
      known(object, "length").length = value;
      return value;
    },
    setKey,
    ordered(object, keys) {
      noteKeys(object, keys);
      return object;
    },
    nameOf(value) {
      const of = known(value, "name");
      return typeof value === "function" && !hasOwnName(value) ? undefined : of.name;
    },
    keys: (object) => [...ownKeys(object), ...inherited(object)],
    caught(error) {
      const made = translated(error);
      if (made instanceof Interrupted) throw made;
      return made;
    },
    uncaught(error) {
      const made = translated(error);
      return made instanceof Interrupted ? make({ kind: "Error", message: made.message }) : made;
    },
  };
}

/** Names of the methods of an object's classes: `for … in` of Espruino visits them too. */
function inherited(object: unknown): string[] {
  const names: string[] = [];
  for (let of = prototypeOf(object); of && prototypeOf(of); of = prototypeOf(of))
    names.push(...Object.getOwnPropertyNames(of).filter((name) => name !== "constructor"));
  return typeof object === "object" && !Array.isArray(object) ? names : [];
}

function prototypeOf(object: unknown): object | null {
  return object === null || object === undefined ? null : Object.getPrototypeOf(object);
}

/** Whether the program has set `name` itself, as a static member: V8's own name of a function is read-only. */
function hasOwnName(value: object): boolean {
  return Object.getOwnPropertyDescriptor(value, "name")?.writable ?? false;
}

/** Espruino's `+` adds two of these as numbers. */
function isNumeric(value: unknown): boolean {
  return typeof value === "number" || typeof value === "boolean" || value === null || value === undefined;
}
