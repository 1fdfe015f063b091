import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { Command } from "commander";
import {
  type FolderContents,
  makeFolder,
  pathFromHere,
  projectFolder,
  writeFile,
} from "../../files/index.node.ts";
import { type Lesson, lessonsFolder, levels, orderWith, surveyLessons } from "../../lesson/index.node.ts";
import { Problem, say } from "../../messages/index.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { addSharedOptions, type SharedOptions, wholeNumber } from "../terminal/options.ts";

/** A small lesson that works, with TODO wherever its author must write. */
const template = join(projectFolder, "templates/lessons/new-lesson");
const templateId = "new-lesson";

export function newLessonCommand(exit: (code: number) => void): Command {
  const command = new Command("lesson")
    .argument("<name>")
    .option("--level <number>", "", wholeNumber("level", 1, 9))
    .exitOverride();
  return addSharedOptions(command).action(
    (name: string, { json, lang, level }: SharedOptions & { level?: number }) => {
      const path = pathFromHere(makeLesson(name, level));
      if (json) console.log(JSON.stringify({ ok: true, made: [path] }));
      else {
        console.log(say(lang, "new.made", { path }));
        console.log(say(lang, "new.nextLesson", { name }));
      }
      exit(exitCode.ok);
    },
  );
}

/**
 * Makes a lesson that comes last in its level.
 * @returns its folder
 * @throws Problem when the name won't do or is taken, or there is no such level
 */
function makeLesson(id: string, level: number | undefined): string {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw new Problem("new.lessonName", { name: id });
  const { lessons, unreadable } = surveyLessons();
  const twin = lessons.find((lesson) => lesson.id === id);
  if (twin) throw new Problem("new.exists", { path: twin.path("lesson.json") });
  const halfMade = unreadable.find(({ folder }) => basename(folder) === id);
  if (halfMade) throw halfMade.problem;
  const known = levels();
  const levelFolder = level === undefined ? known.at(-1) : known.find((name) => name.startsWith(`${level}-`));
  if (!levelFolder) throw new Problem("new.level", { level: level ?? 1, known: known.join(", ") });
  const target = join(lessonsFolder, levelFolder, id);
  if (existsSync(target)) throw new Problem("new.exists", { path: pathFromHere(target) });
  const before = lessons.findLast((lesson) => lesson.level <= levelFolder);
  const order = orderWith(lessonsFolder, levelFolder, id);
  makeFolder(target, filesFor(id, before));
  try {
    writeFile(join(lessonsFolder, "order.json"), order);
  } catch (error) {
    // Without its place in the order it would come as a surprise at the end of the level.
    rmSync(target, { recursive: true });
    throw error;
  }
  return target;
}

/** The template's files under another id, after another lesson. */
function filesFor(id: string, before: Lesson | undefined): FolderContents {
  const names = readdirSync(template, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(template, join(entry.parentPath, entry.name)));
  return Object.fromEntries(
    names.map((name) => {
      const text = readFileSync(join(template, name), "utf8");
      if (!/^[^/\\]+\.(md|json)$/.test(name)) return [name, text];
      const own = text.replaceAll(templateId, id);
      return [name, before ? own.replace('"needs": []', `"needs": ["${before.id}"]`) : own];
    }),
  );
}
