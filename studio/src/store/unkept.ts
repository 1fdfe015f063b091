import { type Draft, type ProgramRecord, recordId, type StarRecord, starId } from "../../../work/index.ts";
import type { Batch } from "./database.ts";

type DraftKey = Pick<Draft, "programId" | "tab">;

/** What is not yet in the database: on its way, or refused and to be tried again. */
export class Unkept {
  #records = new Map<string, ProgramRecord>();
  #texts = new Map<string, string>();
  #stars = new Map<string, StarRecord>();
  #drafts = new Map<string, Draft>();
  #ended = new Map<string, DraftKey>();
  /** The last thing said about each program's draft: what was refused before that is out of date. */
  readonly #latest = new Map<string, Draft | DraftKey>();

  get empty(): boolean {
    return this.#records.size + this.#stars.size + this.#drafts.size + this.#ended.size === 0;
  }

  addRecord(record: ProgramRecord, text: string): void {
    this.#records.set(recordId(record), record);
    this.#texts.set(record.version, text);
  }

  addStar(star: StarRecord): void {
    this.#stars.set(starId(star), star);
  }

  putDraft(draft: Draft): void {
    this.#latest.set(draft.programId, draft);
    this.#drafts.set(draft.programId, draft);
    this.#ended.delete(draft.programId);
  }

  endDraft(key: DraftKey): void {
    this.#latest.set(key.programId, key);
    this.#ended.set(key.programId, key);
    this.#drafts.delete(key.programId);
  }

  /** Everything, to be written; what comes meanwhile is for the next time. */
  take(): Batch {
    const batch = {
      records: [...this.#records.values()],
      texts: this.#texts,
      stars: [...this.#stars.values()],
      drafts: [...this.#drafts.values()],
      endedDrafts: [...this.#ended.values()],
    };
    this.#records = new Map();
    this.#texts = new Map();
    this.#stars = new Map();
    this.#drafts = new Map();
    this.#ended = new Map();
    return batch;
  }

  /** A batch that was refused. */
  putBack({ records = [], texts, stars = [], drafts = [], endedDrafts = [] }: Batch): void {
    for (const record of records) this.addRecord(record, texts!.get(record.version)!);
    for (const star of stars) this.addStar(star);
    for (const draft of drafts) if (this.#latest.get(draft.programId) === draft) this.putDraft(draft);
    for (const key of endedDrafts) if (this.#latest.get(key.programId) === key) this.endDraft(key);
  }
}
