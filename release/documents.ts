import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { writeFile } from "../files/index.node.ts";
import { type Language, languages, say } from "../messages/index.ts";
import { documentPage, escaped, htmlPage, titleOf } from "./document-page.ts";

/** What a teacher reads, in the order in which it is needed. */
const forTeachers = [
  "class",
  "curriculum",
  "rubric",
  "kits",
  "robots",
  "flashing",
  "lessons-on-kits",
  "steps-in-the-page",
  "competitions",
  "debugging",
  "terminal",
  "class-server",
  "class-administrator",
];

/** Name of the page that leads to the others, beside the folder of the project's files. */
export const startPage = "documents.html";

const styleFile = fileURLToPath(new URL("document.css", import.meta.url));

/**
 * Writes each document of a release as a page beside it, since a double click on a `.md` shows its marks, and one page that
 * leads to those for teachers.
 * @param folder of the release
 * @param app in it, the project's files
 * @returns the pages' files
 */
export function writeDocuments(folder: string, app: string): string[] {
  const style = join(app, "docs/document.css");
  copyFileSync(styleFile, style);
  const documents = readdirSync(app, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md") && !path.startsWith("node_modules/"));
  const pages = documents.map((path) => {
    const file = join(app, path.replace(/\.md$/, ".html"));
    const markdown = readFileSync(join(app, path), "utf8");
    const address = relative(dirname(file), style).replaceAll("\\", "/");
    writeFile(file, documentPage({ markdown, language: languageOf(path), style: address }));
    return file;
  });
  const start = join(folder, startPage);
  writeFile(start, startPageText(folder, app));
  return [start, ...pages];
}

/** By its name: `class.lv.md`, or `lv.md` among a lesson's files. */
export function languageOf(path: string): Language {
  return (
    languages.find((language) => path.endsWith(`.${language}.md`) || path.endsWith(`/${language}.md`)) ?? "en"
  );
}

function startPageText(folder: string, app: string): string {
  const address = (path: string) => relative(folder, join(app, path)).replaceAll("\\", "/");
  const sections = languages.map((language) => {
    const entries = forTeachers.map((name) => {
      const path = `docs/${name}${language === "en" ? "" : `.${language}`}`;
      const title = titleOf(readFileSync(join(app, `${path}.md`), "utf8"));
      return `<li><a href="${address(`${path}.html`)}">${escaped(title)}</a></li>`;
    });
    const heading = escaped(say(language, "release.forTeachers"));
    return `<section lang="${language}">\n<h2>${heading}</h2>\n<ul>\n${entries.join("\n")}\n</ul>\n</section>\n`;
  });
  const body = `<h1>RoboNet</h1>\n${sections.join("")}`;
  return htmlPage({ language: "en", style: address("docs/document.css"), title: "RoboNet", body });
}
