import { randomUUID } from "node:crypto";
import { allOrNothing, checkOutputs, type OutputFile, stageFile } from "../../files/index.node.ts";
import type { Lesson } from "../../lesson/index.node.ts";
import { type Language, Problem } from "../../messages/index.ts";
import {
  type ClassResult,
  classSheet,
  keyFileOf,
  openPseudonymKey,
  type PseudonymKey,
  printedSheet,
  pseudonymOf,
  type SheetHead,
  xapiStatements,
} from "../../school/index.node.ts";

/** The files that a class's results go into, as they were typed. */
export interface ClassOutputOptions {
  readonly csv?: string;
  readonly sheet?: string;
  readonly xapi?: string;
  readonly xapiKey?: string;
  readonly data?: string;
}

/** Files that were looked at before any work was done. */
export class ClassOutputs {
  readonly #files: readonly (OutputFile & { readonly text: (graded: Graded) => string })[];
  readonly #key: PseudonymKey | undefined;

  /**
   * @param folder what was collected
   * @throws Problem when a file cannot be written, or the key not be read
   */
  constructor({ csv, sheet, xapi, xapiKey, data }: ClassOutputOptions, folder: string, language: Language) {
    if (xapi === undefined && xapiKey !== undefined) throw new Problem("class.xapiWanted");
    const key =
      xapi === undefined ? undefined : openPseudonymKey(xapiKey ?? keyFileOf(folder, data), language);
    this.#key = key;
    this.#files = [
      ...outputs(csv, [".csv", ".txt"], ({ result, lessons }) => classSheet(result, lessons, language)),
      ...outputs(sheet, [".html", ".htm"], ({ result, lessons, head }) =>
        printedSheet(result, lessons, head, language),
      ),
      ...(key ? outputs(xapi, [".json"], (graded) => statements(graded, key)) : []),
      ...(key?.isNew ? outputs(key.file, [".key"], () => key.text) : []),
    ];
    checkOutputs(this.#files, key && !key.isNew ? [key.file] : []);
  }

  /** Those of the results. */
  get paths(): string[] {
    return this.#files.map(({ path }) => path).filter((path) => path !== this.newKey);
  }

  /** The file of a key that is made with them; undefined: there was one, or none is needed. */
  get newKey(): string | undefined {
    return this.#key?.isNew ? this.#key.file : undefined;
  }

  /** Writes all of them or none. */
  write(graded: Graded): void {
    allOrNothing(
      this.#files.map(
        ({ path, text }) =>
          () =>
            stageFile(path, text(graded)),
      ),
    );
  }
}

interface Graded {
  readonly result: ClassResult;
  readonly lessons: readonly Lesson[];
  readonly head: SheetHead;
}

function outputs(path: string | undefined, endings: readonly string[], text: (graded: Graded) => string) {
  return path === undefined ? [] : [{ path, endings, text }];
}

function statements({ result, lessons, head }: Graded, key: PseudonymKey): string {
  const context = {
    pseudonymOf: (name: string) => pseudonymOf(name, key),
    newId: randomUUID,
    at: head.at,
  };
  return `${JSON.stringify(xapiStatements(result, lessons, context), null, 2)}\n`;
}
