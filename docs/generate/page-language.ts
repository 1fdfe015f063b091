import { type Language, languages } from "../../messages/messages.ts";

const names: Readonly<Record<Language, string>> = { en: "English", lv: "Latviski", lt: "Lietuviškai" };

/** The file of a page or a picture in one language: `kits.md`, `kits.lv.md`. */
export function inFile(name: string, ending: string, language: Language): string {
  return `${name}${language === "en" ? "" : `.${language}`}.${ending}`;
}

/** Links to the same page in the other languages. */
export function otherLanguages(name: string, language: Language): string {
  return languages
    .filter((each) => each !== language)
    .map((each) => `[${names[each]}](${inFile(name, "md", each)})`)
    .join(" · ");
}
