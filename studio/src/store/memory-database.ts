import {
  type Draft,
  type ProgramRecord,
  recordId,
  recordOf,
  type StarRecord,
  starId,
} from "../../../work/index.ts";
import type { Batch, Stored, WorkDatabase } from "./database.ts";

/** Keeps work as long as the page is open, in a browser that keeps nothing; two of the tests' tabs may share one. */
export class MemoryDatabase implements WorkDatabase {
  readonly #records = new Map<string, ProgramRecord>();
  readonly #texts = new Map<string, string>();
  readonly #stars = new Map<string, StarRecord>();
  readonly #drafts = new Map<string, Draft>();
  readonly #undo = new Map<string, string>();
  #device: string | undefined;

  async device(proposed: string): Promise<string> {
    this.#device ??= proposed;
    return this.#device;
  }

  async adoptDrafts(): Promise<void> {
    for (const left of this.#drafts.values()) {
      const record = recordOf(left);
      this.#texts.set(record.version, left.text);
      this.#records.set(recordId(record), record);
    }
    this.#drafts.clear();
  }

  async read(): Promise<Stored> {
    const [records, stars, drafts] = [this.#records, this.#stars, this.#drafts];
    return { records: [...records.values()], stars: [...stars.values()], drafts: [...drafts.values()] };
  }

  async texts(versions: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map([...this.#texts].filter(([version]) => versions.includes(version)));
  }

  async undo(programId: string): Promise<string | undefined> {
    return this.#undo.get(programId);
  }

  async write({
    records = [],
    texts,
    stars = [],
    drafts = [],
    endedDrafts = [],
    undo,
  }: Batch): Promise<void> {
    for (const [version, text] of texts ?? []) this.#texts.set(version, text);
    for (const record of records) this.#records.set(recordId(record), record);
    for (const star of stars) this.#stars.set(starId(star), star);
    for (const draft of drafts) this.#drafts.set(keyOf(draft), draft);
    for (const ended of endedDrafts) this.#drafts.delete(keyOf(ended));
    if (undo) this.#undo.set(undo.programId, undo.json);
  }
}

function keyOf({ programId, tab }: Pick<Draft, "programId" | "tab">): string {
  return JSON.stringify([programId, tab]);
}
