/**
 * How long a class's work takes to grade: `npm run bench:class [PUPILS] [LESSONS]`. Every pupil has a program of their own for each
 * lesson, the solution or a wrong one; with one worker and with two. Then a class in which two of three copied. Times depend on
 * what else runs on the computer, CPU seconds less.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chooseKit } from "../lesson/library/lesson-kit.ts";
import { type Lesson, readLessons } from "../lesson/library/lessons.ts";
import type { CollectedPupil } from "../school/collect/collect-work.node.ts";
import { type ClassResult, gradeClass } from "../school/grade/grade-class.node.ts";
import { simulatedBoard } from "../sim/time/board-timing.ts";

const [pupils = 2, firstLessons] = process.argv.slice(2).map(Number);
const lessons = readLessons().slice(0, firstLessons);
const programs = new Map(lessons.map((lesson) => [lesson.id, programsOf(lesson)]));

function programsOf({ folder }: Lesson): string[] {
  const wrong = readdirSync(join(folder, "wrong")).map((name) => join(folder, "wrong", name));
  return [join(folder, "solution.ts"), ...wrong].map((file) => readFileSync(file, "utf8"));
}

/** @param authors how many of the pupils write; the others copy from them */
function classOf(authors: number): CollectedPupil[] {
  return Array.from({ length: pupils }, (_, pupil) => ({
    name: `pupil ${pupil}`,
    works: [],
    submissions: lessons.map(({ id }) => {
      const author = pupil % authors;
      const texts = programs.get(id)!;
      const text = `${texts[author % texts.length]}// by ${author}\n`;
      return { lesson: id, text, place: id, claimed: false, origin: "file" as const };
    }),
  }));
}

async function measured(what: string, work: readonly CollectedPupil[], workers: number): Promise<number> {
  const begunMs = performance.now();
  const begunCpu = process.cpuUsage();
  const { tried, saved }: ClassResult = await gradeClass(work, {
    lessons: lessons.map((lesson) => ({
      lesson,
      kit: chooseKit(lesson, { kit: "devicescript.json", kitTyped: false, lang: "en" }),
    })),
    board: simulatedBoard,
    language: "en",
    workers,
    onProgress: () => undefined,
    stop: new AbortController().signal,
  });
  const seconds = (performance.now() - begunMs) / 1000;
  const { user, system } = process.cpuUsage(begunCpu);
  const cpuSeconds = (user + system) / 1e6;
  console.log(
    `${what}, ${workers} at a time: ${tried} programs tried, ${saved} saved, ${seconds.toFixed(1)} s, ${(cpuSeconds / tried).toFixed(2)} CPU s each`,
  );
  return seconds;
}

const own = classOf(pupils);
const one = await measured("all different", own, 1);
const two = await measured("all different", own, 2);
console.log(`two workers are ${(one / two).toFixed(2)} times as fast as one`);
await measured("two of three copied", classOf(Math.max(1, Math.round(pupils / 3))), 2);
