import type { Lesson } from "../../lesson/index.node.ts";
import { type Language, say } from "../../messages/index.ts";
import type { ClassResult } from "./grade-class.node.ts";

/** More sentences than that nobody reads. */
const most = 6;

/** The sentences that several pupils get, the commonest first: what to explain to all. */
export function commonFeedback(
  { pupils }: ClassResult,
  lessons: readonly Lesson[],
  language: Language,
): string[] {
  const found = lessons.flatMap((lesson) => {
    const byId = new Map<string, { count: number; text: string }>();
    for (const pupil of pupils) {
      const outcome = pupil.lessons.get(lesson.id)?.outcome;
      const told = outcome?.kind === "graded" ? outcome.feedback : undefined;
      if (!told) continue;
      const text = lesson.say(language, `feedback.${told.id}`, told.params);
      byId.set(told.id, { count: (byId.get(told.id)?.count ?? 0) + 1, text });
    }
    return [...byId.values()].map((each) => ({ ...each, number: lesson.number }));
  });
  return found
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map((each) => say(language, "class.shared", each));
}
