import en from "./en.ts";
import lt from "./lt.ts";
import lv from "./lv.ts";
import type { Language, MessageId } from "./messages.ts";

/**
 * The sentences that can be said. The page begins with none, and loads those of its own in the language that is chosen:
 * `studio/build/page-texts.ts` puts an empty record in this one's place.
 */
export const texts: { [L in Language]?: Partial<Readonly<Record<MessageId, string>>> } = { en, lv, lt };
