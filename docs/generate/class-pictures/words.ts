import type { Language } from "../../../messages/index.ts";

/** What a teacher types in the pictures. */
export const words: Readonly<Record<Language, { readonly hint: string; readonly className: string }>> = {
  en: { hint: "How many corners has a square? Count the turns in your program.", className: "Robots 5" },
  lv: { hint: "Cik stūru ir kvadrātam? Saskaiti pagriezienus savā programmā.", className: "Robotika 5" },
  lt: { hint: "Kiek kampų turi kvadratas? Suskaičiuok posūkius savo programoje.", className: "Robotika 5" },
};
