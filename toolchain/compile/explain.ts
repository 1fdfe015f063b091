import { type Language, type MessageId, say } from "../../messages/index.ts";
import type { Diagnostic } from "./diagnostics.ts";

const mathOfAngles = /Property '(a?(?:sin|cos|tan)h?|atan2)' does not exist on type 'Math'/;

/**
 * The compiler's words that beginners meet most, and the sentence that says the same plainly.
 * `names` is a pattern on TypeScript's text whose groups become `{a}`, `{b}`, …
 */
const plain: readonly { code: number; id: MessageId; names: RegExp; only?: RegExp }[] = [
  { code: 2307, id: "ts.noFile", names: /module '(\.[^']*)'/ },
  { code: 2691, id: "ts.importEnding", names: /importing '([^']*)\.js'/ },
  { code: 2307, id: "ts.noPackage", names: /module '([^']*)'/ },
  { code: 2304, id: "ts.unknownName", names: /name '([^']*)'/ },
  { code: 2591, id: "ts.unknownName", names: /name .([^']*)'/ },
  { code: 2580, id: "ts.unknownName", names: /name .([^']*)'/ },
  { code: 2584, id: "ts.unknownName", names: /name .([^']*)'/ },
  { code: 2583, id: "ts.notOnRobot", names: /name '([^']*)'/ },
  { code: 2693, id: "ts.noConversion", names: /'(Number|Boolean)'/ },
  { code: 2349, id: "ts.noConversion", names: /'(String)Constructor'/ },
  { code: 2349, id: "ts.notOnRobot", names: /'(\w+)Constructor'/ },
  { code: 2349, id: "ts.noFunction", names: /()/ },
  { code: 2552, id: "ts.misspelledName", names: /name '([^']*)'.*'([^']*)'/ },
  { code: 2339, id: "ts.noAngles", names: mathOfAngles },
  { code: 2551, id: "ts.noAngles", names: mathOfAngles },
  { code: 2339, id: "ts.noMember", names: /Property '([^']*)'/ },
  { code: 2550, id: "ts.noMember", names: /Property '([^']*)'/ },
  { code: 2551, id: "ts.misspelledMember", names: /Property '([^']*)'.*'([^']*)'\?/ },
  { code: 2305, id: "ts.notExported", names: /'([^']*)'$|member '([^']*)'/ },
  { code: 2724, id: "ts.misspelledImport", names: /'([^']*)'[^']*'([^']*)'\?/ },
  {
    code: 2345,
    id: "ts.wrongArgument",
    names: /type '([^']*)' is not assignable to parameter of type '([^']*)'/,
  },
  { code: 2322, id: "ts.wrongValue", names: /Type '([^']*)' is not assignable to type '([^']*)'/ },
  { code: 2554, id: "ts.argumentCount", names: /Expected ([\d-]+) arguments, but got (\d+)/ },
  { code: 2365, id: "ts.missingAwait", names: /()/, only: /Promise</ },
  { code: 2365, id: "ts.wrongOperator", names: /Operator '([^']*)'.*'([^']*)' and '([^']*)'/ },
  { code: 2588, id: "ts.constant", names: /'([^']*)'/ },
  { code: 2451, id: "ts.declaredTwice", names: /'([^']*)'/ },
  { code: 2454, id: "ts.usedTooEarly", names: /'([^']*)'/ },
  { code: 2448, id: "ts.usedBeforeItsLine", names: /'([^']*)'/ },
  { code: 7006, id: "ts.parameterType", names: /'([^']*)'/ },
  { code: 2801, id: "ts.missingAwait", names: /()/ },
  { code: 1005, id: "ts.expected", names: /'(.*)' expected/ },
  { code: 1002, id: "ts.openString", names: /()/ },
  { code: 1003, id: "ts.nameExpected", names: /()/ },
  { code: 1127, id: "ts.strayCharacter", names: /character: (.*)/ },
  { code: 7029, id: "ts.missingBreak", names: /()/ },
  { code: 4114, id: "ts.override", names: /base class '([^']*)'/ },
  { code: 1109, id: "ts.expressionExpected", names: /()/ },
  { code: 1128, id: "ts.tooManyBraces", names: /()/ },
  { code: 1308, id: "ts.awaitOutside", names: /()/ },
  { code: 1375, id: "ts.awaitNeedsImport", names: /()/ },
  { code: 9999, id: "ts.noVar", names: /()/, only: /^'var' not allowed/ },
  { code: 9999, id: "ts.noThis", names: /()/, only: /^'this' cannot/ },
  { code: 2683, id: "ts.noThis", names: /()/ },
  { code: 9999, id: "ts.loopFunction", names: /()/, only: /^closure references/ },
  { code: 9999, id: "ts.unsupported", names: /^not supported: (.*)/ },
  { code: 9999, id: "ts.numberCondition", names: /^a number as a condition: (.*)/ },
  { code: 9999, id: "ts.numberOr", names: /^a number before \|\|: (.*?) \|\| (.*)/ },
  { code: 9999, id: "ts.sortOrder", names: /()/, only: /^sort without an order/ },
  { code: 9999, id: "ts.noBrackets", names: /^a function without brackets: (.*)/ },
  { code: 9999, id: "ts.noEffect", names: /^a line that does nothing: (.*)/ },
  { code: 9999, id: "ts.noFile", names: /^cannot find module '(.*)'/ },
  { code: 9999, id: "ts.halfCharacter", names: /()/, only: /^half a character/ },
  { code: 9999, id: "ts.noCharacter", names: /^no character: (.*)/ },
  { code: 9999, id: "ts.assignedCondition", names: /^an assignment as a condition: (.*?) = (.*)/ },
  { code: 9999, id: "ts.forSemicolons", names: /()/, only: /^commas in a for/ },
  { code: 2364, id: "ts.assignedCall", names: /()/ },
  { code: 9999, id: "ts.zeroCharacter", names: /()/, only: /^the character 0/ },
  { code: 9999, id: "ts.tooSmall", names: /^a number too small: (.*)/ },
  { code: 9999, id: "ts.tooDeep", names: /()/, only: /nested too deep/ },
  { code: 9999, id: "ts.tooLarge", names: /()/, only: /too long: more than/ },
  { code: 9999, id: "ts.tooMuchWork", names: /()/, only: /^too much to work out/ },
  { code: 2563, id: "ts.tooLarge", names: /()/ },
  { code: 9999, id: "ts.tooManyParameters", names: /too many parameters: more than (\d+)/ },
  { code: 9999, id: "ts.tooManyVariables", names: /too many variables in a function: more than (\d+)/ },
  { code: 9999, id: "ts.untranslated", names: /()/, only: /^cannot be translated/ },
  { code: 9999, id: "ts.unknownName", names: /unknown name: (.*)/ },
  { code: 9999, id: "ts.tooManyValues", names: /()/, only: /too many values/ },
  { code: 9999, id: "ts.tooLong", names: /too long in one piece: (\d+) bytes of (\d+)/ },
  { code: 9999, id: "ts.floatingPromise", names: /()/, only: /await|\.start\(/ },
];

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

/** What a diagnostic means, in plain words of one language; TypeScript's own words where there are none. */
export function explain(diagnostic: Diagnostic, language: Language): string {
  for (const { code, id, names, only } of plain) {
    if (code !== diagnostic.code || (only && !only.test(diagnostic.text))) continue;
    const match = names.exec(diagnostic.text);
    if (!match) continue;
    const [a = "", b = "", c = ""] = match.slice(1).filter((group) => group !== undefined);
    return say(language, foreign(id, a) ?? id, { a, b, c });
  }
  return say(language, "ts.other", { text: diagnostic.text });
}

function foreign(id: MessageId, name: string): MessageId | undefined {
  if (id === "ts.noPackage" && nodeModules.test(name)) return "ts.nodeModule";
  if (id === "ts.unknownName" && leftOut.has(name)) return "ts.notOnRobot";
  if (id === "ts.unknownName" && foreignNames.has(name)) return "ts.foreignName";
  return undefined;
}
