import { z } from "zod";
import { loadSource } from "../../toolchain/index.node.ts";
import type { Lesson } from "../library/lessons.ts";
import type { LessonCheck } from "../questions/check.ts";
import type { Finding } from "./finding.ts";

/** Fewer tries are passed by chance, or by a program made for them. */
const leastSeeds = 5;

const checkSchema = z.looseObject({
  seconds: z.number().positive(),
  seeds: z.array(z.int()),
  hiddenSeeds: z.array(z.int()),
  goals: z
    .array(z.looseObject({ id: z.string(), prohibits: z.literal(true).exactOptional(), judge: z.function() }))
    .min(1),
});

/** The lesson's `check.ts`, or why it cannot be used. */
export async function loadCheck(lesson: Lesson): Promise<{ check?: LessonCheck; findings: Finding[] }> {
  const file = lesson.path("check.ts");
  const broken = (reason: string): { findings: Finding[] } => ({
    findings: [{ file, id: "lessonCheck.checkBroken", params: { reason } }],
  });
  let module: { default?: unknown };
  try {
    module = (await loadSource(lesson.checkUrl)) as { default?: unknown };
  } catch (error) {
    return broken(error instanceof Error ? error.message : String(error));
  }
  const parsed = checkSchema.safeParse(module.default);
  if (!parsed.success) return broken(z.prettifyError(parsed.error));
  const check = module.default as LessonCheck;
  return { check, findings: checkSeeds(file, check) };
}

function checkSeeds(file: string, { seeds, hiddenSeeds, goals }: LessonCheck): Finding[] {
  const different = new Set([...seeds, ...hiddenSeeds]).size;
  const [shown, hidden] = [seeds.length, hiddenSeeds.length];
  const findings: Finding[] = [];
  if (shown === 0 || hidden === 0 || different < leastSeeds || different < shown + hidden)
    findings.push({ file, id: "lessonCheck.seedsFew", params: { shown, hidden, least: leastSeeds } });
  const ids = goals.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) findings.push({ file, id: "lessonCheck.goalTwice", params: { name: twice } });
  return findings;
}
