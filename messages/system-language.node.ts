import { type Language, languages } from "./messages.ts";

/** What the computer is set to, if the schools speak it; else English. */
export function defaultLanguage(): Language {
  const set = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "").slice(0, 2);
  return languages.find((each) => each === set) ?? "en";
}
