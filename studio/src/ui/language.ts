import { texts as loaders } from "virtual:texts";
import { effect, signal } from "@preact/signals";
import {
  type Language,
  languages,
  type MessageId,
  type MessageParams,
  say,
  texts,
} from "../../../messages/index.ts";
import { readStored, writeStored } from "../storage/storage.ts";

const stored = readStored("language");

/** The language of the page. */
export const language = signal<Language>(
  languages.find((each) => each === stored) ??
    languages.find((each) => navigator.language.startsWith(each)) ??
    "en",
);

effect(() => {
  document.documentElement.lang = language.value;
});

type TextLoaders = typeof loaders;
const sources: TextLoaders[] = [loaders];
const loaded = new Map<TextLoaders, Set<Language>>();

/** Loads what the page says in a language, once. */
export async function loadTexts(wanted: Language): Promise<void> {
  await Promise.all(
    sources.map(async (source) => {
      if (loaded.get(source)?.has(wanted)) return;
      const found = (await source[wanted]()).default;
      texts[wanted] = { ...texts[wanted], ...found };
      loaded.set(source, new Set([...(loaded.get(source) ?? []), wanted]));
    }),
  );
}

/** More that is said from now on: of a part that is loaded when it is needed. */
export async function addTexts(more: TextLoaders): Promise<void> {
  if (!sources.includes(more)) sources.push(more);
  await loadTexts(language.peek());
}

export async function chooseLanguage(chosen: Language): Promise<void> {
  await loadTexts(chosen);
  language.value = chosen;
  writeStored("language", chosen);
}

/** A sentence in the page's language; a component that calls it follows the language. */
export function t(id: MessageId, params?: MessageParams): string {
  return say(language.value, id, params);
}

/** Made once each: a browser takes a millisecond for one. */
const numberFormats = new Map<string, Intl.NumberFormat>();

/** A number as the page's language writes it; `minimumFractionDigits`: that many also where they are zeros. */
export function numberText(value: number, maximumFractionDigits: number, minimumFractionDigits = 0): string {
  const key = `${language.value} ${maximumFractionDigits} ${minimumFractionDigits}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language.value, { maximumFractionDigits, minimumFractionDigits });
    numberFormats.set(key, format);
  }
  return format.format(value);
}
