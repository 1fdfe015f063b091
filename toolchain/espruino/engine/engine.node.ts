import { createContext, runInContext, Script } from "node:vm";
import { findLacking } from "../restrict.ts";
import { makeRealm } from "./realm.ts";
import { operationsName, rewrite } from "./rewrite.ts";
import { shown } from "./value-text.ts";

type Globals = Readonly<Record<string, unknown>>;
type Act = (...args: unknown[]) => unknown;

/**
 * Runs a lowered program in V8, held to what Espruino knows: constructs that it lacks are refused before, globals that
 * it lacks are gone, and what it does differently (docs/espruino.md) is done its way. Texts are bytes inside, as in
 * Espruino's builds for the ESP32.
 * @param globals Espruino's own functions; `console` gets one text for each line
 * @param random what `Math.random` gives
 * @throws SyntaxError that names a construct which Espruino lacks; what the program throws before it first waits
 */
export function evaluateRestricted(code: string, globals: Globals, random: () => number): void {
  const script = prepare(code);
  const context = createContext({});
  const realm = runInContext("globalThis", context) as Record<string, unknown>;
  const operations = makeRealm(realm, random);
  let lost: Act = (error) => {
    throw error;
  };
  const guard = (act: Act): Act => {
    return (...args) => {
      try {
        return act(...args);
      } catch (error) {
        return lost(operations.uncaught(error));
      }
    };
  };
  const process = {
    on: (event: string, handler: Act) => {
      if (event === "uncaughtException") lost = handler;
    },
  };
  Object.assign(realm, globals, timers(globals, guard), consoleOf(globals), {
    process,
    [operationsName]: operations,
  });
  guard(() => script.runInContext(context))();
}

/** One program is run many times: once for each seed. */
let last: { readonly code: string; readonly script: Script } | undefined;

function prepare(code: string): Script {
  if (last?.code === code) return last.script;
  const [first] = findLacking(code);
  if (first) throw new SyntaxError(`${first.line}:${first.column}: Espruino has no ${first.construct}`);
  const bytes = Buffer.from(code, "utf8").toString("latin1");
  const script = new Script(rewrite(bytes), { filename: "program.js" });
  last = { code, script };
  return script;
}

/** The functions that keep a handler: what it throws is told in Espruino's words too. */
function timers(globals: Globals, guard: (act: Act) => Act): Record<string, unknown> {
  const guarded: Record<string, unknown> = {};
  for (const name of ["setTimeout", "setInterval", "setWatch"]) {
    const add = globals[name];
    if (typeof add === "function") guarded[name] = (act: Act, ...rest: unknown[]) => add(guard(act), ...rest);
  }
  return guarded;
}

/** Espruino's console writes all alike; only the simulator tells `error` apart. */
function consoleOf({ console }: Globals): Record<string, unknown> {
  const { log, error = log } = (console ?? {}) as Record<"log" | "error", Act | undefined>;
  const writer = (write: Act | undefined) => {
    return (...values: unknown[]) => {
      write?.(Buffer.from(values.map(shown).join(" "), "latin1").toString("utf8"));
    };
  };
  const line = writer(log);
  return { console: { log: line, debug: line, info: line, warn: line, error: writer(error) }, print: line };
}
