import { isMessageId, type Language, type MessageParams, say } from "../../messages/index.ts";

/** A line of a log, as a result file or a judge has it. */
export interface WrittenLine {
  readonly timeMs: number;
  readonly id: string;
  readonly params: MessageParams;
}

/**
 * A sentence of the judge with the teams' names.
 * @param places the teams' start places, in the order of `names`
 */
export function judgeWords(
  { id, params }: WrittenLine,
  places: readonly string[],
  names: readonly string[],
  language: Language,
): string {
  if (!isMessageId(id)) return id;
  const named = Object.entries(params).map(([key, value]) => {
    const team = typeof value === "string" ? places.indexOf(value) : -1;
    return [key, team < 0 ? value : names[team]!] as const;
  });
  return say(language, id, Object.fromEntries(named));
}

/** A moment since the signal, as the log has it: `12.4 s`. */
export function momentWords(timeMs: number, language: Language): string {
  return say(language, "match.moment", { seconds: (timeMs / 1000).toFixed(1) });
}
