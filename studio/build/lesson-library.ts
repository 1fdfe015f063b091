import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { type Lesson, surveyLessons } from "../../lesson/index.node.ts";
import { translateComments } from "../../lesson/index.ts";
import { defaultLanguage } from "../../messages/index.node.ts";
import { type Language, languages } from "../../messages/index.ts";
import { loadWorldReader } from "../../worlds/index.node.ts";
import { prepareWorld } from "../../worlds/index.ts";
import type { LessonEntry, LessonFiles, TeacherPrograms } from "../src/library/lesson-page.ts";
import { kitFor, readKits } from "./kit-library.ts";
import { readLessonPage, readTeacherPage } from "./lesson-page.ts";
import { lessonSheet } from "./lesson-sheet.ts";
import { starterImage, starterImageFile } from "./starter-image.ts";

const readWorld = await loadWorldReader();

/**
 * The folder `lessons/` as modules of the page: an index with the titles, and for each lesson its files, its page in each
 * language and its check, loaded when they are wanted.
 */
export function lessonLibrary(): Plugin {
  let building = false;
  const { lessons, unreadable } = surveyLessons();
  // One unfinished folder must not keep a class from its lessons.
  for (const { problem } of unreadable) console.error(problem.in(defaultLanguage()));
  const find = (id: string) => lessons.find((lesson) => lesson.id === id)!;
  return {
    name: "robonet-lessons",
    configResolved: (config) => {
      building = config.command === "build";
    },
    resolveId: (id) => (id.startsWith("virtual:lesson") ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith("\0virtual:lesson")) return undefined;
      const [what, lesson = "", language = "en"] = id.slice(1).split("/");
      switch (what) {
        case "virtual:lessons":
          return indexModule(lessons);
        case "virtual:lesson-checks":
          return checksModule(lessons);
        case "virtual:lesson-files": {
          const image = building ? starterImage(find(lesson)) : undefined;
          const file =
            image && this.emitFile({ type: "asset", name: starterImageFile, source: JSON.stringify(image) });
          return filesModule(find(lesson), file);
        }
        case "virtual:lesson-page":
          return json(readLessonPage(read(find(lesson), `${language}.md`), language as Language));
        case "virtual:lesson-teacher":
          return json(readTeacherPage(read(find(lesson), `teacher.${language}.md`)));
        case "virtual:lesson-programs":
          return programsModule(find(lesson));
        case "virtual:lesson-sheet":
          return json(
            lessonSheet(find(lesson), readWorld(read(find(lesson), "world.svg"), find(lesson).worldFile)),
          );
        default:
          return undefined;
      }
    },
  };
}

function indexModule(lessons: readonly Lesson[]): string {
  const kits = readKits();
  const index = lessons.map(
    (
      { number, level, id, manifest: { version, minutes, concepts, needs, parts }, say },
      i,
    ): Omit<LessonEntry, "picture"> => ({
      id,
      number,
      level,
      version,
      minutes,
      concepts,
      needs,
      parts,
      kit: kitFor(parts, kits),
      titles: Object.fromEntries(
        languages.map((language) => [language, say.call(lessons[i], language, "title")]),
      ) as Record<Language, string>,
    }),
  );
  const pictures = lessons.map(
    ({ folder }, i) => `import picture${i} from ${JSON.stringify(`${pictureFile(folder)}?url`)};`,
  );
  const loaders = (kind: string, keys: readonly string[]) =>
    `{${keys.map((key) => `${JSON.stringify(key)}: () => import("virtual:lesson-${kind}/${key}")`).join(",")}}`;
  const ids = lessons.map(({ id }) => id);
  const inLanguages = ids.flatMap((id) => languages.map((language) => `${id}/${language}`));
  return `${pictures.join("\n")}
export const index = ${JSON.stringify(index)}.map((entry, i) => ({ ...entry, picture: [${lessons.map((_, i) => `picture${i}`)}][i] }));
export const files = ${loaders("files", ids)};
export const pages = ${loaders("page", inLanguages)};
export const teacherPages = ${loaders("teacher", inLanguages)};
export const teacherPrograms = ${loaders("programs", ids)};
export const sheets = ${loaders("sheet", ids)};`;
}

/** A lesson that nobody has made a picture of yet shows its world. */
function pictureFile(folder: string): string {
  const drawn = join(folder, "picture.svg");
  return existsSync(drawn) ? drawn : join(folder, "world.svg");
}

function checksModule(lessons: readonly Lesson[]): string {
  const entries = lessons.map(
    ({ id, folder }) => `${JSON.stringify(id)}: () => import(${JSON.stringify(join(folder, "check.ts"))})`,
  );
  return `export const checks = {${entries.join(",")}};`;
}

/** @param image what the bundler calls the file of the first program's image, if there is one */
function filesModule(lesson: Lesson, image: string | undefined): string {
  const texts = lesson.texts;
  const code = read(lesson, "starter.ts");
  const starter = Object.fromEntries(
    languages.map((language) => [language, translateComments(code, texts[language])]),
  ) as LessonFiles["starter"];
  const files = {
    starter,
    world: prepareWorld(readWorld(read(lesson, "world.svg"), lesson.worldFile)),
    texts,
  } satisfies LessonFiles;
  const address = image === undefined ? "undefined" : `import.meta.ROLLUP_FILE_URL_${image}`;
  return `export default { ...${JSON.stringify(files)}, starterImage: ${address} };`;
}

/** Comments in them are the teacher's to read, in English as the files have them. */
function programsModule(lesson: Lesson): string {
  const wrong = readdirSync(lesson.path("wrong")).filter((name) => name.endsWith(".ts"));
  const files = ["solution.ts", ...wrong.sort().map((name) => `wrong/${name}`)];
  const told: Readonly<Record<string, string>> = lesson.manifest.wrong;
  return json(
    files.map((file) => {
      const feedback = told[file.replace("wrong/", "")];
      return { file, text: read(lesson, file), ...(feedback !== undefined && { feedback }) };
    }) satisfies TeacherPrograms,
  );
}

function read({ folder }: Lesson, name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

function json(value: unknown): string {
  return `export default ${JSON.stringify(value)};`;
}
