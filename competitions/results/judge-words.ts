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
    if (typeof value !== "string") return [key, value] as const;
    const team = places.indexOf(value);
    return [key, names[team] ?? decimalWords(value, language)] as const;
  });
  return say(language, id, Object.fromEntries(named));
}

/** A moment since the signal, as the log has it: `12.4 s`, in Latvian and Lithuanian `12,4 s`. */
export function momentWords(timeMs: number, language: Language): string {
  return say(language, "match.moment", { seconds: decimalWords((timeMs / 1000).toFixed(1), language) });
}

/** A decimal as a language writes it, with the places that it has. What is no decimal stays as it is. */
function decimalWords(text: string, language: Language): string {
  const decimals = /^-?\d+\.(\d+)$/.exec(text)?.[1]?.length;
  if (decimals === undefined) return text;
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: false,
  }).format(Number(text));
}
