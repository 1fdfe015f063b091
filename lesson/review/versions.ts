import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { z } from "zod";
import { readText } from "../../files/index.node.ts";
import { parseJson } from "../../messages/index.ts";
import { loadCompiler } from "../../toolchain/index.node.ts";
import type { SyntaxNode } from "../../toolchain/index.ts";
import { type Lesson, lessonsFolder } from "../library/lessons.ts";

const keptSchema = z.record(z.string(), z.strictObject({ version: z.int().positive(), hash: z.string() }));

/** By a lesson's id: its version, and the hash of what decides its verdicts under that version. */
export type KeptVersions = z.infer<typeof keptSchema>;

export const versionsFile = join(lessonsFolder, "versions.json");

export function readVersions(file = versionsFile): KeptVersions {
  return existsSync(file) ? parseJson(readText(file, "en"), relative(process.cwd(), file), keptSchema) : {};
}

/** The table as it must be for these lessons. */
export function versionsOf(lessons: readonly Lesson[]): KeptVersions {
  return Object.fromEntries(
    lessons.map((lesson) => [lesson.id, { version: lesson.manifest.version, hash: verdictHash(lesson) }]),
  );
}

/** A lesson whose verdicts differ from those that the table knows under its version. */
export interface Unraised {
  readonly id: string;
  /** English, for who changes lessons. */
  readonly advice: string;
}

/** Lessons whose stars would be told as of this version though another check gave them. */
export function unraised(lessons: readonly Lesson[], kept: KeptVersions): Unraised[] {
  return lessons.flatMap((lesson) => {
    const { id, manifest } = lesson;
    const before = kept[id];
    if (!before) return [];
    const file = lesson.path("lesson.json");
    if (manifest.version < before.version)
      return [{ id, advice: `${file}: “version” is ${manifest.version} and was ${before.version} before.` }];
    if (manifest.version > before.version || verdictHash(lesson) === before.hash) return [];
    const advice = `${file}: the check, its seeds or the world have changed, and “version” is still ${before.version}. Raise it to ${before.version + 1}: stars of the former check are shown as such then.`;
    return [{ id, advice }];
  });
}

/** Of all that decides a verdict: the check with its seeds, what it imports beside it, and the world. */
function verdictHash(lesson: Lesson): string {
  const hash = createHash("sha256");
  for (const token of tokensWithImports(join(lesson.folder, "check.ts"))) hash.update(`${token}\n`);
  hash.update(readFileSync(lesson.worldFile, "utf8").replaceAll("\r\n", "\n"));
  return hash.digest("hex").slice(0, 16);
}

/** Comments and layout make no other verdict. */
function tokensWithImports(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const beside = [...text.matchAll(/from "(\.\/[^"]+)"/g)].flatMap(([, path]) =>
    tokensWithImports(join(dirname(file), path!)),
  );
  const { typescript } = loadCompiler();
  const { JSDoc } = typescript.SyntaxKind;
  const tokens: string[] = [];
  const visit = (node: SyntaxNode) => {
    if (node.kind === JSDoc) return;
    const children = node.getChildren();
    if (children.length === 0) tokens.push(node.getText());
    for (const child of children) visit(child);
  };
  visit(typescript.createSourceFile(file, text, typescript.ScriptTarget.ES2022, true));
  return [...tokens.filter((token) => token !== ""), ...beside];
}
