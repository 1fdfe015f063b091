import * as z from "zod/mini";
import { checkState, pupilHint } from "./pupil.ts";
import { classSettings } from "./settings.ts";
import {
  day,
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
} from "./values.ts";

export const loginQuestion = z.object({ passphrase: z.string().check(z.maxLength(1000)) });

export const classSummary = z.object({
  id,
  name: z.string(),
  deletedOn: day,
  joinCode: z.string(),
  places: z.number(),
  settings: classSettings,
  eyesUp: z.boolean(),
  /** Whether pupils may make up names that are not on the list. */
  nicknames: z.boolean(),
});
export type ClassSummary = z.infer<typeof classSummary>;

export const classesAnswer = z.object({
  classes: z.array(classSummary),
  /** The addresses under which the room reaches the page, the likeliest first. */
  addresses: z.array(z.string()),
  nowMs: moment,
});

export const newClass = z.object({ name, deletedOn: z.optional(day) });
export const classChange = z.object({
  name: z.optional(name),
  deletedOn: z.optional(day),
  settings: z.optional(classSettings),
  eyesUp: z.optional(z.boolean()),
  nicknames: z.optional(z.boolean()),
});

/** A pasted class list: a line a place; a pair's two names are parted by `+` or `&`. */
export const placesQuestion = z.object({ list: z.string().check(z.maxLength(20_000)) });
export const placesAnswer = z.object({
  added: z.array(z.object({ id, names: z.array(z.string()) })),
  refused: z.array(
    z.object({
      /** From 1. */
      line: z.number(),
      problem: z.object({
        id: z.string(),
        params: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
    }),
  ),
});

export const placeChange = z.object({ names });

/** What a place's work for a lesson came to. */
export const gridCell = z.object({
  lesson: lessonId,
  /** The best of what was checked; `none`: work, but no check; `waiting`: its first check waits. */
  standing: z.enum(["passed", "failed", "mistakes", "refused", "waiting", "none"]),
  goals: z.number(),
  reached: z.number(),
  stars: z.number(),
  /** How many times a check was asked for, with different texts. */
  checks: z.number(),
  /** Stars that the page claims, and no check of the class bears out. */
  falseClaim: z.boolean(),
  /** The id of the last check's feedback, and how many checks in a row had the same. */
  feedback: z.optional(z.object({ id: z.string(), text: z.string(), times: z.number() })),
});
export type GridCell = z.infer<typeof gridCell>;

export const gridRow = z.object({
  id,
  names: z.array(z.string()),
  joined: z.boolean(),
  /** A page of the place is connected now. */
  online: z.boolean(),
  /** The program that came last. */
  worksOn: z.optional(programId),
  lastWorkMs: z.optional(moment),
  /** `sameFeedback`: three checks in a row told the same; `quiet`: connected, and nothing new for minutes. */
  stuck: z.optional(z.enum(["sameFeedback", "quiet"])),
  locked: z.boolean(),
  cells: z.array(gridCell),
});
export type GridRow = z.infer<typeof gridRow>;

/** A program that the projector shows, without a name. */
const shownProgram = z.object({ placeId: id, lesson: lessonId, version: hash });
export type ShownProgram = z.infer<typeof shownProgram>;

export const grid = z.object({
  class: classSummary,
  lessons: z.array(z.object({ id: lessonId, number: z.number(), goals: z.array(z.string()) })),
  rows: z.array(gridRow),
  /** The commonest feedback, each with a program that got it. */
  mistakes: z.array(
    z.object({
      lesson: lessonId,
      feedback: z.string(),
      text: z.string(),
      places: z.number(),
      example: z.object({ placeId: id, version: hash }),
    }),
  ),
  queue: z.object({ waiting: z.number(), running: z.number() }),
  /** Further computers that try programs, by name; `size`: so many side by side. */
  helpers: z.array(
    z.object({ name: z.string(), size: z.number(), state: z.enum(["works", "silent", "gone"]) }),
  ),
  /** The program that the projector shows. */
  shown: z.nullable(shownProgram),
  nowMs: moment,
});
export type Grid = z.infer<typeof grid>;

export const placePrograms = z.object({
  id,
  names: z.array(z.string()),
  programs: z.array(
    z.object({
      programId,
      /** Newest first; `head`: nothing went on from it. */
      versions: z.array(z.object({ version: hash, atMs: moment, receivedMs: moment, head: z.boolean() })),
      checks: z.array(checkState),
      draft: z.optional(z.object({ atMs: moment, text: programText })),
    }),
  ),
  hints: z.array(pupilHint),
});
export const textAnswer = z.object({ version: hash, text: z.string() });

export const hintQuestion = z.object({
  programId,
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(limits.hintLength)),
});

/** Null: the projector goes back to how one joins. */
export const shownQuestion = z.object({ shown: z.nullable(shownProgram) });

export const projector = z.object({
  class: z.object({ id, name: z.string() }),
  joinCode: z.string(),
  addresses: z.array(z.string()),
  /** The first address with the code, as a path of SVG in squares of one unit, quiet zone included. */
  qr: z.object({ link: z.string(), size: z.number(), path: z.string() }),
  joined: z.number(),
  places: z.number(),
  eyesUp: z.boolean(),
  shown: z.nullable(
    z.object({
      lesson: lessonId,
      text: z.string(),
      /** The robot that the class tries it on; left out: the one that the lesson takes. */
      kit: z.optional(kitName),
      check: z.optional(checkState),
    }),
  ),
});
export type Projector = z.infer<typeof projector>;
