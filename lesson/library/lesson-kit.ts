import { resolve } from "node:path";
import { readText } from "../../files/index.node.ts";
import { type Language, Problem, say } from "../../messages/index.ts";
import { type Kit, parseKit, robotMembers } from "../../robot-kit/index.ts";
import { fileOfKit, kitNames } from "./kits.ts";
import { type Lesson, lessonOfFile } from "./lessons.ts";

/** Which robot is meant. */
export interface KitChoice {
  /** The file of its description. */
  readonly kit: string;
  /** Whether it was typed, or is the one in use. */
  readonly kitTyped: boolean;
  readonly lang: Language;
}

/** A robot's description, read. */
export interface KitFile {
  readonly file: string;
  readonly text: string;
  readonly kit: Kit;
}

/** The robot that a program runs on, and a sentence when it is not the one in use. */
export interface ChosenKit extends KitFile {
  readonly notice?: string;
}

/**
 * The kit in use, if it has what the lesson needs; else the first in `kits/` that has. One that was typed is kept.
 * @param lesson undefined: the program belongs to none
 * @param notice what is said when it is not the one in use
 * @throws Problem when the typed kit lacks a part, or every kit does
 */
export function chooseKit(
  lesson: Lesson | undefined,
  { kit: file, kitTyped, lang }: KitChoice,
  notice: "lesson.otherKit" | "lesson.builtFor" = "lesson.otherKit",
): ChosenKit {
  const wanted = readKit(file, lang);
  const lacking = lesson ? lackingParts(wanted.kit, lesson) : [];
  if (!lesson || lacking.length === 0) return wanted;
  const parts = partList(lacking, lang);
  const { name } = wanted.kit;
  if (kitTyped) throw new Problem("lesson.kitLacks", { kit: name, parts, first: lacking[0]! }, { file });
  const other = kitsFor(lesson, lang)[0];
  if (!other)
    throw new Problem("lesson.noKit", { parts, count: lacking.length }, { file: lesson.path("lesson.json") });
  return { ...other, notice: say(lang, notice, { parts, kit: other.kit.name }) };
}

/** The kit that a program is built for: as `run` takes it. An image is built already, so the kit in use will do. */
export function kitToBuildFor(file: string, options: KitChoice): ChosenKit {
  const lesson = file.endsWith(".ts") ? lessonOfFile(resolve(file)) : undefined;
  return chooseKit(lesson, options, "lesson.builtFor");
}

/** The kits in `kits/` that have what a lesson needs, by name. */
export function kitsFor(lesson: Lesson, language: Language): KitFile[] {
  return namedKits(language).filter(({ kit }) => lackingParts(kit, lesson).length === 0);
}

/** All kits in `kits/`, by name. */
export function namedKits(language: Language): KitFile[] {
  return kitNames().map((name) => readKit(fileOfKit(name), language));
}

/** What a lesson needs of `robot` that a kit does not have. */
export function lackingParts(kit: Kit, lesson: Lesson): string[] {
  const members = robotMembers(kit);
  return lesson.manifest.parts.filter((part) => !members.includes(part));
}

/** Names of `robot`'s members as words: "a colour sensor and a button". */
export function partList(parts: readonly string[], language: Language): string {
  const words = parts.map((part) => say(language, "lesson.part", { part }));
  return new Intl.ListFormat(language).format(words);
}

function readKit(file: string, language: Language): KitFile {
  const text = readText(file, language);
  return { file, text, kit: parseKit(text, file) };
}
