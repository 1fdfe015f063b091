import { glossary } from "./glossary.ts";
import type { Language } from "./messages.ts";

/** A place in a text that a careful writer of the language would not leave so. */
export interface WordingFault {
  readonly kind: "quotes" | "term";
  /** What stands there. */
  readonly found: string;
  /** What should stand there. */
  readonly wanted: string;
}

/** Opening and closing, as printed in each language. */
const quotes: Readonly<Record<Language, readonly [open: string, close: string]>> = {
  en: ["“", "”"],
  lv: ["„", "”"],
  lt: ["„", "“"],
};

const anyQuote = /[“”„‟«»]/g;

/** Where a text has quotes of another language, or another word than `glossary`. Code in `backticks` is not looked at. */
export function wordingFaults(language: Language, text: string): WordingFault[] {
  const prose = text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
  return [...quoteFaults(language, prose), ...termFaults(language, prose)];
}

/** Quotes open and close in turn; the first that does not is told. */
function quoteFaults(language: Language, prose: string): WordingFault[] {
  const pair = quotes[language];
  const marks = [...prose.matchAll(anyQuote)];
  const wrong = marks.findIndex(([mark], place) => mark !== pair[place % 2]);
  const at = wrong < 0 && marks.length % 2 === 1 ? marks.length - 1 : wrong;
  if (at < 0) return [];
  const { index } = marks[at]!;
  return [
    { kind: "quotes", found: prose.slice(Math.max(0, index - 12), index + 12), wanted: pair.join(" ") },
  ];
}

function termFaults(language: Language, prose: string): WordingFault[] {
  return glossary.flatMap((term) => {
    const found = term.not?.[language]?.exec(prose)?.[0];
    return found === undefined ? [] : [{ kind: "term", found, wanted: term[language] }];
  });
}
