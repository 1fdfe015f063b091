import { type Language, type MessageId, type MessageParams, say } from "./messages.ts";

/** Where a problem is, as a person finds it. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Something that the user can mend: a wrong file, wiring, program. It carries an id and values; the language comes last. */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly id: MessageId,
    readonly params: MessageParams = {},
    readonly place?: Place,
  ) {
    super(say("en", id, params));
  }

  /** The sentence, with the place in front of it. */
  in(language: Language): string {
    const { file, line, column } = this.place ?? {};
    const place = [file, line, column].filter((part) => part !== undefined).join(":");
    return (place ? `${place}: ` : "") + say(language, this.id, this.params);
  }
}
