import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type * as z from "zod/mini";
import {
  type Draft,
  draft,
  type ProgramRecord,
  programRecord,
  type RecordId,
  recordId,
  recordOf,
  type StarRecord,
  starId,
  starRecord,
} from "../../../work/index.ts";

/** What is written together: all of it or nothing. */
export interface Batch {
  readonly records?: readonly ProgramRecord[];
  /** By version. */
  readonly texts?: ReadonlyMap<string, string>;
  readonly stars?: readonly StarRecord[];
  readonly drafts?: readonly Draft[];
  readonly endedDrafts?: readonly Pick<Draft, "programId" | "tab">[];
  /** What “undo” can take back in a program's editor, as JSON. */
  readonly undo?: { readonly programId: string; readonly json: string };
}

export interface Stored {
  readonly records: readonly ProgramRecord[];
  readonly stars: readonly StarRecord[];
  /** Those that could not be turned into records. */
  readonly drafts: readonly Draft[];
}

/** Where work is kept. Each promise is rejected with the browser's reason when it could not be done. */
export interface WorkDatabase {
  /** A name that this browser keeps, made by the first call. */
  device(proposed: string): Promise<string>;
  /** Everything there is. */
  read(): Promise<Stored>;
  /** Turns all drafts into records, whatever became of their tabs. */
  adoptDrafts(): Promise<void>;
  /** Texts of these versions, those that are there. */
  texts(versions: readonly string[]): Promise<ReadonlyMap<string, string>>;
  undo(programId: string): Promise<string | undefined>;
  write(batch: Batch): Promise<void>;
}

interface Schema extends DBSchema {
  records: { key: RecordId; value: { id: RecordId; record: ProgramRecord } };
  texts: { key: string; value: string };
  stars: { key: string; value: { id: string; record: StarRecord } };
  drafts: { key: [string, string]; value: Draft };
  undo: { key: string; value: string };
  about: { key: string; value: string };
}

/** Raised with each change of the tables; `upgrade` leads from every earlier one. */
const schemaVersion = 1;

/**
 * @param name of the database
 * @param onEnd the connection is gone, for example since the pupil had the browser forget the page
 */
export async function openIndexedDatabase(name: string, onEnd: () => void): Promise<WorkDatabase> {
  const database = await openDB<Schema>(name, schemaVersion, {
    upgrade(db, from) {
      if (from >= 1) return;
      db.createObjectStore("records", { keyPath: "id" });
      db.createObjectStore("texts");
      db.createObjectStore("stars", { keyPath: "id" });
      db.createObjectStore("drafts", { keyPath: ["programId", "tab"] });
      db.createObjectStore("undo");
      db.createObjectStore("about");
    },
    // A newer page in another tab must not wait for this one.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
    terminated: onEnd,
  });
  return new IndexedDatabase(database);
}

class IndexedDatabase implements WorkDatabase {
  constructor(private readonly db: IDBPDatabase<Schema>) {}

  async device(proposed: string): Promise<string> {
    const tx = this.db.transaction("about", "readwrite");
    const found = await tx.store.get("device");
    if (found === undefined) await tx.store.put(proposed, "device");
    await tx.done;
    return found ?? proposed;
  }

  async adoptDrafts(): Promise<void> {
    // One transaction: a tab that is alive and goes on typing cannot lose its next draft in between.
    const tx = this.db.transaction(["records", "texts", "drafts"], "readwrite");
    const adopted = valid(draft, await tx.objectStore("drafts").getAll()).flatMap((left) => {
      const record = recordOf(left);
      return [
        tx.objectStore("texts").put(left.text, record.version),
        tx.objectStore("records").put({ id: recordId(record), record }),
        tx.objectStore("drafts").delete([left.programId, left.tab]),
      ];
    });
    await Promise.all([tx.done, ...adopted]);
  }

  async read(): Promise<Stored> {
    const tx = this.db.transaction(["records", "drafts", "stars"]);
    const [records, stars, drafts] = await Promise.all([
      tx.objectStore("records").getAll(),
      tx.objectStore("stars").getAll(),
      tx.objectStore("drafts").getAll(),
    ]);
    return {
      records: valid(
        programRecord,
        records.map(({ record }) => record),
      ),
      stars: valid(
        starRecord,
        stars.map(({ record }) => record),
      ),
      drafts: valid(draft, drafts),
    };
  }

  async texts(versions: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { store } = this.db.transaction("texts");
    const found = await Promise.all(versions.map(async (version) => [version, await store.get(version)]));
    return new Map(found.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  }

  undo(programId: string): Promise<string | undefined> {
    return this.db.get("undo", programId);
  }

  async write({
    records = [],
    texts,
    stars = [],
    drafts = [],
    endedDrafts = [],
    undo,
  }: Batch): Promise<void> {
    const lasts = records.length + stars.length > 0;
    const tx = this.db.transaction(["records", "texts", "stars", "drafts", "undo"], "readwrite", {
      // A school computer is switched off at the wall. While typing, the disk is not asked to wait each time.
      durability: lasts ? "strict" : "relaxed",
    });
    const requests = [
      ...[...(texts ?? [])].map(([version, text]) => tx.objectStore("texts").put(text, version)),
      ...records.map((record) => tx.objectStore("records").put({ id: recordId(record), record })),
      ...stars.map((record) => tx.objectStore("stars").put({ id: starId(record), record })),
      ...drafts.map((each) => tx.objectStore("drafts").put(each)),
      ...endedDrafts.map(({ programId, tab }) => tx.objectStore("drafts").delete([programId, tab])),
      ...(undo ? [tx.objectStore("undo").put(undo.json, undo.programId)] : []),
    ];
    // Said at once, the browser finishes the transaction also when the page is gone before it is done.
    tx.commit();
    await Promise.all([tx.done, ...requests]);
  }
}

/** A row that something else wrote stays where it is, and is passed over. */
function valid<T>(schema: z.ZodMiniType<T>, rows: readonly unknown[]): T[] {
  return rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}
