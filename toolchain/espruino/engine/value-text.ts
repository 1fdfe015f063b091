import { keysOf } from "./key-order.ts";
import { numberText } from "./number-text.ts";

/** Espruino's `String(value)`, which is also what `+` and templates write. */
export function textOf(value: unknown): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return numberText(value);
    case "function":
      return functionText(value);
    case "object":
      return value === null ? "null" : objectText(value);
    default:
      return String(value);
  }
}

function objectText(value: object): string {
  if (Array.isArray(value)) return joined(value, ",");
  const own = ownText(value);
  return own ? textOf(own.call(value)) : "[object Object]";
}

/** `toString` of a class or of an error; every object has the one that says `[object Object]`. */
function ownText(value: object): (() => unknown) | undefined {
  const { toString: text } = value as { toString?: unknown };
  if (typeof text !== "function" || plainTexts.has(text)) return undefined;
  return text as () => unknown;
}

/** The `toString` of plain objects, one for each engine that was made. */
const plainTexts = new WeakSet<object>([Object.prototype.toString]);

/** Tells of the `toString` that plain objects of an engine have. */
export function isPlainText(text: object): void {
  plainTexts.add(text);
}

/** What `join` gives. */
export function joined(values: readonly unknown[], separator: string): string {
  const texts: string[] = [];
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    texts.push(value === undefined || value === null ? "" : textOf(value));
  }
  return texts.join(separator);
}

function functionText(value: unknown): string {
  const source = Function.prototype.toString.call(value);
  const [, parameters = ""] = /^[^(]*\(([^)]*)\)/.exec(source) ?? [];
  return `function (${parameters.replaceAll(" ", "")}) {…}`;
}

/** A value as `console.log` of Espruino shows it (`jsfGetJSONWithCallback` in jswrap_json.c). */
export function shown(value: unknown): string {
  return typeof value === "string" ? value : layOut(value, { console: true, space: "  " }, 0, new Set());
}

/**
 * Espruino's `JSON.stringify`.
 * @param space what a level is indented by; empty: all in one line
 */
export function jsonText(value: unknown, space: string): string {
  return layOut(value, { console: false, space }, 0, new Set());
}

interface Layout {
  /** For the console: new lines only round what is not a number, undefined told, functions shown. */
  readonly console: boolean;
  readonly space: string;
}

function layOut(value: unknown, layout: Layout, depth: number, above: Set<object>): string {
  if (value === undefined) return layout.console ? "undefined" : "null";
  if (typeof value === "string") return quoted(value, layout.console);
  if (typeof value === "function") return layout.console ? functionText(value) : "undefined";
  if (typeof value === "number" && !layout.console && !Number.isFinite(value)) return "null";
  if (typeof value !== "object" || value === null) return textOf(value);
  if (above.has(value)) return " ... ";
  above.add(value);
  try {
    if (Array.isArray(value))
      return layOutAll([...Array(value.length).keys()], value, "[]", layout, depth, above);
    const own = layout.console ? ownShown(value) : undefined;
    if (own !== undefined) return own;
    const toJson = (value as { toJSON?: unknown }).toJSON;
    if (!layout.console && typeof toJson === "function")
      return layOut(toJson.call(value), layout, depth, above);
    const keys = keysOf(value).filter((key) => isShown(Object.getOwnPropertyDescriptor(value, key), layout));
    return layOutAll(keys, value, "{}", layout, depth, above);
  } finally {
    above.delete(value);
  }
}

/** Objects of a class are shown by its `toString`; those of Espruino's own classes with the class's name before that. */
function ownShown(value: object): string | undefined {
  const of = Object.getPrototypeOf(value);
  const isPlain = of === null || Object.getPrototypeOf(of) === null;
  if (isPlain || !ownText(value)) return builtInName(value) && `${builtInName(value)}: ${textOf(value)}`;
  const name = builtInName(value);
  return `${name === undefined ? "" : `${name}: `}${textOf(value)}`;
}

function builtInName({ constructor: made }: object): string | undefined {
  return typeof made === "function" ? builtIns.get(made) : undefined;
}

const builtIns = new WeakMap<object, string>();

/** Tells of a class that an engine has by itself. */
export function isBuiltIn(made: object, name: string): void {
  builtIns.set(made, name);
}

function isShown(property: PropertyDescriptor | undefined, layout: Layout): boolean {
  if (!property || property.get || property.set) return false;
  return layout.console || !(property.value === undefined || typeof property.value === "function");
}

/** Of an object as many keys stand in a line. */
const keysInLine = 4;

function layOutAll(
  keys: readonly (string | number)[],
  of: object,
  [open, close]: string,
  layout: Layout,
  depth: number,
  above: Set<object>,
): string {
  const pretty = layout.console || layout.space !== "";
  const newLine = (level: number) => `\n${layout.space.repeat(level)}`;
  let text = pretty ? `${open} ` : open!;
  let breaks = false;
  let inLine = 0;
  let first = true;
  for (const key of keys) {
    const value = (of as Record<string | number, unknown>)[key];
    if (!first) text += pretty ? ", " : ",";
    first = false;
    inLine++;
    const own = pretty && (!layout.console || !isShort(filled(of, key)));
    if (open === "{" && layout.console && inLine > keysInLine) breaks = true;
    if (pretty && (breaks || own || !layout.console)) {
      text += newLine(depth + 1);
      inLine = 0;
    }
    if (open === "{") text += `${quoted(String(key), layout.console)}:${pretty ? " " : ""}`;
    text += layOut(value, layout, depth + 1, above);
    breaks = own;
  }
  if (breaks) text += newLine(depth);
  return text + (pretty ? ` ${close}` : close);
}

/** Espruino lays a gap of an array out as it would the next item that is there. */
function filled(of: object, key: string | number): unknown {
  if (!Array.isArray(of) || typeof key !== "number") return (of as Record<string, unknown>)[key];
  return of.slice(key).find((_, index) => key + index in of);
}

function isShort(value: unknown): boolean {
  return value === undefined || value === null || typeof value === "number" || typeof value === "boolean";
}

/** A text in quotes; strings of the engine are bytes. */
function quoted(text: string, forConsole: boolean): string {
  let out = "";
  for (let index = 0; index < text.length; index++)
    out += escaped(text.charCodeAt(index), text.charCodeAt(index + 1), forConsole);
  return `"${out}"`;
}

const escapes: ReadonlyMap<number, string> = new Map([
  [8, "\\b"],
  [9, "\\t"],
  [10, "\\n"],
  [12, "\\f"],
  [13, "\\r"],
  [34, '\\"'],
  [92, "\\\\"],
]);

function escaped(code: number, next: number, forConsole: boolean): string {
  const known = escapes.get(code) ?? (forConsole && code === 11 ? "\\v" : undefined);
  if (known) return known;
  if (code >= 32 && code < 127) return String.fromCharCode(code);
  const isDigit = next >= 48 && next <= 55;
  if (forConsole && code < 8 && !isDigit) return `\\${code}`;
  const hex = code.toString(16).toUpperCase();
  return forConsole && code <= 255 ? `\\x${hex.padStart(2, "0")}` : `\\u${hex.padStart(4, "0")}`;
}
