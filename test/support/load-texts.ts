import { readdirSync, readFileSync } from "node:fs";
import { findLesson } from "../../lesson/index.node.ts";
import { mutantsOf } from "../../lesson/review/mutants.ts";

/** A program for a lesson, as pupils hand it in. */
export interface LoadText {
  readonly lesson: string;
  /** Of which kind, and which of them: `wrong/no-beep.ts`, `mutant 7: 300 → 240`. */
  readonly name: string;
  readonly source: string;
}

/** Solutions, other right ones, the beginning, known mistakes, cheats, and solutions with a mistake made by machine, kind by kind. */
export function loadTexts(lessons: readonly string[]): LoadText[] {
  const kinds = lessons.flatMap((lesson) => {
    const { path } = { path: (name: string) => findLesson(lesson).path(name) };
    const read = (name: string): LoadText => ({ lesson, name, source: readFileSync(path(name), "utf8") });
    const all = (folder: string) =>
      readdirSync(path(folder))
        .filter((file) => file.endsWith(".ts"))
        .map((file) => read(`${folder}/${file}`));
    const solution = read("solution.ts");
    const mutants = mutantsOf(solution.source).map(({ name, source }) => ({
      lesson,
      name: `mutant ${name}`,
      source,
    }));
    return [[solution, ...all("right")], [read("starter.ts"), ...all("wrong")], all("cheats"), mutants];
  });
  // One of each kind in turn: a short load has all kinds, too.
  const longest = Math.max(...kinds.map((kind) => kind.length));
  return Array.from({ length: longest }, (_, i) => kinds.flatMap((kind) => kind[i] ?? [])).flat();
}
