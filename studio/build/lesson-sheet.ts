import { readFileSync } from "node:fs";
import type { Lesson } from "../../lesson/index.node.ts";
import type { WorldFile } from "../../sim/index.ts";
import type { LessonSheet } from "../src/library/lesson-page.ts";

/** Programs to think about that fit onto a page. */
const mostPrograms = 3;

/** What the printed sheet of a lesson is made of. */
export function lessonSheet(lesson: Lesson, world: WorldFile): LessonSheet {
  const svg = readFileSync(lesson.worldFile, "utf8");
  const { widthMm, heightMm } = world.viewBox;
  const told = new Set<string>();
  const programs = Object.entries(lesson.manifest.wrong)
    .filter(([, feedback]) => !told.has(feedback) && told.add(feedback))
    .slice(0, mostPrograms)
    .map(([file, feedback]) => ({ text: readFileSync(lesson.path(`wrong/${file}`), "utf8"), feedback }));
  return {
    world: withStarts(svg, world),
    ...{ widthMm, heightMm },
    goals: Object.keys(lesson.texts.en)
      .filter((key) => key.startsWith("goal."))
      .map((key) => key.slice("goal.".length)),
    programs,
    solution: readFileSync(lesson.path("solution.ts"), "utf8"),
  };
}

/** The drawing with an arrow where each robot starts, which the drawing only names. */
function withStarts(svg: string, { starts }: WorldFile): string {
  const arrows = starts.map(
    ({ xMm, yMm, headingDeg }) =>
      `<path transform="translate(${xMm} ${yMm}) rotate(${headingDeg})" d="M-60-50H30L75 0L30 50H-60Z" fill="#fff" stroke="#000" stroke-width="8"/>`,
  );
  return svg.replace(/<\/svg>\s*$/, `${arrows.join("")}</svg>`);
}
