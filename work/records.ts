import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as z from "zod/mini";

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/(setup|world))?$/), z.maxLength(120));
const milliseconds = z.number().check(z.nonnegative(), z.maximum(8.64e15));

/**
 * That a program had this text on this device. Records are only appended. Their order is that of their parents; clocks of
 * school computers are wrong too often.
 */
export const programRecord = z.object({
  programId: id,
  /** SHA-256 of the text in UTF-8, hex. */
  version: hash,
  /** Ids of the records that the pupil went on from: none for the first, two where two heads were joined. */
  parents: z.array(hash).check(z.maxLength(64)),
  device: z.string().check(z.maxLength(64)),
  /** Milliseconds since 1970 by the device's clock; shown to the pupil, never compared. */
  at: milliseconds,
});
export type ProgramRecord = z.infer<typeof programRecord>;

/** What a check of a lesson found. Only appended, too: the best one counts. */
export const starRecord = z.object({
  lesson: id,
  /** Of the lesson's check. */
  lessonVersion: z.number(),
  kit: z.string().check(z.maxLength(120)),
  verdict: z.object({ stars: z.union([z.literal(1), z.literal(2), z.literal(3)]) }),
  device: z.string().check(z.maxLength(64)),
  at: milliseconds,
});
export type StarRecord = z.infer<typeof starRecord>;

/** What is typed and not yet a record. Each tab has its own, so that none overwrites another's. */
export const draft = z.object({
  programId: id,
  tab: z.string(),
  parents: z.array(hash),
  device: z.string(),
  at: milliseconds,
  text: z.string(),
});
export type Draft = z.infer<typeof draft>;

export type RecordId = string;
export type ProgramHistory = ReadonlyMap<RecordId, ProgramRecord>;

export function versionOf(text: string): string {
  return digest(text);
}

/** Follows from what is in it, so two copies of a record are one, and a record cannot be its own ancestor. */
export function recordId({ programId, version, parents, device, at }: ProgramRecord): RecordId {
  return digest(JSON.stringify([programId, version, [...parents].sort(), device, at]));
}

export function starId({ lesson, lessonVersion, kit, verdict, device, at }: StarRecord): string {
  return digest(JSON.stringify([lesson, lessonVersion, kit, verdict.stars, device, at]));
}

export function recordOf({ programId, parents, device, at, text }: Draft): ProgramRecord {
  return { programId, version: versionOf(text), parents, device, at };
}

function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
