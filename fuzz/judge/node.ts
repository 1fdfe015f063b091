import { inspect } from "node:util";
import { createContext, Script } from "node:vm";
import type { Difference } from "./differences.ts";
import { instrument } from "./instrument.ts";
import { robotNumber } from "./robot-number.ts";

export interface Outcome {
  readonly lines: readonly string[];
  /** The error that ended it: its name. */
  readonly failed?: string;
}

/** A moment at which a task goes on: earlier ones first, then first come. */
interface Due {
  readonly atMs: number;
  readonly goOn: () => void;
}

/** Wall time for a program; those that are generated end within milliseconds. */
const longestMs = 5000;
const mostDue = 20_000;

/** Beyond the plane of 16-bit characters, which JavaScript counts as two. */
const astral = /[\u{10000}-\u{10ffff}]/gu;
const standIns = 0xe000;

/**
 * Runs a program in Node, in virtual time and with tasks as the robot has them.
 * @param differences what is done as the robot does it; none: as JavaScript says
 */
export async function runInNode(source: string, differences: readonly Difference[]): Promise<Outcome> {
  const as = (difference: Difference) => differences.includes(difference);
  const replaced: string[] = [];
  const text = as("letters")
    ? source.replace(astral, (letter) => {
        const at = replaced.indexOf(letter);
        return String.fromCharCode(standIns + (at < 0 ? replaced.push(letter) - 1 : at));
      })
    : source;
  const lines: string[] = [];
  const due: Due[] = [];
  let nowMs = 0;
  let failed: string | undefined;
  const after = (ms: number, goOn: () => void) => {
    const atMs = nowMs + ms;
    const next = due.findIndex((each) => each.atMs > atMs);
    due.splice(next < 0 ? due.length : next, 0, { atMs, goOn });
  };
  const fail = (error: unknown) => {
    failed ??= (error as Error | undefined)?.name ?? String(error);
  };
  const host = {
    print: (line: string) =>
      lines.push(
        line.replace(/[\ue000-\ue0ff]/g, (letter) => replaced[letter.charCodeAt(0) - standIns] ?? letter),
      ),
    after,
    fail,
    inspect: (value: unknown) => inspect(value),
    number: robotNumber,
    as: Object.fromEntries(differences.map((difference) => [difference, true])),
  };
  const context = createContext({ host });
  new Script(world).runInContext(context);
  try {
    const program = scriptOf(text);
    (program.runInContext(context, { timeout: longestMs }) as Promise<void>).then(() => {
      failed ??= "";
    }, fail);
    await settled();
    for (let i = 0; failed !== undefined ? false : due.length > 0 && i < mostDue; i++) {
      const { atMs, goOn } = due.shift()!;
      nowMs = atMs;
      goOn();
      await settled();
    }
    // The program's last line has run; what tasks still do is done.
    for (let i = 0; failed === "" && due.length > 0 && i < mostDue; i++) {
      const { atMs, goOn } = due.shift()!;
      nowMs = atMs;
      goOn();
      await settled();
    }
  } catch (error) {
    fail(error);
  }
  return { lines, ...(failed && { failed }) };
}

let last: { readonly source: string; readonly script: Script } | undefined;

/** The same program is run with one difference after the other. */
function scriptOf(source: string): Script {
  if (last?.source !== source)
    last = {
      source,
      script: new Script(`(async () => {\n${instrument(source)}\n})()`, { filename: "program.js" }),
    };
  return last.script;
}

/** After all promises that can be settled now. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** The globals of a program, made inside its context so that they have its prototypes. */
const world = String.raw`
const { print, after, fail, inspect, number, as } = host
delete globalThis.host
const shown = (value, inside) => {
  if (typeof value === "number") return as.digits ? number(value) : inside || as.minusZero ? String(value) : Object.is(value, -0) ? "-0" : String(value)
  if (typeof value !== "object" || value === null) return String(value)
  return as.objects ? robotForm(value) : inside ? String(value) : inspect(value)
}
const robotForm = (value) => {
  if (typeof value === "string") return JSON.stringify(value)
  if (typeof value !== "object" || value === null) return shown(value, true)
  if (Array.isArray(value)) return "[" + value.map(robotForm).join(",") + "]"
  return "{" + Object.entries(value).map(([key, each]) => key + ":" + robotForm(each)).join(",") + "}"
}
globalThis.console = { log: (...values) => print(values.map((value) => typeof value === "string" ? value : shown(value, false)).join(" ")) }
globalThis.sleep = (ms) => new Promise((resolve) => after(ms, resolve))
globalThis.$zero = (value) => as.minusZero && value === 0 ? 0 : value
globalThis.$text = (value) => typeof value === "number" ? shown(value, true) : value
globalThis.$place = (at) => as.wholeNumbers && Number.isFinite(at) ? at | 0 : at
globalThis.$whole = (value) => as.wholeNumbers && (value === Infinity || value === -Infinity) ? 1 : value
globalThis.$binary = (operator, a, b) => {
  switch (operator) {
    case "+": return typeof a === "string" || typeof b === "string" ? $text(a) + $text(b) : $zero(a + b)
    case "-": return $zero(a - b)
    case "*": return $zero(a * b)
    case "/": return $zero(a / b)
    case "%": return $zero(a % b)
    case "|": return $whole(a) | $whole(b)
    case "&": return $whole(a) & $whole(b)
    case "^": return $whole(a) ^ $whole(b)
    case "<<": return $whole(a) << $whole(b)
    case ">>": return $whole(a) >> $whole(b)
    case ">>>": return $whole(a) >>> $whole(b)
    default: return $zero(a ** b)
  }
}
if (as.digits) {
  const join = Array.prototype.join
  Array.prototype.join = function (between) { return join.call(this.map((each) => typeof each === "number" ? number(each) : each), between) }
  const stringify = JSON.stringify
  JSON.stringify = (value, replacer, indent) => {
    const marked = stringify(value, (key, each) => typeof each === "number" && Number.isFinite(each) ? "\u0001" + number(each) + "\u0001" : each, indent)
    return marked && marked.replace(/"\\u0001(.*?)\\u0001"/g, "$1")
  }
}
if (as.errorNames) Object.defineProperty(Error.prototype, "name", { get() { return this.constructor.name } })
Function.prototype.start = function (...values) { after(0, () => { try { Promise.resolve(this(...values)).catch(fail) } catch (error) { fail(error) } }) }
`;
