import { type Failure, failureOf, Interrupted } from "./failure.ts";
import { parseJson } from "./json-parse.ts";
import { keysOf, noteKey, noteKeys } from "./key-order.ts";
import { numberText } from "./number-text.ts";
import type { Operations } from "./rewrite.ts";
import { sort } from "./sort.ts";
import { isBuiltIn, isPlainText, joined, jsonText, textOf } from "./value-text.ts";

type Globals = Record<string, unknown>;
type Methods = Record<string, unknown>;
type Class = { prototype: Methods } & Methods;

/** Globals that Espruino lacks. */
const missing =
  "AggregateError Atomics BigInt BigInt64Array BigUint64Array EvalError FinalizationRegistry Intl Map Proxy RangeError Reflect Set SharedArrayBuffer SuppressedError Symbol URIError WeakMap WeakRef WeakSet WebAssembly decodeURI encodeURI escape unescape".split(
    " ",
  );

/** What Espruino 2v29 has of each built-in object; the rest goes. */
const kept: Readonly<Record<string, { own?: string; methods?: string }>> = {
  Math: {
    own: "E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos asin atan atan2 ceil cos exp floor log max min pow random round sign sin sqrt tan",
  },
  Array: {
    own: "isArray",
    methods:
      "concat every fill filter find findIndex forEach includes indexOf join length map pop push reduce reverse shift slice some sort splice toString unshift",
  },
  String: {
    own: "fromCharCode",
    methods:
      "charAt charCodeAt concat endsWith includes indexOf lastIndexOf length match padEnd padStart repeat replace replaceAll slice split startsWith substr substring toLowerCase toString toUpperCase trim valueOf",
  },
  Object: {
    own: "assign create defineProperties defineProperty entries fromEntries getOwnPropertyDescriptor getOwnPropertyDescriptors getOwnPropertyNames getPrototypeOf keys setPrototypeOf values",
    methods: "hasOwnProperty toString valueOf",
  },
};

/** Espruino's errors; none is a kind of another. */
const errorNames = ["Error", "InternalError", "ReferenceError", "SyntaxError", "TypeError"] as const;

/**
 * Makes the globals of a V8 context into those of Espruino: takes away what it lacks, and puts in what it does
 * differently. Strings hold bytes.
 * @returns what rewritten programs call
 */
export function makeRealm(globals: Globals): Operations {
  const nativeError = globals.Error as new () => Error;
  for (const name of missing) delete globals[name];
  for (const [name, keep] of Object.entries(kept)) reduceTo(globals[name] as Class, keep);
  const errors = Object.fromEntries(errorNames.map((name) => [name, errorClass(name)])) as Record<
    (typeof errorNames)[number],
    new (
      text: string,
    ) => object
  >;
  Object.assign(globals, errors, { global: globals });
  const make = ({ kind, message }: Failure) => new errors[kind](message);
  replaceTexts(globals);
  replaceArrays(globals, make);
  replaceMath(globals.Math as Methods);
  return operations(nativeError, make);
}

function reduceTo(object: Class, { own, methods }: { own?: string; methods?: string }): void {
  const drop = (of: Methods, keep: string) => {
    for (const name of Object.getOwnPropertyNames(of))
      if (!`prototype constructor name ${keep}`.split(" ").includes(name)) delete of[name];
  };
  if (own !== undefined) drop(object, own);
  if (methods !== undefined) drop(object.prototype, methods);
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

const spaceOrControl = " \t\n\v\f\r";

function replaceTexts(globals: Globals): void {
  const makeString = globals.String as Class & ((value: unknown) => string);
  const { fromCharCode } = makeString as unknown as StringConstructor;
  const made = Object.assign((...values: unknown[]) => (values.length === 0 ? "" : textOf(values[0])), {
    prototype: makeString.prototype,
    fromCharCode: (...codes: number[]) => fromCharCode(...codes.map((code) => code & 255)),
  });
  globals.String = made;
  const split = makeString.prototype.split as (this: string, separator: string) => string[];
  Object.assign(makeString.prototype, {
    toUpperCase(this: string) {
      return this.replace(/[a-z]/g, (letter) => fromCharCode(letter.charCodeAt(0) - 32));
    },
    toLowerCase(this: string) {
      return this.replace(/[A-Z]/g, (letter) => fromCharCode(letter.charCodeAt(0) + 32));
    },
    trim(this: string) {
      let [from, to] = [0, this.length];
      while (from < to && spaceOrControl.includes(this[from]!)) from++;
      while (to > from && spaceOrControl.includes(this[to - 1]!)) to--;
      return this.slice(from, to);
    },
    indexOf(this: string, wanted: unknown, from?: unknown) {
      return indexIn(String(this), textOf(wanted), from);
    },
    includes(this: string, wanted: unknown, from?: unknown) {
      return indexIn(String(this), textOf(wanted), from) >= 0;
    },
    // It knows no limit.
    split(this: string, separator?: unknown) {
      return separator === undefined
        ? toRealm([this], globals.Array as ArrayConstructor)
        : split.call(this, textOf(separator));
    },
    concat(this: string, ...parts: unknown[]) {
      return this + parts.map((part) => (part === undefined ? "" : textOf(part))).join("");
    },
  });
  const { prototype: number } = globals.Number as Class;
  const inRadix = Number.prototype.toString;
  number.toString = function (this: number, radix?: number) {
    return radix === undefined || radix === 10 ? numberText(Number(this)) : inRadix.call(this, radix);
  };
  isPlainText((globals.Object as Class).prototype.toString as object);
}

/**
 * `indexOf` of Espruino 2v29 takes the beginning of what it looks for when the text ends there: "low" is in "hello"
 * (`jswrap_string_indexOf`). An empty text is nowhere behind the last character.
 */
function indexIn(text: string, wanted: string, from: unknown): number {
  const end = text.length - wanted.length + 1;
  if (end <= 0) return -1;
  let index = typeof from === "number" ? Math.min(Math.max(Math.trunc(from), 0), end) : 0;
  for (; index < text.length; index++)
    if (wanted.startsWith(text.slice(index, index + wanted.length))) return index;
  return -1;
}

/** An array of the context, so that its methods are the context's. */
function toRealm<T>(values: readonly T[], array: ArrayConstructor): T[] {
  const made = new array<T>();
  for (const value of values) made.push(value);
  return made;
}

function replaceArrays(globals: Globals, make: (failure: Failure) => object): void {
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

function ownKeys(value: unknown): string[] {
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

/** What was parsed outside, with the context's own arrays and objects. */
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

function replaceMath(math: Methods): void {
  Object.assign(math, {
    round(value: number) {
      const from = Number(value);
      if (!Number.isFinite(from) || Object.is(from, -0)) return from;
      return Math.trunc(from + (from < 0 ? -0.5 : 0.5));
    },
    sign: (value: number) => (Number(value) === 0 ? 0 : Number(value) > 0 ? 1 : -1),
    // `jswrap_math_sqrt`: the last bit may be off, so a root of a square is not always whole.
    sqrt: (value: number) => (Number(value) >= 0 ? Math.exp(Math.log(Number(value)) * 0.5) : Number.NaN),
    pow: (base: number, exponent: number) => power(Number(base), Number(exponent)),
  });
}

/** Small whole exponents are multiplied out, the others come near by logarithms (`jswrap_math_pow`). */
function power(base: number, exponent: number): number {
  if (Number.isInteger(exponent) && exponent >= 0 && exponent < 10) {
    let product = exponent === 0 ? 1 : base;
    for (let count = exponent; count > 1; count--) product *= base;
    return product;
  }
  if (base < 0 && Number.isInteger(exponent)) {
    const size = Math.exp(Math.log(-base) * exponent);
    return exponent % 2 === 0 ? size : -size;
  }
  return base !== 0 || exponent <= 0 ? Math.exp(Math.log(base) * exponent) : 0;
}

function operations(nativeError: new () => Error, make: (failure: Failure) => object): Operations {
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

/** Methods of an object's classes: Espruino goes through them too. */
function inherited(object: unknown): string[] {
  const names: string[] = [];
  for (let of = prototypeOf(object); of && prototypeOf(of); of = prototypeOf(of))
    names.push(...Object.getOwnPropertyNames(of).filter((name) => name !== "constructor"));
  return typeof object === "object" && !Array.isArray(object) ? names : [];
}

function prototypeOf(object: unknown): object | null {
  return object === null || object === undefined ? null : Object.getPrototypeOf(object);
}

/** A static member that the program calls so; V8's own name of a function is read-only. */
function hasOwnName(value: object): boolean {
  return Object.getOwnPropertyDescriptor(value, "name")?.writable ?? false;
}

/** Espruino's `+` of these is a sum. */
function isNumeric(value: unknown): boolean {
  return typeof value === "number" || typeof value === "boolean" || value === null || value === undefined;
}
