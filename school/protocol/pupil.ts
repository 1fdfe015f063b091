import * as z from "zod/mini";
import { draft, programRecord, starRecord } from "../../work/index.ts";
import { classSettings } from "./settings.ts";
import {
  hash,
  id,
  kitName,
  lessonId,
  limits,
  moment,
  name,
  names,
  programId,
  programText,
  secret,
} from "./values.ts";

/** The first question of a page: is this a class, and is this browser in it already? */
export const classInfo = z.object({
  robonet: z.literal("class"),
  protocol: z.number(),
  /** Whose session the browser has; a teacher's and a pupil's may be there at once. */
  pupil: z.boolean(),
  teacher: z.boolean(),
  /** The class's address, where a laptop's own `npm start` handed the question on. */
  relay: z.optional(z.string()),
});
export type ClassInfo = z.infer<typeof classInfo>;

/** Blanks, hyphens and small letters in it do not matter. */
const joinCode = z.string().check(z.maxLength(20));

export const codeQuestion = z.object({ code: joinCode });
export const codeAnswer = z.object({
  class: z.object({ id, name: z.string() }),
  /** The class list. `taken`: somebody chose a secret for the place already, so the secret is asked for, not made up. */
  places: z.array(z.object({ id, names: z.array(z.string()), taken: z.boolean() })),
  /** Whether a name may be made up that is not on the list. */
  nicknames: z.boolean(),
});

export const joinQuestion = z.object({
  code: joinCode,
  /** A place of the class list, or names that are made up: two for a pair. */
  place: z.union([z.object({ id }), z.object({ names })]),
  /** A pair may put its names at a place of one name: the second one. */
  partner: z.optional(name),
  secret,
});

export const pupilHint = z.object({
  id,
  programId,
  text: z.string(),
  atMs: moment,
  seen: z.boolean(),
});
export type PupilHint = z.infer<typeof pupilHint>;

export const settingsNow = z.object({
  settings: classSettings,
  /** "Eyes up": the page pauses and says so. */
  eyesUp: z.boolean(),
  /** The class's clock; a page counts on from it, since its own may be wrong. */
  nowMs: moment,
});
export type SettingsNow = z.infer<typeof settingsNow>;

export const me = z.object({
  class: z.object({ id, name: z.string(), deletedOn: z.string() }),
  place: z.object({ id, names: z.array(z.string()) }),
  now: settingsNow,
  hints: z.array(pupilHint),
});
export type Me = z.infer<typeof me>;

export const cursor = z.object({
  record: z.number().check(z.nonnegative()),
  star: z.number().check(z.nonnegative()),
});

const texts = z.record(hash, programText);

/** Work that the page has and the class may not have; and from where on the page wants what others of the place did. */
export const workQuestion = z.object({
  records: z.array(programRecord).check(z.maxLength(limits.records)),
  /** By version; those that the class was sent before may be left out. */
  texts,
  stars: z.array(starRecord).check(z.maxLength(limits.records)),
  after: cursor,
});
export const workAnswer = z.object({
  records: z.array(programRecord),
  texts,
  stars: z.array(starRecord),
  cursor,
  /** Ask again from `cursor`. */
  more: z.boolean(),
});

export const keptDraft = z.extend(draft, {
  programId,
  tab: z.string().check(z.maxLength(64)),
  parents: z.array(hash).check(z.maxLength(64)),
  device: z.string().check(z.maxLength(64)),
  at: moment,
  text: programText,
});
/**
 * The last state that was typed, of which no record was made yet: it replaces the one of the same program and tab. It keeps typed
 * work in two places without a version for each pause in typing.
 */
export const draftsQuestion = z.object({
  drafts: z.array(keptDraft).check(z.maxLength(limits.drafts)),
  /** Drafts that have become records, or nothing: they are deleted. */
  gone: z.array(z.object({ programId, tab: z.string().check(z.maxLength(64)) })).check(z.maxLength(200)),
});
export const draftsAnswer = z.object({ drafts: z.array(keptDraft) });

export const checkQuestion = z.object({
  lesson: lessonId,
  /** Of a text that the place has sent with its work. */
  version: hash,
  /** The robot it is tried on, unless the teacher chose one for the class; left out: the one that the lesson takes. */
  kit: z.optional(kitName),
});

/** What came of a program. Mistakes of the compiler and faults are said as `robonet check` says them. */
export const found = z.object({
  passed: z.boolean(),
  outcome: z.enum(["graded", "mistakes", "refused"]),
  stars: z.number(),
  /** In the lesson's order. */
  goals: z.array(z.object({ goal: z.string(), reached: z.boolean() })),
  feedback: z.optional(
    z.object({ id: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  /** How many mistakes the compiler found, and the first of them. */
  mistakes: z.optional(z.object({ count: z.number(), line: z.number(), text: z.string() })),
});
export type Found = z.infer<typeof found>;

export const checkState = z.object({
  lesson: lessonId,
  version: hash,
  /** The verdict's name: the same program asked for twice has the same. */
  key: hash,
  state: z.enum(["waiting", "running", "done", "dropped"]),
  /** How many programs are tried before it; 0 when it runs or is done. */
  ahead: z.number(),
  found: z.optional(found),
});
export type CheckState = z.infer<typeof checkState>;
export const checksAnswer = z.object({ checks: z.array(checkState) });
