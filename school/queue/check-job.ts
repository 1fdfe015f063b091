import * as z from "zod/mini";
import { cpus } from "../../sim/index.ts";

/** All that a computer needs to try a text, but the text itself, which stands in the class's data under its version. */
export const checkJob = z.strictObject({
  /** The verdict's name. */
  key: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Of RoboNet as the class has it: `LessonShelf.engine`. */
  engine: z.string(),
  lesson: z.string(),
  version: z.string(),
  kitText: z.string(),
  /** Of the kit, for messages. */
  kitFile: z.string(),
  board: z.strictObject({ loopMs: z.literal([1, 10]), cpu: z.enum(cpus) }),
});

export type CheckJob = z.infer<typeof checkJob>;

/** What a computer tells of a job that no verdict came of. */
export const jobReport = z.union([
  z.strictObject({ kind: z.literal("kept") }),
  /** The text is not in the class's data any more. */
  z.strictObject({ kind: z.literal("gone") }),
  z.strictObject({
    kind: z.literal("refused"),
    id: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);

export type JobReport = z.infer<typeof jobReport>;

/** A job's name in the queue: the same for the same verdict, so that it stands there once. */
export function jobIdOf(key: string): string {
  return key.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}
