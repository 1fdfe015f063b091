import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../files/index.node.ts";
import { languages } from "../../messages/index.ts";
import type { Lesson } from "../library/lessons.ts";
import type { Finding } from "./finding.ts";
import { type Block, blocksOf } from "./page-blocks.ts";
import { checkWording } from "./wording.ts";

/** The pages of a lesson: built alike in each language, translated, and speaking of this lesson. */
export function checkPages(lesson: Lesson): Finding[] {
  return ["", "teacher."].flatMap((page) => {
    const texts = languages.flatMap((language) => {
      const name = `${page}${language}.md`;
      const path = join(lesson.folder, name);
      return existsSync(path)
        ? [{ file: lesson.path(name), language, text: readFileSync(path, "utf8") }]
        : [];
    });
    const [english, ...others] = texts;
    if (!english?.file.endsWith("en.md")) return [];
    return [
      ...texts.flatMap(({ file, language, text }) => [
        ...checkReferences(lesson, file, text),
        ...checkWording(file, language, language, text),
      ]),
      ...others.flatMap(({ file, text }) => comparePages(file, text, english.text)),
    ];
  });
}

/** A lesson's number in a sentence of each language. */
const lessonNumber = /\blessons? \d+|\d+\. (un \d+\. )?nodarbīb\p{L}+|\d+ (ir \d+ )?pamok(oje|os|ose|ą|ų)/gu;

/** A link to another lesson is called as that lesson is. */
function checkLinkTitles(lesson: Lesson, file: string, text: string): Finding[] {
  return [...text.matchAll(/\[([^\]]+)\]\(((?:\.\.\/)+[\w/-]+\/)(?:teacher\.)?(en|lv|lt)\.md\)/g)].flatMap(
    ([, said, folder, language]): Finding[] => {
      const texts = join(lesson.folder, folder!, "texts.json");
      if (!existsSync(texts)) return [];
      const { title } = JSON.parse(readFileSync(texts, "utf8"))[language!] as { title: string };
      const path = `${folder}${language}.md`;
      const bare = said!.replace(/^„|[”“]$/g, "");
      return bare === title
        ? []
        : [{ file, id: "lessonCheck.linkTitle", params: { path, said: bare, title } }];
    },
  );
}

/** A page against the English one. */
function comparePages(file: string, text: string, english: string): Finding[] {
  const [own, wanted] = [text, english].map((page) => blocksOf(page));
  const built = checkBuild(file, own!, wanted!);
  return built.length > 0
    ? built
    : [...checkCode(file, own!, wanted!), ...checkTranslated(file, own!, wanted!)];
}

/** The first place where two pages are built differently. How many paragraphs a text has is the translator's affair. */
function checkBuild(file: string, own: readonly Block[], wanted: readonly Block[]): Finding[] {
  const [here, there] = [own, wanted].map((blocks) => blocks.filter(({ kind }) => kind !== "text"));
  const at = there!.findIndex((block, i) => block.kind !== here![i]?.kind || block.count !== here![i]?.count);
  const index = at < 0 && here!.length > there!.length ? there!.length : at;
  if (index < 0) return [];
  const [is, shall] = [here![index], there![index]];
  const params = {
    line: is?.line ?? own.at(-1)?.line ?? 1,
    kind: shall?.kind ?? "end",
    count: shall?.count ?? 0,
    ownKind: is?.kind ?? "end",
    ownCount: is?.count ?? 0,
  };
  return [{ file, id: "lessonCheck.pageBuild", params }];
}

/** Blocks of code, word for word, and what stands `so` in a sentence. */
function checkCode(file: string, own: readonly Block[], wanted: readonly Block[]): Finding[] {
  const code = (blocks: readonly Block[]) => blocks.filter(({ kind }) => kind === "code");
  const blocks = code(own).flatMap((block, i): Finding[] => {
    const english = code(wanted)[i]!.lines;
    const differing = block.lines.findIndex((line, at) => line !== english[at]);
    if (differing < 0 && block.lines.length === english.length) return [];
    const at = differing < 0 ? Math.min(block.lines.length, english.length) : differing;
    const params = { line: block.line + 1 + at, own: block.lines[at] ?? "", wanted: english[at] ?? "" };
    return [{ file, id: "lessonCheck.pageCode", params }];
  });
  const [here, there] = [own, wanted].map(spans);
  const missing = [...there!].filter((span) => !here!.has(span));
  const added = [...here!].filter((span) => !there!.has(span));
  if (missing.length + added.length === 0) return blocks;
  const params = { missing: missing.join(" ") || "none", added: added.join(" ") || "none" };
  return [...blocks, { file, id: "lessonCheck.pageWords", params }];
}

/** `Code` in sentences. The language that a command is told differs from page to page. */
function spans(blocks: readonly Block[]): Set<string> {
  const prose = blocks.filter(({ kind }) => kind !== "code").flatMap(({ lines }) => lines);
  const found = [...prose.join("\n").matchAll(/`([^`\n]+)`/g)].map(([span]) => span);
  return new Set(
    found.map((span) => span.replace(/ --lang (en|lv|lt)\b/, "").replace(/\b(en|lv|lt)\.md/, "*.md")),
  );
}

/** Lines of four words or more that are the English ones. */
function checkTranslated(file: string, own: readonly Block[], wanted: readonly Block[]): Finding[] {
  const english = new Set(
    wanted.filter(({ kind }) => kind !== "code").flatMap(({ lines }) => lines.map(bare)),
  );
  return own
    .filter(({ kind }) => kind !== "code")
    .flatMap(({ lines }) => lines)
    .filter((line) => (bare(line).match(/\p{L}{2,}/gu)?.length ?? 0) >= 4 && english.has(bare(line)))
    .map(
      (line): Finding => ({ file, id: "lessonCheck.pageSame", params: { text: line.trim().slice(0, 60) } }),
    );
}

/** A line without its code and marks. */
function bare(line: string): string {
  return line
    .replace(/`[^`]*`/g, "")
    .replace(/^[\s|#\-\d.:]+/, "")
    .trim();
}

/** Commands must name this lesson, others go by their title, and files must be there: folders and numbers change. */
function checkReferences(lesson: Lesson, file: string, text: string): Finding[] {
  const commands = [...text.matchAll(/robonet (?:check|run) ([a-z\d-]+)(?=[\s/`])/g)]
    .filter(([, name]) => name !== lesson.id && name !== "lessons")
    .map(([typed]): Finding => ({ file, id: "lessonCheck.pageOther", params: { typed, own: lesson.id } }));
  const numbers = [...text.matchAll(lessonNumber)].map(
    ([typed]): Finding => ({ file, id: "lessonCheck.pageNumber", params: { typed } }),
  );
  // A file that the pupil makes, `my-program.ts`, is not there yet.
  const paths = [...text.matchAll(/\blessons\/[\w./-]+\w/g)]
    .filter(([path]) => !existsSync(join(projectFolder, path.replace(/my-[\w-]+\.ts$/, ""))))
    .map(([path]): Finding => ({ file, id: "lessonCheck.pagePath", params: { path } }));
  const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)\)/g)]
    .filter(([, path]) => !existsSync(join(lesson.folder, path!)))
    .map(([, path]): Finding => ({ file, id: "lessonCheck.pagePath", params: { path: path! } }));
  return [...commands, ...numbers, ...paths, ...links, ...checkLinkTitles(lesson, file, text)];
}
