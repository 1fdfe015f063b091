import type { Lesson } from "../../lesson/index.node.ts";
import { type Language, printableLine, say } from "../../messages/index.ts";
import {
  type ClassResult,
  commonFeedback,
  hasPassed,
  legend,
  signOf,
  standingOf,
} from "../../school/index.node.ts";
import { table } from "./table.ts";

/** A name that is longer would push the lessons off a screen of 80 columns. */
const longestName = 22;

/** Pupils and lessons, a sign each, and how many passed. */
export function classTable({ pupils }: ClassResult, lessons: readonly Lesson[], language: Language): string {
  const passed = (id: string) => pupils.filter((pupil) => hasPassed(pupil.lessons.get(id))).length;
  const rows = pupils.map(({ name, lessons: results }) => [
    shortened(printableLine(name)),
    ...lessons.map(({ id }) => signOf(standingOf(results.get(id)))),
    String([...results.values()].filter(hasPassed).length),
  ]);
  return [
    table([
      ["", ...lessons.map(({ number }) => String(number)), "✓"],
      ...rows,
      ["✓", ...lessons.map(({ id }) => String(passed(id))), ""],
    ]),
    "",
    legend(language),
  ].join("\n");
}

/** The sentences that several pupils get, under a headline. */
export function sharedTroubles(
  result: ClassResult,
  lessons: readonly Lesson[],
  language: Language,
): string[] {
  const lines = commonFeedback(result, lessons, language);
  return lines.length === 0 ? [] : [say(language, "class.sharedHead"), ...lines.map((line) => `  ${line}`)];
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

function shortened(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}
