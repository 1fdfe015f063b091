import type { Lesson } from "../../lesson/index.node.ts";
import { type Language, printableLine, say } from "../../messages/index.ts";
import type { ClassResult, LessonResult } from "../../school/index.node.ts";
import { table } from "./table.ts";

/** A name that is longer would push the lessons off a screen of 80 columns. */
const longestName = 22;
/** More sentences than that nobody reads. */
const mostTroubles = 6;

/** Pupils and lessons, a sign each, and how many passed. */
export function classTable({ pupils }: ClassResult, lessons: readonly Lesson[], language: Language): string {
  const passed = (id: string) => pupils.filter((pupil) => hasPassed(pupil.lessons.get(id))).length;
  const rows = pupils.map(({ name, lessons: results }) => [
    shortened(printableLine(name)),
    ...lessons.map(({ id }) => signOf(results.get(id))),
    String([...results.values()].filter(hasPassed).length),
  ]);
  return [
    table([
      ["", ...lessons.map(({ number }) => String(number)), "✓"],
      ...rows,
      ["✓", ...lessons.map(({ id }) => String(passed(id))), ""],
    ]),
    "",
    say(language, "class.legend"),
  ].join("\n");
}

/** The sentences that several pupils get, by lesson: what to explain to all. */
export function sharedTroubles(
  { pupils }: ClassResult,
  lessons: readonly Lesson[],
  language: Language,
): string[] {
  const lines = lessons.flatMap((lesson) => {
    const found = new Map<string, { count: number; text: string }>();
    for (const pupil of pupils) {
      const outcome = pupil.lessons.get(lesson.id)?.outcome;
      const told = outcome?.kind === "graded" ? outcome.feedback : undefined;
      if (!told) continue;
      const text = lesson.say(language, `feedback.${told.id}`, told.params);
      found.set(told.id, { count: (found.get(told.id)?.count ?? 0) + 1, text });
    }
    return [...found.values()]
      .filter(({ count }) => count > 1)
      .map(({ count, text }) => ({
        count,
        line: say(language, "class.shared", { number: lesson.number, count, text }),
      }));
  });
  if (lines.length === 0) return [];
  const most = lines.sort((a, b) => b.count - a.count).slice(0, mostTroubles);
  return [say(language, "class.sharedHead"), ...most.map(({ line }) => `  ${line}`)];
}

/** Where a page says that a lesson was passed, and it was not. */
export function falseClaims(
  { pupils }: ClassResult,
  lessons: readonly Lesson[],
  language: Language,
): string[] {
  return pupils.flatMap(({ name, lessons: results }) =>
    lessons.flatMap(({ id, number }) =>
      results.get(id)?.falseClaim
        ? [say(language, "class.falseClaim", { name: printableLine(name), number })]
        : [],
    ),
  );
}

function signOf(result: LessonResult | undefined): string {
  if (!result) return "·";
  const { outcome } = result;
  if (outcome.kind === "graded") return outcome.verdict.passed ? "✓" : "✗";
  return outcome.kind === "mistakes" ? "!" : "?";
}

function hasPassed(result: LessonResult | undefined): boolean {
  return result?.outcome.kind === "graded" && result.outcome.verdict.passed;
}

function shortened(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}
