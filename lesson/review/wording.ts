import { wordingFaults } from "../../messages/index.node.ts";
import type { Language } from "../../messages/index.ts";
import type { Finding } from "./finding.ts";

/**
 * Quotes and terms of a text.
 * @param place where in the file, as a key of `texts.json` or a language
 */
export function checkWording(file: string, place: string, language: Language, text: string): Finding[] {
  return wordingFaults(language, text).map(({ kind, found, wanted }): Finding => {
    const id = kind === "quotes" ? "lessonCheck.quotes" : "lessonCheck.term";
    return { file, id, params: { place, found: found.replaceAll("\n", " ").trim(), wanted } };
  });
}
