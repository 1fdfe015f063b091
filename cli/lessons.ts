import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { formatText, type Language } from "../messages/messages.ts";
import { Problem } from "../messages/problem.ts";
import { nearestWord } from "../toolchain/nearest-word.ts";
import { projectFolder } from "./files.ts";

const manifestSchema = z.strictObject({
  /** Stable: progress is kept under it. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** Raised when the check changes. */
  version: z.int().positive(),
  minutes: z.int().positive(),
  concepts: z.array(z.string()),
  /** Ids of lessons that come before. */
  needs: z.array(z.string()),
  /** Members of `robot` that the lesson uses. */
  parts: z.array(z.string()),
  outOfScope: z.array(z.string()),
  /** Files in `wrong/` and the feedback that each must get. */
  wrong: z.record(z.string(), z.string()),
});

const textsSchema = z.record(z.enum(["en", "lv", "lt"]), z.record(z.string(), z.string()));

export type LessonManifest = z.infer<typeof manifestSchema>;

/** A folder in `lessons/`. */
export class Lesson {
  readonly manifest: LessonManifest;
  readonly #texts: z.infer<typeof textsSchema>;

  /** @param number counts from 1 over all levels, in the folders' order */
  constructor(
    readonly number: number,
    readonly level: string,
    readonly folder: string,
  ) {
    this.manifest = readJson(join(folder, "lesson.json"), manifestSchema);
    this.#texts = readJson(join(folder, "texts.json"), textsSchema);
  }

  get id(): string {
    return this.manifest.id;
  }

  /** A file of the lesson, as the user may type it. */
  path(name: string): string {
    return relative(process.cwd(), join(this.folder, name)) || name;
  }

  get worldFile(): string {
    return join(this.folder, "world.svg");
  }

  get checkUrl(): string {
    return pathToFileURL(join(this.folder, "check.ts")).href;
  }

  /** Keys of the lesson's texts in one language. */
  textKeys(language: Language): string[] {
    return Object.keys(this.#texts[language]);
  }

  /** What the lesson was about, told after success; undefined: the lesson has no such text. */
  idea(language: Language): string | undefined {
    return this.#texts[language]?.idea;
  }

  /** A sentence of the lesson, for example `goal.drives` or `feedback.hit_wall`. */
  say(language: Language, key: string, params: Readonly<Record<string, number | string>> = {}): string {
    const text = this.#texts[language][key];
    if (text === undefined) throw new Error(`${this.folder}/texts.json has no ${language} text for ${key}`);
    return formatText(language, text, params);
  }
}

/** All lessons in order. */
export function readLessons(folder = join(projectFolder, "lessons")): Lesson[] {
  const lessons: Lesson[] = [];
  for (const level of folders(folder)) {
    for (const name of folders(join(folder, level))) {
      const path = join(folder, level, name);
      if (existsSync(join(path, "lesson.json"))) lessons.push(new Lesson(lessons.length + 1, level, path));
    }
  }
  return lessons;
}

/**
 * The lesson with this number or id.
 * @throws Problem with the nearest id
 */
export function findLesson(name: string): Lesson {
  const lessons = readLessons();
  const found = lessons.find((lesson) => lesson.id === name || String(lesson.number) === name);
  if (found) return found;
  const ids = lessons.map((lesson) => lesson.id);
  throw new Problem("lesson.missing", {
    name,
    nearest: nearestWord(name, ids) ?? "none",
    count: lessons.length,
  });
}

/**
 * The file of a program: as typed, or a lesson's by number or id. `3` is that lesson's starter, `3/solution.ts` its
 * solution.
 */
export function findProgram(typed: string): string {
  if (existsSync(typed)) return typed;
  const [name, ...rest] = typed.split("/");
  const lesson = readLessons().find(({ id, number }) => id === name || String(number) === name);
  if (!lesson) return typed;
  return lesson.path(rest.length > 0 ? rest.join("/") : "starter.ts");
}

/** The lesson in whose folder a file lies. */
export function lessonOfFile(path: string): Lesson | undefined {
  return readLessons().find((lesson) => !relative(lesson.folder, path).startsWith(".."));
}

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function readJson<T>(path: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(JSON.parse(readFileSync(path, "utf8")));
  if (!parsed.success) throw new Error(`${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
