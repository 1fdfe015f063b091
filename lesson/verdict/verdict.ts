import * as z from "zod/mini";
import type { Fault, FaultKind } from "../../jacdac/index.ts";

const text = z.string();
const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item));

const goalResult = z.readonly(
  z.union([
    z.object({ goal: text, passed: z.literal(true) }),
    z.object({
      goal: text,
      passed: z.literal(false),
      /** Of the first goal that was missed: an id, and the values for its sentence. */
      feedback: z.exactOptional(text),
      params: z.exactOptional(z.readonly(z.record(text, z.union([z.number(), text])))),
    }),
  ]),
);

const faultKinds = {
  exception: true,
  "refused-argument": true,
  held: true,
  "infinite-loop": true,
  "stack-overflow": true,
  "out-of-memory": true,
  "bad-image": true,
  restart: true,
  "board-panic": true,
  "pwm-timers": true,
  crash: true,
  "part-silent": true,
  "part-other": true,
  "stop-button": true,
  "stop-stall": true,
  "stop-battery": true,
  "stop-unplugged": true,
} satisfies Record<FaultKind, true>;

const fault: z.ZodMiniType<Fault> = z.object({
  kind: z.enum(Object.keys(faultKinds) as FaultKind[]),
  name: text,
  message: text,
  lost: z.exactOptional(z.literal(0)),
  frames: list(z.object({ functionName: text, functionIndex: z.number(), pc: z.number() })),
  code: z.number(),
});

const judged = {
  hidden: z.boolean(),
  passed: z.boolean(),
  goals: list(goalResult),
  run: z.readonly(
    z.object({
      outcome: z.enum(["finished", "time", "fault", "fell"]),
      timeUs: z.number(),
      traceHash: text,
      fault: z.exactOptional(fault),
    }),
  ),
};

/** One try of a check, as threads hand it to each other: how a program did on one seed. */
export const seedResult = z.readonly(z.object({ seed: z.int(), ...judged }));
export type SeedResult = z.infer<typeof seedResult>;

/** What a check found of a program, for whoever was not there: the seeds of hidden tries stay hidden. */
export const verdict = z.readonly(
  z.object({
    format: z.literal("robonet-verdict"),
    version: z.literal(1),
    lesson: text,
    lessonVersion: z.int(),
    kit: text,
    /** On all tries, the hidden ones too. */
    passed: z.boolean(),
    tries: list(z.readonly(z.object({ seed: z.exactOptional(z.int()), ...judged }))),
  }),
);
export type LessonVerdict = z.infer<typeof verdict>;

/** @param lesson its id and version */
export function verdictOf(
  lesson: { readonly id: string; readonly version: number },
  kit: string,
  tries: readonly SeedResult[],
): LessonVerdict {
  return {
    format: "robonet-verdict",
    version: 1,
    lesson: lesson.id,
    lessonVersion: lesson.version,
    kit,
    passed: tries.every(({ passed }) => passed),
    tries: tries.map(({ seed, hidden, passed, goals, run }) => ({
      ...(!hidden && { seed }),
      hidden,
      passed,
      goals,
      run,
    })),
  };
}

/** The try whose feedback is told: the first shown one that failed, else the first hidden one. */
export function toldOf<T extends Pick<SeedResult, "passed" | "hidden">>(tries: readonly T[]): T | undefined {
  return tries.find(({ passed, hidden }) => !passed && !hidden) ?? tries.find(({ passed }) => !passed);
}
