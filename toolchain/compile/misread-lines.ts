import type { Diagnostic } from "./diagnostics.ts";
import { foreignWords } from "./instead.ts";

/** Texts and comments of a line, in which nothing is misread. */
const quoted = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`(?:\\.|[^`\\])*`|\/\/.*|\/\*.*?\*\//g;

/** Words of the language that are small; `Await` and `IF` are names to the parser. */
const smallWords = "await|if|else|while|for|function|return|let|const|switch|new|async|true|false".split("|");
const small = new RegExp(
  `(?<![\\w$.])(${smallWords.flatMap((word) => [word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()]).join("|")})(?=\\s+[\\w$[{(]|\\s*[({])`,
);
const reserved =
  "break|case|catch|class|const|continue|default|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|instanceof|new|null|return|super|switch|this|throw|true|try|typeof|var|void|while|with";

/** In a message: the piece of the program that it is about. */
const itself = "\0";

/** What a line was meant to be, by its look; the text is for `plain-words.ts`. The first that fits counts. */
const patterns: readonly (readonly [RegExp, (found: RegExpExecArray, line: string) => string | undefined])[] =
  [
    [/\bfrom\s+(@[\w/-]+|robonet[\w/-]*)/, ([, name]) => `package without quotes: ${name}`],
    [small, ([word]) => `unknown word: ${word}, meant: ${word.toLowerCase()}`],
    [/\b(?:let|const|function)\s+(\d[\w$]*[A-Za-z_][\w$]*)/, ([, name]) => `a name after a digit: ${name}`],
    [
      new RegExp(`\\b(?:let|const|function)\\s+(${reserved})(?![\\w$])`),
      ([, word]) => `reserved word: ${word}`,
    ],
    [
      /\b(?:let|const)\s+([\p{L}_$][\p{L}\p{N}_$]*(?:(?:\s+|-)[\p{L}_$][\p{L}\p{N}_$]*)+)\s*=/u,
      ([, name = ""]) => `a name in pieces: ${name.replace(/\s+/g, " ")} > ${inOne(name)}`,
    ],
    [/\bfunction\s+[\w$]+\s*\([^()]*\)\s*(;)/, () => "an empty body: function"],
    [/={4,}|=\s+={1,2}(?!=)/, ([sign]) => `wrong sign: ${sign} > ===`],
    [/!={3,}|!\s+={1,2}/, ([sign]) => `wrong sign: ${sign} > !==`],
    [/<>/, () => "wrong sign: <> > !=="],
    [/=</, () => "wrong sign: =< > <="],
    [/:=/, () => "wrong sign: := > ="],
    [/(?<![-<])->/, () => "wrong sign: -> > =>"],
    [/=\s+>/, ([sign]) => `wrong sign: ${sign} > =>`],
    [
      /(?<=[\w)\]"]\s+)(equals|is|div|mod)(?=\s+[\w("'-])/,
      ([word = ""]) => `foreign word: ${word}, here: ${foreignWords.get(word) ?? ""}`,
    ],
    [/\belse\s*(\((?:[^()]|\([^()]*\))*\))\s*(?=\{)/, () => `an else with a condition: ${itself}`],
    [
      /\bfor\s+(?!\(|await\b)[\w$]+\s+(?:in|of)\b.*/,
      () => `foreign word: for … in, here: for (const each of list) { … }`,
    ],
    [
      /(?<=\b(?:if|while)\s+)(?![(\s])([^{}]*?[^\s{}])(?=\s*\{)/,
      () => `a condition without brackets: (${itself})`,
    ],
    [/\d(?:\s*(?:mm|cm|deg|grad|ms|s|m)\b|°)/, ([found]) => `a unit: ${found.replace(/[\d\s]/g, "")}`],
    [
      /(?<![\w$.])((?:[\p{L}_$][\p{L}\p{N}_$]*\.)+[\p{L}_$][\p{L}\p{N}_$]*)[ \t]+(?=["'`\d-])/u,
      ([, call]) => `a call without brackets: ${call}`,
    ],
    [
      /^\s*(?!(?:return|throw|case|let|const|await|new|typeof|import|export|from|else|if|while|for)\b)([\p{L}_$][\p{L}\p{N}_$]*)[ \t]+(?=["'`\d])/u,
      ([, call = ""]) => (foreignWords.has(call) ? undefined : `a call without brackets: ${call}`),
    ],
    [
      /(?<=[\w$)]\s)(?=[a-z][\w$]*(?:\.[\w$]+)*\()/,
      (_, line) => (/\brobot\b.* /.test(line) ? "missing here: ." : undefined),
    ],
  ];

/** Signs that no keyboard of a program has, and what they mean; a program cannot hold them. */
const strays: ReadonlyMap<string, string> = new Map([
  ["≤", "<="],
  ["≥", ">="],
  ["≠", "!=="],
  ["；", ";"],
  ["，", ","],
  ["（", "("],
  ["）", ")"],
  ["…", "..."],
]);

/**
 * What the parser stumbled over in a line, when its look says what was meant.
 * @returns a diagnostic in the place of all that the parser says of the line
 */
export function misreadLine(diagnostic: Diagnostic, lineText: string | undefined): Diagnostic | undefined {
  if (lineText === undefined) return undefined;
  const stray = diagnostic.code === 1127 ? (lineText[diagnostic.column - 1] ?? "") : "";
  const sign = strays.get(stray);
  if (sign !== undefined) return at(diagnostic, diagnostic.column - 1, 1, `wrong sign: ${stray} > ${sign}`);
  // Quotes that are none hide what is text and what is not.
  if (stray !== "" && stray !== "°") return undefined;
  if (isStrayElse(diagnostic, lineText))
    return at(diagnostic, diagnostic.column - 1, 4, "an else without an if");
  const line = lineText.replace(quoted, (text) =>
    text.startsWith("/") ? " ".repeat(text.length) : `"${"_".repeat(text.length - 2)}"`,
  );
  for (const [pattern, say] of patterns) {
    const found = pattern.exec(line);
    const text = found ? say(found, line) : undefined;
    if (!found || text === undefined) continue;
    // A message about a sign or a word stands there.
    const piece = found[1] ?? found[0];
    const from = found.index + found[0].indexOf(piece);
    // Texts stand in it as they were written.
    const written = lineText.slice(from, from + piece.length);
    return at(
      diagnostic,
      from,
      Math.max(1, piece.length),
      text.replace(itself, () => written),
    );
  }
  return undefined;
}

/** Behind an if without braces only the ; is missing. */
function isStrayElse({ code, column }: Diagnostic, lineText: string): boolean {
  if (!/^else\b/.test(lineText.slice(column - 1))) return false;
  return code === 1128 || /\}[^{}]*[^{}\s][^{}]*$/.test(lineText.slice(0, column - 1));
}

function inOne(name: string): string {
  return name.replace(/(?:\s+|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}

function at(diagnostic: Diagnostic, from: number, length: number, text: string): Diagnostic {
  const { line } = diagnostic;
  return { ...diagnostic, column: from + 1, endLine: line, endColumn: from + 1 + length, code: 9999, text };
}
