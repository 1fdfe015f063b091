import { isSyntax, unknownName, withCauses } from "./causes.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { mistake } from "./extent.ts";
import { withoutEchoesOfAwait } from "./forgotten-await.ts";
import { imports } from "./instead.ts";
import { withoutEchoes } from "./one-cause.ts";
import { isUnsupported, showing, strayCharacter } from "./unsupported.ts";

/** A `for` whose three parts are parted by commas. */
const commasInFor = /\bfor\s*\(\s*(?:let|const|var)\s[^;()]*,[^;()]*,[^;]*\)/;

/** What the compiler comes upon again and again: a text (text-limits.ts), and each use of a variable too many. */
const toldOnce =
  /^(half a character|no character: |the character 0|too long in one piece|too many variables)/;

const strayCode = 1127;

/** Whether it is a name that everybody forgets to import: told where it stands first. */
function isForgottenImport(diagnostic: Diagnostic): boolean {
  return imports.has(unknownName(diagnostic) ?? "");
}
const awaitNeedsImport = 1375;

/** DeviceScript's words for what has been told already. */
const echoes = /^(unknown name: |unhandled assignment|variable not assigned|'this' cannot)/;

/**
 * What is told of a program's mistakes: by line, each once. DeviceScript's own words go where TypeScript's stand on the
 * same line, and its unknown names where the syntax is wrong, since they may be pieces of what the parser gave up on.
 * @param lineOf the text of a line, counted from 1; undefined: not at hand
 */
export function tidied(
  found: readonly Diagnostic[],
  lineOf: (file: string, line: number) => string | undefined,
): Diagnostic[] {
  const diagnostics = withoutEchoesOfAwait(withoutEchoes(withCauses(found, lineOf), lineOf), lineOf);
  const broken = found.some(isSyntax);
  const textAt = ({ file, line, column }: Diagnostic) => lineOf(file, line)?.slice(column - 1) ?? "";
  const clearer = (each: Diagnostic) => {
    if (each.code === 1005 && /^';' expected/.test(each.text) && /^[)\]]/.test(textAt(each)))
      return { ...each, code: 1134 };
    if (isUnsupported(each)) return showing(each, lineOf(each.file, each.line));
    return each.code === strayCode ? strayCharacter(each, lineOf(each.file, each.line)) : each;
  };
  const place = ({ file, line }: Diagnostic) => `${file}:${line}`;
  const isEcho = ({ code, text }: Diagnostic) => code === 9999 && echoes.test(text);
  const typed = new Set(diagnostics.filter((each) => !isEcho(each)).map(place));
  const loops = new Set(
    diagnostics
      .filter((each) => each.code === 1005 && commasInFor.test(lineOf(each.file, each.line) ?? ""))
      .map(place),
  );
  const strays = new Set(diagnostics.filter(({ code }) => code === strayCode).map(place));
  const refused = new Set(diagnostics.filter(isUnsupported).map(place));
  const told = new Set<string>();
  let awaitTold = false;
  const kept = diagnostics.flatMap((each) => {
    if (each.code === awaitNeedsImport && (awaitTold || diagnostics.some(isForgottenImport))) return [];
    awaitTold ||= each.code === awaitNeedsImport;
    // The compiler gave up on the function.
    if (each.text === "nested too deep" && diagnostics.some(({ text }) => /^too many variables/.test(text)))
      return [];
    if (isEcho(each) && (broken || typed.has(place(each)))) return [];
    if (isUnsupported(each) && broken) return [];
    // The parser stumbles on behind a character that it does not know, and a piece that is not known has no type.
    if (each.code !== strayCode && isSyntax(each) && strays.has(place(each))) return [];
    if (/^a number as a condition/.test(each.text) && refused.has(place(each))) return [];
    const meant = loops.has(place(each)) ? mistake(each.file, each.line, "commas in a for") : clearer(each);
    const key =
      toldOnce.test(each.text) || isForgottenImport(each)
        ? each.text
        : `${place(meant)}:${meant.column}:${meant.code}:${meant.text}`;
    if (told.has(key)) return [];
    told.add(key);
    return [meant];
  });
  const files = [...new Set(kept.map(({ file }) => file))];
  return kept.sort(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
}
