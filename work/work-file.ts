import * as z from "zod/mini";
import { type FormerContext, type Work, workOfFormer } from "./former-storage.ts";
import { headsOf } from "./lineage.ts";
import {
  type ProgramHistory,
  programRecord,
  recordId,
  type StarRecord,
  starId,
  starRecord,
  versionOf,
} from "./records.ts";

/** What the file of all work begins with. */
const format = "robonet-work";

/** Raised with each change of the file that an earlier page cannot read. */
const fileVersion = 2;

const file = z.object({
  format: z.literal(format),
  version: z.literal(fileVersion),
  records: z.array(programRecord),
  /** By version. */
  texts: z.record(z.string(), z.string()),
  stars: z.array(starRecord),
});
const formerFile = z.object({
  format: z.literal(format),
  version: z.literal(1),
  work: z.record(z.string(), z.string()),
});

export function packWork(work: Work): string {
  return JSON.stringify(packedWork(work), undefined, 1);
}

/** The file's contents; who reads them leaves alone what stands beside. */
export function packedWork({ records, texts, stars }: Work) {
  return { format, version: fileVersion, records, texts: Object.fromEntries(texts), stars };
}

const newerFile = z.object({ format: z.literal(format), version: z.int().check(z.gt(fileVersion)) });

/** Whether it is a file of work that a newer RoboNet wrote. */
export function isNewerWork(text: string): boolean {
  try {
    return newerFile.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

/** @returns undefined when it is no such file, or damaged, or of a newer RoboNet */
export function parseWork(text: string, context: FormerContext): Work | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const former = formerFile.safeParse(json);
  if (former.success) return workOfFormer(new Map(Object.entries(former.data.work)), context);
  const found = file.safeParse(json);
  if (!found.success) return undefined;
  const texts = new Map(Object.entries(found.data.texts));
  const whole = found.data.records.every(({ version }) => {
    const of = texts.get(version);
    return of !== undefined && versionOf(of) === version;
  });
  return whole ? { ...found.data, texts } : undefined;
}

/**
 * What taking in a program's records would do here: it is new; it goes on; only earlier versions come; it was changed in
 * both places, and both states are kept; nothing.
 */
export type Effect = "new" | "onward" | "older" | "apart" | "same";

export interface MergePlan extends Work {
  readonly effects: ReadonlyMap<string, Effect>;
}

/** What of some work is not here yet, and what it would do. */
export function planMerge(
  work: Work,
  here: ReadonlyMap<string, ProgramHistory>,
  starsHere: ReadonlyMap<string, StarRecord>,
): MergePlan {
  const effects = new Map<string, Effect>();
  const records = work.records.filter((record) => !here.get(record.programId)?.has(recordId(record)));
  for (const { programId } of work.records) {
    if (effects.has(programId)) continue;
    const before: ProgramHistory = here.get(programId) ?? new Map();
    const fresh = records.filter((record) => record.programId === programId);
    const after = new Map([...before, ...fresh.map((record) => [recordId(record), record] as const)]);
    effects.set(programId, effectOf(before, after));
  }
  const stars = work.stars.filter((star) => !starsHere.has(starId(star)));
  const versions = new Set(records.map(({ version }) => version));
  const texts = new Map([...work.texts].filter(([version]) => versions.has(version)));
  return { records, texts, stars, effects };
}

function effectOf(before: ProgramHistory, after: ProgramHistory): Effect {
  if (before.size === after.size) return "same";
  if (before.size === 0) return "new";
  const heads = headsOf(after);
  const known = new Set(headsOf(before));
  if (heads.every((id) => known.has(id))) return "older";
  const states = new Set(heads.map((id) => after.get(id)!.version));
  if (states.size > 1) return "apart";
  // Two ways to one text are one.
  return headsOf(before).every((id) => states.has(before.get(id)!.version)) ? "older" : "onward";
}
