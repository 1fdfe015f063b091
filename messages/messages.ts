import { IntlMessageFormat } from "intl-messageformat";
import type en from "./en.ts";
import { texts } from "./texts.ts";

/** The languages of the schools along the border, and English. */
export const languages = ["en", "lv", "lt"] as const;
export type Language = (typeof languages)[number];

export type MessageId = keyof typeof en;
export type MessageParams = Readonly<Record<string, string | number>>;

const formats = new Map<string, IntlMessageFormat>();

/** Whether there is a sentence of this id; for ids that are put together. */
export function isMessageId(id: string): id is MessageId {
  return Object.values(texts).some((known) => Object.hasOwn(known, id));
}

/**
 * One sentence in one language.
 * @param params what the text's `{names}` stand for
 * @returns the id where the sentence is not loaded, as in the page's workers, which leave the saying to the page
 */
export function say(language: Language, id: MessageId, params: MessageParams = {}): string {
  const text = texts[language]?.[id];
  return text === undefined ? id : formatText(language, text, params);
}

/** An ICU message as a sentence, for texts that stand elsewhere, such as a lesson's. */
export function formatText(language: Language, text: string, params: MessageParams = {}): string {
  // Most sentences have nothing to put in, and a format takes the browser a millisecond to make.
  if (!/[{']/.test(text)) return text;
  const key = `${language} ${text}`;
  let format = formats.get(key);
  if (!format) {
    format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    formats.set(key, format);
  }
  return String(format.format(params));
}
