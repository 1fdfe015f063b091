import {
  headsOf,
  newestFirst,
  type ProgramHistory,
  parseWork,
  recordId,
  type StarRecord,
  type Work,
} from "../../work/index.ts";

/** A program of a pupil's work. */
export interface WorkProgram {
  readonly programId: string;
  /** What the pupil had last; first of them the one with the longest history. */
  readonly texts: readonly string[];
  /**
   * The page says that it passed, with these texts. Nobody believes a page: they are tried as well, since a pupil may have gone
   * on with a program that had passed.
   */
  readonly claimed?: readonly string[];
}

/** @returns undefined when it is no file of all work, or damaged */
export function readWork(text: string): Work | undefined {
  return parseWork(text, { history: () => new Map(), kitOf: () => "", now: () => 0 });
}

export function programsOf(work: Work): WorkProgram[] {
  const histories = new Map<string, Map<string, Work["records"][number]>>();
  for (const record of work.records) {
    const history = histories.get(record.programId) ?? new Map();
    histories.set(record.programId, history.set(recordId(record), record));
  }
  return [...histories].map(([programId, history]) => {
    const textOf = (id: string) => work.texts.get(history.get(id)!.version)!;
    const heads = new Set(headsOf(history));
    const stars = work.stars.filter(({ lesson }) => lesson === programId);
    return {
      programId,
      texts: newestFirst(history)
        .filter((id) => heads.has(id))
        .map(textOf),
      ...(stars.length > 0 && { claimed: stars.flatMap((star) => stateAt(star, history)).map(textOf) }),
    };
  });
}

/**
 * What a program was when its device got a star: a check begins by making a record of what is typed. Clocks are compared only
 * to find a text that is worth a try.
 */
function stateAt({ device, at }: StarRecord, history: ProgramHistory): string[] {
  const before = newestFirst(history).filter((id) => {
    const record = history.get(id)!;
    return record.device === device && record.at <= at;
  });
  return before.slice(0, 1);
}
