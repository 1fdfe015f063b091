import { createContext, Script } from "node:vm";
import { findLacking } from "./restrict.ts";

/** Globals of a browser's or Node's JavaScript that Espruino has not. */
const missing = [
  "Map",
  "Set",
  "WeakMap",
  "WeakSet",
  "WeakRef",
  "Symbol",
  "Proxy",
  "Reflect",
  "BigInt",
  "Intl",
  "Atomics",
  "SharedArrayBuffer",
  "WebAssembly",
];

/**
 * Runs a lowered program in V8, held to what Espruino knows: constructs that it lacks are refused before, globals that
 * it lacks are gone.
 * @param globals Espruino's own functions
 * @throws SyntaxError that names a construct which Espruino lacks
 */
export function evaluateRestricted(code: string, globals: Readonly<Record<string, unknown>>): void {
  const [first] = findLacking(code);
  if (first) throw new SyntaxError(`${first.line}:${first.column}: Espruino has no ${first.construct}`);
  const context = createContext({ ...globals });
  const remove = `${missing.map((name) => `delete globalThis.${name};`).join("")}globalThis.global = globalThis;`;
  new Script(remove).runInContext(context);
  new Script(code, { filename: "program.js" }).runInContext(context);
}
