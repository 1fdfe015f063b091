import { type Language, type MessageId, type MessageParams, say } from "../../messages/index.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { instead } from "./instead.ts";
import { plainWords } from "./plain-words.ts";

/** Node's own modules; on a robot there is none of them. */
const nodeModules =
  /^(node:.*|fs|fs\/promises|path|os|child_process|http|https|net|crypto|stream|util|events|process|worker_threads|readline|url|zlib|buffer|timers)$/;

/** Names of the page's and Node's world that a robot does not have. */
const foreignNames = new Set([
  "process",
  "require",
  "window",
  "document",
  "fetch",
  "localStorage",
  "alert",
  "prompt",
  "__dirname",
  "module",
  "global",
]);

/** JavaScript's own names that DeviceScript leaves out, and TypeScript's library with it. */
const leftOut = new Set(["Date", "RegExp", "BigInt", "Intl", "Proxy", "Reflect", "structuredClone"]);

/** What a diagnostic means: a sentence of ours, and what it is about. `ts.other`: we have none, `text` is TypeScript's. */
export function meaningOf(diagnostic: Diagnostic): { readonly id: MessageId; readonly params: Meant } {
  for (const { code, id, names, only } of plainWords) {
    if (code !== diagnostic.code || (only && !only.test(diagnostic.text))) continue;
    const match = names.exec(diagnostic.text);
    if (!match) continue;
    const [a = "", b = "", c = ""] = match.slice(1).filter((group) => group !== undefined);
    if (id === "ts.noPropertyYet")
      return { id, params: { a, b: b === "" ? "none" : namesIn(b), c: c || "number" } };
    if (id === "ts.noMemberOf") return { id, params: { a, b: namesIn(b), c } };
    const other = instead(id, a);
    return { id: other?.id ?? foreign(id, a) ?? id, params: { a, b: other?.write ?? b, c } };
  }
  return { id: "ts.other", params: { a: "", b: "", c: "", text: diagnostic.text } };
}

interface Meant extends MessageParams {
  readonly a: string;
  readonly b: string;
  readonly c: string;
}

/** What a diagnostic means, in plain words of one language; TypeScript's own words where there are none. */
export function explain(diagnostic: Diagnostic, language: Language): string {
  const { id, params } = meaningOf(diagnostic);
  return say(language, id, params);
}

/** Of members as TypeScript lists them, `drive: DriveBase; line: Line; `, the names. */
function namesIn(members: string): string {
  return members
    .split("; ")
    .map((member) => member.replace(/:.*/, ""))
    .filter(Boolean)
    .join(", ");
}

function foreign(id: MessageId, name: string): MessageId | undefined {
  if (id === "ts.noPackage" && nodeModules.test(name)) return "ts.nodeModule";
  if (id === "ts.unknownName" && leftOut.has(name)) return "ts.notOnRobot";
  if (id === "ts.unknownName" && foreignNames.has(name)) return "ts.foreignName";
  return undefined;
}
