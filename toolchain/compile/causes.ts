import type { Diagnostic } from "./diagnostics.ts";
import { misreadLine } from "./misread-lines.ts";
import { misreadWord } from "./misread-words.ts";
import { openBracket } from "./open-bracket.ts";

/** `const [a, b]`: the line, and each of its names. */
const namesWithoutValue = 1182;
const nameWithoutType = 7031;

/** TypeScript's numbers of what its parser says. */
export const isSyntax = ({ code }: Diagnostic) => code >= 1000 && code < 1200;

/**
 * The cause in the place of what the parser says of it, and of what follows from it: the rest of that line, or what comes
 * after that bracket; and names that the line would have made or imported.
 */
export function withCauses(
  diagnostics: readonly Diagnostic[],
  lineOf: (file: string, line: number) => string | undefined,
): readonly Diagnostic[] {
  const place = ({ file, line }: Diagnostic) => `${file}:${line}`;
  const words = new Map<string, Diagnostic>();
  const names = new Set<string>();
  let bracket: Diagnostic | undefined;
  let stumbled: Diagnostic | undefined;
  for (const each of diagnostics) {
    if (words.has(place(each))) continue;
    const text = lineOf(each.file, each.line);
    for (const imported of notImported(each, text)) names.add(`${each.file}:${imported}`);
    const word = misread(each, text);
    if (word) {
      words.set(place(each), word);
      for (const [name] of (text ?? "").matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu))
        names.add(`${each.file}:${name}`);
    } else if (!bracket) {
      bracket = openBracket(each, (line) => lineOf(each.file, line));
      stumbled = bracket && each;
    }
  }
  const unfilled = new Set(diagnostics.filter(({ code }) => code === namesWithoutValue).map(place));
  const others = diagnostics.filter((each) => {
    if (each.code === nameWithoutType && unfilled.has(place(each))) return false;
    if (words.has(place(each))) return false;
    if (names.has(`${each.file}:${unknownName(each)}`)) return false;
    return !(stumbled && isSyntax(each) && each.file === stumbled.file && !isBefore(each, stumbled));
  });
  return [...words.values(), ...(bracket ? [bracket] : []), ...others];
}

/** The name that a diagnostic does not know. */
export function unknownName({ code, text }: Diagnostic): string | undefined {
  if (code === 2304 || code === 2552) return /name '([^']*)'/.exec(text)?.[1];
  return code === 9999 ? /^(?:unknown name: )(\w+)/.exec(text)?.[1] : undefined;
}

/** A name right behind a number. */
const behindNumber = 1351;

/** What a line was meant to be; a word that says so goes before what the whole line looks like. */
function misread(each: Diagnostic, text: string | undefined): Diagnostic | undefined {
  const word = misreadWord(each, text);
  if (word && !/^unknown [^,]*$/.test(word.text)) return word;
  const isArrow = each.code === 7006 && /\b(?:if|while)\s*\(\s*[\w$.]+\s*=>/.test(text ?? "");
  if (isArrow) return { ...each, ...spanOfArrow(text!), code: 9999, text: "wrong sign: => > >=" };
  const isOpenFunction = each.code === 2391 && /\)\s*;/.test(text ?? "");
  return (
    (isSyntax(each) || word || each.code === behindNumber || isOpenFunction
      ? misreadLine(each, text)
      : undefined) ?? word
  );
}

function spanOfArrow(text: string): Pick<Diagnostic, "column" | "endColumn"> {
  const column = text.indexOf("=>") + 1;
  return { column, endColumn: column + 2 };
}

/** A whole import line that leads to nothing: no such module, or no value without a name in it. */
const wholeLine = new Set([2307, 1192, 2613, 2614]);

/** The names that an import line asks for in vain. */
function notImported({ code, text }: Diagnostic, line: string | undefined): readonly string[] {
  if (wholeLine.has(code)) {
    const names = /\bimport\s+(.*?)\s+from\b/.exec(line ?? "")?.[1] ?? "";
    return names.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
  }
  if (code !== 2305 && code !== 2724) return [];
  const [, name] = /exported member (?:named )?'([^']*)'/.exec(text) ?? [];
  return name === undefined ? [] : [name];
}

function isBefore(a: Diagnostic, b: Diagnostic): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
