import { existsSync, readdirSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { projectFolder, readText } from "../../files/index.node.ts";
import { formatText, type Language, nearestWord, Problem, parseJson } from "../../messages/index.ts";
import { inOrder, readOrder } from "./lesson-order.ts";

/** Why a mistake in the solution is none, and the sentence of the English page that says so, word for word. */
const allowedSchema = z.array(
  z.strictObject({ names: z.array(z.string()).min(1), reason: z.string().min(1), page: z.string().min(1) }),
);

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
  /** The starter has mistakes that a pupil mends: it must not compile. */
  brokenStarter: z.literal(true).optional(),
  /** Files in `wrong/` and the feedback that each must get. */
  wrong: z.record(z.string(), z.string()),
  /** Mistakes that a machine makes in the solution: each must fail, but for those named here. */
  mutants: z
    .union([
      z.literal("not yet"),
      z.strictObject({
        /** Numbers that the page leaves to the pupil: they are not changed. */
        free: allowedSchema.optional(),
        /** Mutants that do what the page asks. */
        equals: allowedSchema.optional(),
      }),
    ])
    .optional(),
});

const textsSchema = z.record(z.enum(["en", "lv", "lt"]), z.record(z.string(), z.string()));

export type LessonManifest = z.infer<typeof manifestSchema>;

/** The folder of all levels. */
export const lessonsFolder = join(projectFolder, "lessons");

/** Members of `robot` that only act, or feel no more than the robot's own wheels. All others are sensors. */
const actors = new Set(["drive", "odometry", "light", "sound", "strip", "screen", "servo"]);

/** A folder in `lessons/`. */
export class Lesson {
  readonly manifest: LessonManifest;
  readonly #texts: z.infer<typeof textsSchema>;

  /**
   * @param number counts from 1 over all levels, in the order of `lessons/order.json`
   * @throws Problem when its lesson.json or texts.json is missing or damaged
   */
  constructor(
    readonly number: number,
    readonly level: string,
    readonly folder: string,
  ) {
    const missing = ["lesson.json", "texts.json"].find((name) => !existsSync(join(folder, name)));
    if (missing) throw new Problem("lesson.halfMade", { missing }, { file: this.path("") });
    this.manifest = readJson(join(folder, "lesson.json"), manifestSchema);
    this.#texts = readJson(join(folder, "texts.json"), textsSchema);
  }

  get id(): string {
    return this.manifest.id;
  }

  /**
   * Whether the lesson is about sensing: it needs a sensor. A program that does all by time must then fail; else the
   * sensor is not needed.
   */
  get senses(): boolean {
    return this.sensors.length > 0;
  }

  /** The members of `robot` among its parts that feel the world. */
  get sensors(): string[] {
    return this.manifest.parts.filter((part) => !actors.has(part));
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

  get feedbackUrl(): string {
    return pathToFileURL(join(this.folder, "feedback.ts")).href;
  }

  /** All its sentences, by language and key. */
  get texts(): Readonly<Record<Language, Readonly<Record<string, string>>>> {
    return this.#texts;
  }

  /** Keys of the lesson's texts in one language. */
  textKeys(language: Language): string[] {
    return Object.keys(this.#texts[language]);
  }

  /** The ids of its goals, in the order in which they are told. */
  get goals(): string[] {
    return this.textKeys("en").flatMap((key) => (key.startsWith("goal.") ? [key.slice("goal.".length)] : []));
  }

  /** A text as it stands in the file, with its `{names}`. */
  text(language: Language, key: string): string | undefined {
    return this.#texts[language][key];
  }

  /** What the lesson was about, told after success; undefined: the lesson has no such text. */
  idea(language: Language): string | undefined {
    return this.text(language, "idea");
  }

  /** A sentence of the lesson, for example `goal.drives` or `feedback.hit_wall`. */
  say(language: Language, key: string, params: Readonly<Record<string, number | string>> = {}): string {
    const text = this.text(language, key);
    if (text === undefined) throw new Error(`${this.folder}/texts.json has no ${language} text for ${key}`);
    return formatText(language, text, params);
  }
}

/** The folders of the levels, `1-first-steps` and so on. */
export function levels(): string[] {
  return folders(lessonsFolder);
}

/** Where a lesson is, read or not. */
export interface LessonFolder {
  /** 0: a folder that has no lesson.json yet, and so no place among the others. */
  readonly number: number;
  readonly level: string;
  readonly folder: string;
}

/** A folder that is no whole lesson. The others go on without it. */
export interface UnreadableLesson extends LessonFolder {
  readonly problem: Problem;
}

/** The folders of all lessons, in order; what `order.json` does not name comes last in its level. */
export function lessonFolders(lessons = lessonsFolder): LessonFolder[] {
  const order = readOrder(lessons);
  let count = 0;
  return folders(lessons)
    .flatMap((level) =>
      inOrder(folders(join(lessons, level)), order[level] ?? []).map((name) => ({
        level,
        folder: join(lessons, level, name),
      })),
    )
    .map((place) => ({ number: existsSync(join(place.folder, "lesson.json")) ? ++count : 0, ...place }));
}

/** All lessons in order, and the folders that are none because something in them is missing or damaged. */
export function surveyLessons(): { lessons: Lesson[]; unreadable: UnreadableLesson[] } {
  const lessons: Lesson[] = [];
  const unreadable: UnreadableLesson[] = [];
  for (const place of lessonFolders()) {
    try {
      lessons.push(new Lesson(place.number, place.level, place.folder));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      unreadable.push({ ...place, problem: error });
    }
  }
  return { lessons, unreadable };
}

/**
 * All lessons in order.
 * @throws Problem when one is not whole
 */
export function readLessons(): Lesson[] {
  const { lessons, unreadable } = surveyLessons();
  if (unreadable[0]) throw unreadable[0].problem;
  return lessons;
}

/**
 * The lesson with this number or id.
 * @throws Problem with the nearest id, or what is wrong with the lesson
 */
export function findLesson(name: string): Lesson {
  const { lessons, unreadable } = surveyLessons();
  const found = lessons.find((lesson) => lesson.id === name || String(lesson.number) === name);
  if (found) return found;
  const broken = unreadable.find((each) => isCalled(each, name));
  if (broken) throw broken.problem;
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
  const [name = "", ...rest] = typed.split("/");
  const { lessons, unreadable } = surveyLessons();
  const lesson = lessons.find(({ id, number }) => id === name || String(number) === name);
  const broken = unreadable.find((each) => isCalled(each, name));
  if (!lesson && broken) throw broken.problem;
  if (!lesson) return typed;
  return lesson.path(rest.length > 0 ? rest.join("/") : "starter.ts");
}

/**
 * The lesson in whose folder a file lies.
 * @throws Problem when that lesson is not whole
 */
export function lessonOfFile(path: string): Lesson | undefined {
  const { lessons, unreadable } = surveyLessons();
  const holds = ({ folder }: { readonly folder: string }) => !relative(folder, path).startsWith("..");
  const broken = unreadable.find(holds);
  if (broken) throw broken.problem;
  return lessons.find(holds);
}

/** A lesson that cannot be read goes by its folder's name. */
function isCalled({ number, folder }: UnreadableLesson, name: string): boolean {
  return (number > 0 && String(number) === name) || basename(folder) === name;
}

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .sort();
}

function readJson<T>(path: string, schema: z.ZodType<T>): T {
  return parseJson(readText(path, "en"), relative(process.cwd(), path), schema);
}
