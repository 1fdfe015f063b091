import type { Diagnostic } from "./diagnostics.ts";
import { isUnsupported } from "./unsupported.ts";

type LineOf = (file: string, line: number) => string | undefined;

const starts = (words: string) => (each: Diagnostic) => each.code === 9999 && each.text.startsWith(words);
const isBracketless = ({ code, text }: Diagnostic) =>
  code === 9999 && /^a (?:function|call) without brackets: /.test(text);
const isAssigned = starts("an assignment as a condition: ");
const isEmptyBody = starts("an empty body: ");
const isEnum = ({ code, text }: Diagnostic) =>
  code === 9999 && /^(?:an enum by number: |not supported: enum )/.test(text);
const isIdle = starts("a line that does nothing: ");
/** The declaration that would have made it is the mistake. */
const isUnassigned = starts("variable not assigned yet");
const isTwoSigns = ({ code, text }: Diagnostic) => code === 9999 && /^please use [=!]==/.test(text);
const isForgottenAwait = starts("'await' missing");
/** Quotes of word processors: they come in pairs, and what they hold is no text to the parser. */
const quotes = /[“”„‟«»‘’‚‛´′″]/;
const strayCharacter = 1127;
const awaitOutside = 1308;
const isTwice = ({ code }: Diagnostic) => code === 2300 || code === 2451;
const isUnknownName = ({ code, text }: Diagnostic) =>
  code === 2304 || code === 2552 || (code === 9999 && text.startsWith("unknown name: "));
/** What TypeScript says of types on a line. */
const ofTypes = new Set([2322, 2345, 2362, 2363, 2365, 2367, 2447, 2588, 2769]);

const arithmetic = new Set([2362, 2363]);

const place = ({ file, line }: Diagnostic) => `${file}:${line}`;
const nameOf = ({ text }: Diagnostic) => /'([^']*)'/.exec(text)?.[1] ?? text.replace(/^[^:]*: /, "");

/** One message for one cause: what follows from another finding of the same program goes. */
export function withoutEchoes(diagnostics: readonly Diagnostic[], lineOf: LineOf): readonly Diagnostic[] {
  const at = (is: (each: Diagnostic) => boolean) => new Set(diagnostics.filter(is).map(place));
  const bracketless = at(isBracketless);
  const assigned = at(isAssigned);
  const enums = at(isEnum);
  const idle = at(isIdle);
  const functions = at((each) => functionWanted(each, lineOf) !== undefined);
  const regexes = at((each) => each.code === 9999 && /RegularExpression/.test(each.text));
  const holders = heldBy(diagnostics.filter(isBracketless), lineOf);
  const counters = countersOf(diagnostics.filter(isEmptyBody), lineOf);
  const twice = diagnostics.filter(isTwice);
  const heads = at(
    (each) =>
      isUnknownName(each) &&
      /\bfor\s*\(\s*$/.test((lineOf(each.file, each.line) ?? "").slice(0, each.column - 1)),
  );
  const typedThis = at(({ code }) => code === 2683);
  const forIns = at(starts("for in of a list: "));
  const calls = at(({ code }) => code === 2364);
  const counted = at(({ code }) => code === 2357);
  const bits = at(({ code }) => code === 2447);
  const swaps = diagnostics.filter(
    (each) => each.code === 2448 && isSwap.test(lineOf(each.file, each.line) ?? ""),
  );
  const swapped = new Set<string>();
  const undeclared = new Set<string>();
  const quoted = new Set<string>();
  return diagnostics.flatMap((each) => {
    const text = lineOf(each.file, each.line) ?? "";
    const name = nameOf(each);
    const isType = ofTypes.has(each.code);
    const ofFunction = isType && (arithmetic.has(each.code) || /=>/.test(each.text));
    if ((ofFunction || isIdle(each)) && bracketless.has(place(each))) return [];
    if (ofFunction && holders.some((held) => new RegExp(`\\b${held}\\b`).test(text))) return [];
    if (isType && assigned.has(place(each))) return [];
    if (isAssigned(each) && calls.has(place(each))) return [];
    if (isType && /RegExp/.test(each.text) && regexes.has(place(each))) return [];
    if (each.code === strayCharacter && quotes.test(text[each.column - 1] ?? "")) {
      if (quoted.has(place(each))) return [];
      quoted.add(place(each));
    }
    if (each.code === 1005 && /^',' expected/.test(each.text) && quoted.has(`${each.file}:${each.line - 1}`))
      return [];
    const wanted = functionWanted(each, lineOf);
    if (wanted) return [wanted];
    if (isForgottenAwait(each) && functions.has(place(each))) return [];
    if (/^'this' cannot/.test(each.text) && !isAbove(/\bclass\b/, each, lineOf))
      return typedThis.has(place(each)) ? [] : [{ ...each, text: "this outside a class" }];
    if (each.code === 2407 && forIns.has(place(each))) return [];
    if (each.code === awaitOutside) {
      const method = callbackAround(each, lineOf);
      if (method !== undefined) return [{ ...each, code: 9999, text: `await in a callback: ${method}` }];
    }
    if (isTwoSigns(each) && idle.has(place(each))) return [];
    if (isUnassigned(each) && diagnostics.some((other) => other.severity === "error" && !isUnassigned(other)))
      return [];
    if (swaps.some((swap) => isOfSwap(each, swap))) {
      const swap = place(each);
      if (swapped.has(swap) || !isSwap.test(text)) return [];
      swapped.add(swap);
      return [
        {
          ...each,
          column: 1,
          endColumn: text.length + 1,
          endLine: each.line,
          code: 9999,
          text: `not supported: ${text.trim()}`,
        },
      ];
    }
    if (/^a number as a condition/.test(each.text) && bits.has(place(each))) return [];
    if (isUnsupported(each) && (heads.has(place(each)) || counted.has(place(each)))) return [];
    if (isUnknownName(each)) {
      const [, awaited] = /^await([a-z]\w*)$/.exec(name) ?? [];
      if (awaited && text[each.column - 1 + name.length] === ".")
        return [{ ...each, code: 9999, text: `unknown word: ${name}, meant: await ${awaited}` }];
      if (enums.has(place(each)) || counters.has(`${each.file}:${name}`)) return [];
      if (each.code === 2552) return [each];
      // Only the first place of a name can make it.
      if (undeclared.has(`${each.file}:${name}`)) return [];
      const first = firstSet(each, name, text);
      if (first) undeclared.add(`${each.file}:${name}`);
      return [first ?? each];
    }
    if (isTwice(each)) return lastOf(each, twice, name, text, lineOf);
    return [each];
  });
}

/** A value where the library wants a function that it can call, as in `start(robot.light.on())`. */
function functionWanted(each: Diagnostic, lineOf: LineOf): Diagnostic | undefined {
  if (each.code !== 2345 && each.code !== 2322) return undefined;
  const [, given = "", type] =
    /[Tt]ype '([^']*)' is not assignable to (?:parameter of )?type '(Action|Condition)(?: \| undefined)?'/.exec(
      each.text,
    ) ?? [];
  if (type === undefined || /=>/.test(given) || each.line !== each.endLine) return undefined;
  // The program may have a type of its own by this name.
  if (isAbove(new RegExp(`\\b(?:type|enum|class|interface)\\s+${type}\\b`), each, lineOf)) return undefined;
  const piece = (lineOf(each.file, each.line) ?? "").slice(each.column - 1, each.endColumn - 1);
  const isPromise = /^Promise</.test(given);
  const waits = type !== "Condition" || /\bawait\b/.test(piece);
  const before = waits ? `async () => ${isPromise ? "await " : ""}` : "() => ";
  return { ...each, code: 9999, text: `needs a function: ${before}${piece}` };
}

/** Methods of a list that do not wait for what they call. */
const callbacks = /\.(forEach|map|filter|some|every|find|findIndex|sort|reduce)\s*\(/g;
const nearLines = 12;

/** The method of a list in whose function a place is. */
function callbackAround(each: Diagnostic, lineOf: LineOf): string | undefined {
  const lines: string[] = [];
  for (let line = Math.max(1, each.line - nearLines); line < each.line; line++)
    lines.push(lineOf(each.file, line) ?? "");
  lines.push((lineOf(each.file, each.line) ?? "").slice(0, each.column - 1));
  const before = lines.join("\n");
  const last = [...before.matchAll(callbacks)].at(-1);
  if (!last) return undefined;
  let open = 0;
  for (const sign of before.slice(last.index)) {
    if (sign === "(") open++;
    if (sign === ")") open--;
  }
  return open > 0 ? last[1] : undefined;
}

/** Whether there is such a thing on a line up to this one. */
function isAbove(words: RegExp, each: Diagnostic, lineOf: LineOf): boolean {
  for (let line = 1; line <= each.line; line++) if (words.test(lineOf(each.file, line) ?? "")) return true;
  return false;
}

/** Variables that hold a function which was meant to be called. */
function heldBy(bracketless: readonly Diagnostic[], lineOf: LineOf): string[] {
  return bracketless.flatMap((each) => {
    const before = lineOf(each.file, each.line)?.slice(0, each.column - 1) ?? "";
    const name = /\b(?:let|const)\s+([\w$]+)[^=]*=\s*(?:await\s+)?$/.exec(before)?.[1];
    return name === undefined ? [] : [name.replaceAll("$", "\\$")];
  });
}

/** What counts in a loop that ended before its braces, which do not know it. */
function countersOf(empty: readonly Diagnostic[], lineOf: LineOf): ReadonlySet<string> {
  const heads = empty.map(({ file, line }) => ({ file, head: lineOf(file, line) ?? "" }));
  return new Set(
    heads.flatMap(({ file, head }) =>
      [...head.matchAll(/\b(?:let|const)\s+([\p{L}_$][\p{L}\p{N}_$]*)/gu)].map(
        ([, name]) => `${file}:${name}`,
      ),
    ),
  );
}

/** A name that is set before anything made it: `x = 3`, `for (i = 0; …)`. */
function firstSet(each: Diagnostic, name: string, text: string): Diagnostic | undefined {
  const before = text.slice(0, each.column - 1);
  const after = text.slice(each.column - 1 + name.length);
  if (!/^\s*(?:=(?![=>])|of\b)/.test(after)) return undefined;
  if (/\bfor\s*\(\s*$/.test(before))
    return {
      ...each,
      code: 9999,
      text: `set before let: ${name} > for (let ${name}${/^\s*of/.test(after) ? " of list" : " = 0; …"})`,
    };
  if (!/^\s*$/.test(before)) return undefined;
  return {
    ...each,
    code: 9999,
    text: `set before let: ${name} > let ${name} =${after.replace(/^\s*=/, "").slice(0, 30)}`,
  };
}

/** `[a, b] = [b, a]` behind a line without a ; is read as a part of that line. */
const isSwap = /^\s*\[[^\]]*\]\s*=\s*\[/;

function isOfSwap(each: Diagnostic, swap: Diagnostic): boolean {
  return (
    each.file === swap.file &&
    (each.line === swap.line || each.line === swap.line - 1) &&
    [2448, 2454, 7022, 7053].includes(each.code)
  );
}

/** A name that is made twice is told at the second place. */
function lastOf(
  each: Diagnostic,
  twice: readonly Diagnostic[],
  name: string,
  text: string,
  lineOf: LineOf,
): readonly Diagnostic[] {
  const same = twice.filter((other) => other.file === each.file && nameOf(other) === name);
  if (same.at(-1) !== each) return [];
  const first = lineOf(each.file, same[0]!.line) ?? "";
  const isImport = /^\s*import\b/;
  if (isImport.test(text) && isImport.test(first))
    return [{ ...each, code: 9999, text: `imported twice: ${name}` }];
  return [each];
}
