import { allOrNothing, type OutputFile, stageFile } from "../../files/index.node.ts";
import type { Lesson } from "../../lesson/index.node.ts";
import type { Language } from "../../messages/index.ts";
import { type ClassResult, classSheet, printedSheet, type SheetHead } from "../../school/index.node.ts";

/** The files that a class's results go into. */
export interface ClassOutputs {
  readonly csv?: string;
  readonly sheet?: string;
}

export function classOutputFiles({ csv, sheet }: ClassOutputs): OutputFile[] {
  return [
    ...(csv === undefined ? [] : [{ path: csv, endings: [".csv", ".txt"] }]),
    ...(sheet === undefined ? [] : [{ path: sheet, endings: [".html", ".htm"] }]),
  ];
}

/** Writes all of them or none. */
export function writeClassOutputs(
  { csv, sheet }: ClassOutputs,
  result: ClassResult,
  lessons: readonly Lesson[],
  head: SheetHead,
  language: Language,
): void {
  allOrNothing([
    ...(csv === undefined ? [] : [() => stageFile(csv, classSheet(result, lessons, language))]),
    ...(sheet === undefined ? [] : [() => stageFile(sheet, printedSheet(result, lessons, head, language))]),
  ]);
}
