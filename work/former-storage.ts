import * as z from "zod/mini";
import { newestFirst } from "./lineage.ts";
import {
  type ProgramHistory,
  type ProgramRecord,
  type RecordId,
  recordId,
  type StarRecord,
  starRecord,
  versionOf,
} from "./records.ts";

/** Work as records, with the texts by version. */
export interface Work {
  readonly records: readonly ProgramRecord[];
  readonly texts: ReadonlyMap<string, string>;
  readonly stars: readonly StarRecord[];
}

/** What stands for the device in records of work that knew none. */
const formerDevice = "former";

const versions = z.array(z.object({ at: z.number().check(z.nonnegative()), text: z.string() }));
const stars = z.record(z.string(), z.object({ stars: z.number(), version: z.number() }));

export interface FormerContext {
  history(programId: string): ProgramHistory;
  /** The robot of a lesson: stars had none. */
  kitOf(lesson: string): string;
  now(): number;
}

/** Entries of RoboNet 0.1 and 0.2, from local storage or a file of all work: `program/ID`, `versions/ID`, `stars`, `free/…`. */
export function workOfFormer(entries: ReadonlyMap<string, string>, context: FormerContext): Work {
  const records: ProgramRecord[] = [];
  const texts = new Map<string, string>();
  for (const programId of idsIn(entries)) {
    const kept = parsed(versions, entries.get(`versions/${programId}`)) ?? [];
    const program = entries.get(`program/${programId}`);
    const at = kept[0]?.at ?? context.now();
    const chain = [...kept].reverse().concat(program === undefined ? [] : [{ at, text: program }]);
    for (const { text } of chain) texts.set(versionOf(text), text);
    records.push(...chainOf(programId, chain, context.history(programId)));
  }
  const beside = { setup: setupOf(entries), world: entries.get("free/own-world") };
  for (const [name, text] of Object.entries(beside)) {
    if (text === undefined) continue;
    texts.set(versionOf(text), text);
    const id = `free-play/${name}`;
    records.push(...chainOf(id, [{ at: context.now(), text }], context.history(id)));
  }
  return { records, texts, stars: starsOf(entries.get("stars"), context) };
}

function idsIn(entries: ReadonlyMap<string, string>): Set<string> {
  const names = [...entries.keys()].map(
    (name) => /^(?:program|versions)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(name)?.[1],
  );
  return new Set(names.filter((id) => id !== undefined));
}

/** @param states oldest first; one that the history has already is not there twice */
function chainOf(
  programId: string,
  states: readonly { readonly at: number; readonly text: string }[],
  history: ProgramHistory,
): ProgramRecord[] {
  const known = new Map<string, RecordId>();
  for (const id of newestFirst(history).reverse()) known.set(history.get(id)!.version, id);
  const records: ProgramRecord[] = [];
  let parent: { readonly id: RecordId; readonly version: string } | undefined;
  for (const { at, text } of states) {
    const version = versionOf(text);
    if (version === parent?.version) continue;
    const knownId = known.get(version);
    if (knownId === undefined) {
      const record = { programId, version, parents: parent ? [parent.id] : [], device: formerDevice, at };
      records.push(record);
      parent = { id: recordId(record), version };
    } else parent = { id: knownId, version };
  }
  return records;
}

function starsOf(text: string | undefined, { kitOf, now }: FormerContext): StarRecord[] {
  return Object.entries(parsed(stars, text) ?? {}).flatMap(([lesson, earned]) => {
    const record = starRecord.safeParse({
      lesson,
      lessonVersion: earned.version,
      kit: kitOf(lesson),
      verdict: { stars: earned.stars },
      device: formerDevice,
      at: now(),
    });
    return record.success ? [record.data] : [];
  });
}

/** What was chosen in free play: world, robot, and who drives the further robots. */
function setupOf(entries: ReadonlyMap<string, string>): string | undefined {
  const others = [...entries].flatMap(([name, program]) =>
    name.startsWith("free/program/") ? [[name.slice("free/program/".length), program]] : [],
  );
  const setup = {
    world: entries.get("free/world"),
    kit: entries.get("free/kit"),
    ...(others.length > 0 && { others: Object.fromEntries(others) }),
  };
  const json = JSON.stringify(setup);
  return json === "{}" ? undefined : json;
}

function parsed<T>(schema: z.ZodMiniType<T>, text: string | undefined): T | undefined {
  try {
    const result = schema.safeParse(JSON.parse(text ?? "null"));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}
