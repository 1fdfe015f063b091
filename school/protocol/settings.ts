import * as z from "zod/mini";
import { kitName, lessonId, moment } from "./values.ts";

/** A lesson that is open, always or for a while. */
export const openLesson = z.object({
  lesson: lessonId,
  fromMs: z.optional(moment),
  untilMs: z.optional(moment),
});

/** What the teacher opened for a class. */
export const classSettings = z.object({
  /** Null: all lessons are open. */
  lessons: z.nullable(z.array(openLesson).check(z.maxLength(200))),
  /** Whether the lessons' hints may be opened. */
  hints: z.boolean(),
  /** Whether the lessons' solutions may be opened. */
  solutions: z.boolean(),
  /** A test: neither hints nor solutions nor feedback of the check beyond passed or not. */
  test: z.boolean(),
  /** Where the test ends by itself; left out: the teacher ends it. */
  testUntilMs: z.optional(moment),
  /** The robot of the class, for the lessons whose parts it has; left out: the one that each lesson takes. */
  kit: z.optional(kitName),
});
export type ClassSettings = z.infer<typeof classSettings>;

export const everythingOpen: ClassSettings = { lessons: null, hints: true, solutions: true, test: false };

/** Whether a lesson is open at a moment of the class's clock. */
export function isOpen({ lessons }: ClassSettings, lesson: string, nowMs: number): boolean {
  if (lessons === null) return true;
  return lessons.some(
    (each) =>
      each.lesson === lesson &&
      nowMs >= (each.fromMs ?? 0) &&
      nowMs < (each.untilMs ?? Number.POSITIVE_INFINITY),
  );
}

export function isTest({ test, testUntilMs }: ClassSettings, nowMs: number): boolean {
  return test && nowMs < (testUntilMs ?? Number.POSITIVE_INFINITY);
}
