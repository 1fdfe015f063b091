import type { Failure } from "./failure.ts";
import type { Globals, Methods } from "./realm-types.ts";
import { isBuiltIn, textOf } from "./value-text.ts";

/** Espruino's error classes. None extends another: `TypeError` is no `Error`. */
const errorNames = ["Error", "InternalError", "ReferenceError", "SyntaxError", "TypeError"] as const;

type ErrorClass = new (text: string) => object;

/** Makes an error of the engine. */
export type MakeError = (failure: Failure) => object;

/** Puts Espruino's error classes into the globals of a V8 context. */
export function replaceErrors(globals: Globals): MakeError {
  const errors = Object.fromEntries(errorNames.map((name) => [name, errorClass(name)])) as Record<
    (typeof errorNames)[number],
    ErrorClass
  >;
  Object.assign(globals, errors);
  return ({ kind, message }) => new errors[kind](message);
}

function errorClass(type: string): unknown {
  function Made(this: Methods | undefined, message?: unknown): unknown {
    const made = (new.target ? this : Object.create(Made.prototype)) as Methods;
    if (message !== undefined) made.message = textOf(message);
    made.type = type;
    return new.target ? undefined : made;
  }
  Made.prototype.toString = function (this: Methods): string {
    const { type: name = "Error", message } = this;
    return message === undefined ? textOf(name) : `${textOf(name)}: ${textOf(message)}`;
  };
  isBuiltIn(Made, type);
  return Made;
}
