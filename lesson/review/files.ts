import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../messages/index.ts";
import type { Lesson } from "../library/lessons.ts";
import type { Finding } from "./finding.ts";

/** Folders of programs that no list names: other styles that must pass, and programs that must not. */
export const programFolders = { right: /^right\/[^/]+\.ts$/, cheats: /^cheats\/[^/]+\.ts$/ } as const;

export const pages = ["", "teacher."].flatMap((page) => languages.map((language) => `${page}${language}.md`));

/** What each lesson has. */
const required = [
  "lesson.json",
  "texts.json",
  "check.ts",
  "feedback.ts",
  "world.svg",
  "starter.ts",
  "solution.ts",
  ...pages,
];

/** Drawn when the lesson is done. */
const drawn = "picture.svg";

/** A lesson that shows fewer wrong programs leaves a pupil alone; more of them nobody keeps in mind. */
const [leastWrong, mostWrong] = [2, 8];

/** Files that are missing, that nobody uses, or that are not written yet. */
export function checkFiles(lesson: Lesson): Finding[] {
  const found = readdirSync(lesson.folder, { recursive: true, withFileTypes: true })
    // An image that “robonet build” made is no part of a lesson; git ignores it.
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".devs"))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(lesson.folder.length + 1)
        .replaceAll("\\", "/"),
    );
  const texts = new Map(
    found
      .filter((name) => /\.(ts|md|json|svg)$/.test(name))
      .map((name) => [name, readFileSync(join(lesson.folder, name), "utf8")]),
  );
  const wrong = Object.keys(lesson.manifest.wrong).map((name) => `wrong/${name}`);
  const expected = [...required, ...wrong];
  const mentioned = (name: string) => {
    const called = name.replace(/^.*\//, "").replace(/\.ts$/, "");
    return [...texts].some(
      ([other, text]) => other !== name && /\.(ts|md)$/.test(other) && text.includes(called),
    );
  };
  const finding = (file: string, id: Finding["id"], params = {}) => ({ file: lesson.path(file), id, params });
  return [
    ...expected
      .filter((name) => !found.includes(name))
      .map((name) => finding(name, "lessonCheck.fileMissing")),
    ...found
      .filter((name) => !expected.includes(name) && name !== drawn)
      .flatMap((name) => {
        if (Object.values(programFolders).some((pattern) => pattern.test(name))) return [];
        if (/^wrong\/.*\.ts$/.test(name)) return [finding(name, "lessonCheck.wrongUnnamed")];
        return mentioned(name) ? [] : [finding(name, "lessonCheck.fileStray")];
      }),
    ...[...texts].flatMap(([name, text]) => {
      const lines = linesWith(text, /\bTODO\b/);
      return lines.length > 0
        ? [finding(name, "lessonCheck.todo", { lines: lines.join(", "), count: lines.length })]
        : [];
    }),
  ];
}

/** The wrong programs: not too many, each with feedback of its own. */
export function checkWrong(lesson: Lesson): Finding[] {
  const file = lesson.path("lesson.json");
  const entries = Object.entries(lesson.manifest.wrong);
  const count = entries.length;
  const findings: Finding[] = [];
  if (count < leastWrong || count > mostWrong)
    findings.push({
      file,
      id: "lessonCheck.wrongCount",
      params: { count, least: leastWrong, most: mostWrong },
    });
  for (const feedback of new Set(entries.map(([, each]) => each))) {
    const files = entries.filter(([, each]) => each === feedback).map(([name]) => name);
    if (files.length > 1)
      findings.push({ file, id: "lessonCheck.wrongTwice", params: { feedback, files: files.join(", ") } });
  }
  return findings;
}

function linesWith(text: string, pattern: RegExp): number[] {
  return text.split("\n").flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
}
