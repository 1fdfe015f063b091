import { type Language, type MessageId, type MessageParams, say } from "../../messages/index.ts";

/** Something that the author of a lesson must mend, or should know. */
export interface Finding {
  /** From where the command was typed. */
  readonly file: string;
  /** The try at which it showed. */
  readonly seed?: number;
  readonly id: MessageId;
  readonly params: MessageParams;
  /** Worth knowing, and no fault. */
  readonly note?: boolean;
}

/** Where, and in a sentence what. */
export function describeFinding({ file, seed, id, params }: Finding, language: Language): string {
  const place = seed === undefined ? file : `${file}, ${say(language, "lessonCheck.seed", { seed })}`;
  return `${place}: ${say(language, id, params)}`;
}
