import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lesson, LessonManifest } from "../library/lessons.ts";
import type { Finding } from "./finding.ts";
import type { Mutant } from "./mutants.ts";

/** How many of a lesson's mutants may do what the page asks: with more, the check asks for too little. */
const mostEqual = 0.15;

/** What `lesson.json` allows of the mistakes that a machine makes in the solution. */
export type MutantLists = Exclude<NonNullable<LessonManifest["mutants"]>, "not yet">;

/** How many mistakes a machine made in the solution. */
export interface MutantCounts {
  /** Tried, those that are no program left out. */
  readonly tried: number;
  /** Of these, do what the page asks, as `lesson.json` says. */
  readonly equal: number;
  /** Numbers that `lesson.json` says are free, and that were not changed. */
  readonly freeNumbers: number;
}

/** The names on a list. */
export function namesIn(list: MutantLists["free"] = []): ReadonlySet<string> {
  return new Set(list.flatMap(({ names }) => names));
}

/** Those that must be tried: not the changes of free numbers. */
export function countedMutants(mutants: readonly Mutant[], { free }: MutantLists): readonly Mutant[] {
  const numbers = namesIn(free);
  return mutants.filter(({ number }) => number === undefined || !numbers.has(number));
}

/** Names that the solution does not have, reasons that the page does not support, and too many equal ones. */
export function checkMutantLists(lesson: Lesson, lists: MutantLists, mutants: readonly Mutant[]): Finding[] {
  const { free = [], equals = [] } = lists;
  const file = lesson.path("lesson.json");
  const finding = (id: Finding["id"], params: Finding["params"]): Finding => ({ file, id, params });
  const counted = countedMutants(mutants, lists);
  const numbers = new Set(mutants.map(({ number }) => number));
  const names = new Set(counted.map(({ name }) => name));
  const unknown = [
    ...[...namesIn(free)].filter((number) => !numbers.has(number)),
    ...[...namesIn(equals)].filter((name) => !names.has(name)),
  ];
  const text = pageText(lesson);
  const [equal, of] = [namesIn(equals).size, counted.length];
  const most = Math.floor(of * mostEqual);
  return [
    ...unknown.map((mutant) => finding("lessonCheck.mutantUnknown", { mutant })),
    ...[...free, ...equals]
      .filter(({ page }) => !text.includes(page))
      .map(({ names, page }) => finding("lessonCheck.mutantUnsupported", { mutant: names.join(", "), page })),
    ...(equal > most ? [finding("lessonCheck.equalsMany", { equal, of, most })] : []),
  ];
}

/** A missing page is another finding. Lines are broken anywhere. */
function pageText({ folder }: Lesson): string {
  const file = join(folder, "en.md");
  return existsSync(file) ? readFileSync(file, "utf8").replaceAll(/\s+/g, " ") : "";
}
