import { type Language, say } from "../../messages/index.ts";
import type { Compilation } from "./compile.ts";
import { explain } from "./explain.ts";

/** The program has mistakes; the compiler's diagnostics say which. */
export class CompileErrors extends Error {
  constructor(readonly compilation: Extract<Compilation, { ok: false }>) {
    super(`${compilation.diagnostics.length} errors`);
  }
}

/** The mistakes as lines for people: place, then plain words. */
export function describeErrors({ compilation }: CompileErrors, language: Language): string[] {
  const lines = compilation.diagnostics
    .filter((diagnostic) => diagnostic.severity === "error")
    .map(
      (diagnostic) =>
        `${diagnostic.file}:${diagnostic.line}:${diagnostic.column}: ${explain(diagnostic, language)}`,
    );
  return [...lines, say(language, "build.errors", { count: lines.length })];
}
