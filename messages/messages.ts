import { IntlMessageFormat } from "intl-messageformat";
import en from "./en.ts";
import lt from "./lt.ts";
import lv from "./lv.ts";

/** The languages of the schools along the border, and English. */
export const languages = ["en", "lv", "lt"] as const;
export type Language = (typeof languages)[number];

export type MessageId = keyof typeof en;
export type MessageParams = Readonly<Record<string, string | number>>;

const texts: Record<Language, Record<MessageId, string>> = { en, lv, lt };
const formats = new Map<string, IntlMessageFormat>();

/** Whether there is a sentence of this id; for ids that are put together. */
export function isMessageId(id: string): id is MessageId {
  return Object.hasOwn(en, id);
}

/**
 * One sentence in one language.
 * @param params what the text's `{names}` stand for
 */
export function say(language: Language, id: MessageId, params: MessageParams = {}): string {
  return formatText(language, texts[language][id], params);
}

/** An ICU message as a sentence, for texts that stand elsewhere, such as a lesson's. */
export function formatText(language: Language, text: string, params: MessageParams = {}): string {
  const key = `${language} ${text}`;
  let format = formats.get(key);
  if (!format) {
    format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
    formats.set(key, format);
  }
  return String(format.format(params));
}
