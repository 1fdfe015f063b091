import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { loadSource } from "../../toolchain/index.node.ts";
import type { Lesson } from "../library/lessons.ts";
import type { Finding } from "./finding.ts";

const feedbackSchema = z.record(z.string(), z.function());

/** What can be said of a lesson's `feedback.ts` without a run: does each sentence have its predicate? */
export async function checkFeedback(lesson: Lesson): Promise<Finding[]> {
  const file = lesson.path("feedback.ts");
  const finding = (id: Finding["id"], params: Finding["params"]): Finding => ({ file, id, params });
  // That it is missing is told of the folder.
  if (!existsSync(join(lesson.folder, "feedback.ts"))) return [];
  let module: { default?: unknown };
  try {
    module = (await loadSource(lesson.feedbackUrl)) as { default?: unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [finding("lessonCheck.feedbackBroken", { reason })];
  }
  const parsed = feedbackSchema.safeParse(module.default);
  if (!parsed.success)
    return [finding("lessonCheck.feedbackBroken", { reason: z.prettifyError(parsed.error) })];
  const prefix = "feedback.";
  const ids = lesson
    .textKeys("en")
    .flatMap((key) => (key.startsWith(prefix) ? key.slice(prefix.length) : []));
  const judged = Object.keys(parsed.data);
  return [
    ...ids.filter((id) => !judged.includes(id)).map((id) => finding("lessonCheck.feedbackUnjudged", { id })),
    ...judged.filter((id) => !ids.includes(id)).map((id) => finding("lessonCheck.feedbackUnsaid", { id })),
  ];
}
