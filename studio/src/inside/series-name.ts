import { isMessageId } from "../../../messages/messages.ts";
import { t } from "../app/language.ts";
import type { Series } from "./series.ts";

/** What a series is called for the pupil: parts and the program's values keep their own names. */
export function seriesName({ id, name }: Series): string {
  const message = `studio.series.${id}`;
  return isMessageId(message) ? t(message) : name;
}
