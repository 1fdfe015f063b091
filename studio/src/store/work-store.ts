import { batch, signal } from "@preact/signals";
import type { Work } from "../../../work/index.ts";
import {
  type Draft,
  headsOf,
  headToOpen,
  type ProgramHistory,
  type ProgramRecord,
  type RecordId,
  recordId,
  recordOf,
  type StarRecord,
  starId,
  versionOf,
} from "../../../work/index.ts";
import type { WorkDatabase } from "./database.ts";
import { MemoryDatabase } from "./memory-database.ts";
import { OpenProgram } from "./open-program.ts";
import type { Tabs } from "./tabs.ts";
import { Unkept } from "./unkept.ts";

/**
 * Why work is not kept: the browser has no storage for this page, or a newer page has laid its own out, or it is full, or it
 * failed in another way. What could not be written stays in this tab and is tried again.
 */
export type Trouble = "blocked" | "newer" | "full" | "failed";

export interface StorePorts {
  openDatabase(onEnd: () => void): Promise<WorkDatabase>;
  readonly tabs: Tabs;
  /** Unique for this tab, as long as it is open. */
  readonly tab: string;
  /** What this browser is called if it has no name yet. */
  readonly proposedDevice: string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Which head of a program the tab had open; it may outlive the page, as long as the tab is there. */
  readonly ownHeads: Pick<Map<string, RecordId>, "get" | "set">;
}

const retryMs = 3000;
/** A browser may leave the opening of a database unanswered. */
const openWithinMs = 8000;

/** All work of this browser. `README.md` says what may be relied on. */
export class WorkStore {
  readonly programs = signal<ReadonlyMap<string, ProgramHistory>>(new Map());
  readonly stars = signal<ReadonlyMap<string, StarRecord>>(new Map());
  readonly trouble = signal<Trouble | undefined>(undefined);
  /** Settles when what is kept can be read. */
  readonly ready: Promise<void>;
  readonly #unkept = new Unkept();
  /** Of heads, and of all that is not in the database yet. */
  readonly #texts = new Map<string, string>();
  readonly #open = new Set<OpenProgram>();
  #database: WorkDatabase | undefined;
  #device: string;
  #retry: ReturnType<typeof setTimeout> | undefined;
  /** How many writes have begun and not ended. */
  #onTheirWay = 0;
  /** Why work stands in this tab's memory only; undefined: it does not. */
  #inMemory: "blocked" | "newer" | undefined;
  /** Whether something was written to that memory. */
  #memoryUsed = false;
  /** Whether what other tabs left behind has become records. */
  #adopted = false;
  #writes: Promise<unknown> = Promise.resolve();

  constructor(private readonly ports: StorePorts) {
    this.#device = ports.proposedDevice;
    this.ready = this.#begin();
    ports.tabs.hear((news) => void (news === "opened" ? this.keepAll() : this.refresh()));
  }

  async #begin(): Promise<void> {
    await this.#connect();
    // A full storage refuses this, and still tells what is in it.
    await this.#adoptDrafts();
    await this.refresh();
    this.ports.tabs.tell("changed");
    this.ports.tabs.tell("opened");
  }

  async #adoptDrafts(): Promise<boolean> {
    try {
      await this.#database?.adoptDrafts();
      this.#adopted = true;
    } catch (error) {
      this.#failed(error);
    }
    return this.#adopted;
  }

  async #connect(): Promise<void> {
    try {
      const opened = this.ports.openDatabase(() => {
        this.#database = undefined;
      });
      const database = await Promise.race([opened, late(openWithinMs)]);
      this.#device = await database.device(this.ports.proposedDevice);
      this.#database = database;
    } catch (error) {
      this.#inMemory = isOf(error, "VersionError") ? "newer" : "blocked";
      this.trouble.value = this.#inMemory;
      this.#database = new MemoryDatabase();
    }
  }

  /** Whether what is taken in now lasts as long as this tab only. */
  get inMemory(): boolean {
    return this.#inMemory !== undefined;
  }

  /** Whether the page, when it is left now, takes work with it that is nowhere else. */
  get wouldLose(): boolean {
    if (this.#memoryUsed) return true;
    // A second try that is on its way may be refused like the first.
    return !this.#unkept.empty || (this.trouble.peek() !== undefined && this.#onTheirWay > 0);
  }

  get ownHeads(): StorePorts["ownHeads"] {
    return this.ports.ownHeads;
  }

  get device(): string {
    return this.#device;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.ports.now();
  }

  history(programId: string): ProgramHistory {
    return this.programs.value.get(programId) ?? new Map();
  }

  /** The head of a program that this tab shows; undefined: there is none. */
  shownHead(programId: string): RecordId | undefined {
    return headToOpen(this.history(programId), this.#device, this.ownHeads.get(programId));
  }

  /** The text of the head that this tab shows; undefined: there is none. */
  textOf(programId: string): string | undefined {
    const head = this.shownHead(programId);
    return head && this.headText(this.history(programId).get(head)!);
  }

  /** The text of a head. */
  headText({ version }: ProgramRecord): string | undefined {
    return this.#texts.get(version);
  }

  /** The text of any version; undefined: it is gone. */
  async text(version: string): Promise<string | undefined> {
    return this.#texts.get(version) ?? (await this.#database?.texts([version]))?.get(version);
  }

  open(programId: string): OpenProgram {
    const program = new OpenProgram(this, programId);
    this.#open.add(program);
    return program;
  }

  closed(program: OpenProgram): void {
    this.#open.delete(program);
  }

  /** Makes versions of all that is typed and not yet one. */
  async keepAll(): Promise<void> {
    await Promise.all([...this.#open].map((program) => program.keep()));
  }

  /** The page may be gone before its writes have ended; other tabs look once more, and then see them. */
  leave(): void {
    void this.keepAll();
    this.ports.tabs.tell("changed");
  }

  draftOf(programId: string, parents: readonly RecordId[], text: string): Draft {
    const { tab } = this.ports;
    return { programId, tab, parents: [...parents], device: this.#device, at: this.ports.now(), text };
  }

  /** What is typed in this tab and no record yet. */
  get drafts(): readonly Draft[] {
    return [...this.#open].flatMap(({ draft }) => draft ?? []);
  }

  putDraft(draft: Draft): Promise<boolean> {
    this.#unkept.putDraft(draft);
    return this.#write(false);
  }

  /** Makes a record of a draft. */
  append(draft: Draft): RecordId {
    const record = recordOf(draft);
    this.#texts.set(record.version, draft.text);
    this.#unkept.addRecord(record, draft.text);
    this.#unkept.endDraft({ programId: draft.programId, tab: draft.tab });
    this.#take([record], []);
    void this.#write(true);
    return recordId(record);
  }

  endDraft(programId: string): void {
    this.#unkept.endDraft({ programId, tab: this.ports.tab });
    void this.#write(false);
  }

  /** A text that goes on from the head that this tab shows; further heads stay heads, so that they go on being shown. */
  goOn(programId: string, text: string): Promise<boolean> {
    if (this.textOf(programId) === text) return this.written();
    const head = this.shownHead(programId);
    this.ownHeads.set(
      programId,
      this.append(this.draftOf(programId, head === undefined ? [] : [head], text)),
    );
    return this.written();
  }

  /** A text in the place of a program's heads, all of which stay among its versions. */
  replace(programId: string, text: string): Promise<boolean> {
    const heads = headsOf(this.history(programId));
    if (heads.length !== 1 || this.textOf(programId) !== text)
      this.append(this.draftOf(programId, heads, text));
    return this.written();
  }

  giveStar(star: Omit<StarRecord, "device" | "at">): void {
    const record = { ...star, device: this.#device, at: this.ports.now() };
    this.#unkept.addStar(record);
    this.#take([], [record]);
    void this.#write(true);
  }

  undo(programId: string): Promise<string | undefined> {
    return this.#database?.undo(programId).catch(() => undefined) ?? Promise.resolve(undefined);
  }

  /** What “undo” can take back is a comfort: without room for it, only that is missing. */
  keepUndo(programId: string, json: string): void {
    void this.#database?.write({ undo: { programId, json } }).catch(() => undefined);
  }

  /**
   * Takes in records from elsewhere, all or none.
   * @returns why it could not
   */
  async takeIn({ records, texts, stars }: Work): Promise<Trouble | undefined> {
    try {
      if (this.#inMemory && records.length + stars.length > 0) this.#memoryUsed = true;
      await this.#database!.write({ records, texts, stars });
    } catch (error) {
      return troubleOf(error);
    }
    for (const { version } of records) this.#texts.set(version, texts.get(version)!);
    this.#take(records, stars);
    this.ports.tabs.tell("changed");
    for (const program of this.#open) program.refreshed();
    return undefined;
  }

  /**
   * Texts from elsewhere in the place of the programs' heads, which stay among their versions. All or none.
   * @returns whether they are kept
   */
  async takeText(texts: ReadonlyMap<string, string>): Promise<boolean> {
    await this.keepAll();
    const drafts = [...texts].map(([programId, text]) =>
      this.draftOf(programId, headsOf(this.history(programId)), text),
    );
    const byVersion = new Map(drafts.map(({ text }) => [versionOf(text), text] as const));
    return (await this.takeIn({ records: drafts.map(recordOf), texts: byVersion, stars: [] })) === undefined;
  }

  /** Everything, of all tabs, for a file. */
  async everything(): Promise<Work> {
    await this.keepAll();
    await this.#database?.adoptDrafts().catch(() => undefined);
    await this.refresh();
    const known = [...this.programs.peek().values()].flatMap((history) => [...history.values()]);
    const versions = [...new Set(known.map(({ version }) => version))];
    const texts = new Map([...((await this.#database?.texts(versions)) ?? []), ...this.#texts]);
    // Of a database that a newer page took over, earlier texts can't be read any more; there they are still.
    const records = known.filter(({ version }) => texts.has(version));
    return { records, texts, stars: [...this.stars.peek().values()] };
  }

  /** Settles when all writes so far have succeeded or failed. */
  async written(): Promise<boolean> {
    await this.#writes;
    return this.#unkept.empty;
  }

  /** Takes in what other tabs have written. */
  async refresh(): Promise<void> {
    const database = this.#database;
    if (!database) return;
    try {
      const { records, stars, drafts } = await database.read();
      const mine = new Set([...this.#open].map(({ programId }) => programId));
      const left =
        this.programs.peek().size === 0 ? drafts.filter((draft) => !mine.has(draft.programId)) : [];
      for (const draft of left) {
        this.#texts.set(versionOf(draft.text), draft.text);
        // The pupil may go on from it, so it is written when there is room, also if its tab has gone on meanwhile.
        this.#unkept.addRecord(recordOf(draft), draft.text);
      }
      const found = [...records, ...left.map(recordOf)];
      await this.#loadHeads(database, found);
      this.#take(found, stars);
    } catch (error) {
      this.trouble.value = troubleOf(error);
    }
    for (const program of this.#open) program.refreshed();
  }

  async #loadHeads(database: WorkDatabase, records: readonly ProgramRecord[]): Promise<void> {
    const histories = union(this.programs.peek(), records);
    const wanted = [...histories.values()]
      .flatMap((history) => headsOf(history).map((id) => history.get(id)!.version))
      .filter((version) => !this.#texts.has(version));
    for (const [version, text] of await database.texts(wanted)) this.#texts.set(version, text);
  }

  #take(records: readonly ProgramRecord[], stars: readonly StarRecord[]): void {
    batch(() => {
      if (records.length > 0) this.programs.value = union(this.programs.peek(), records);
      if (stars.length > 0)
        this.stars.value = new Map([
          ...this.stars.peek(),
          ...stars.map((star) => [starId(star), star] as const),
        ]);
    });
  }

  #write(tell: boolean): Promise<boolean> {
    const write = this.#writeNow(tell);
    this.#writes = Promise.all([this.#writes, write]);
    return write;
  }

  /** Begins to write before it returns: the page may be gone a moment later. */
  async #writeNow(tell: boolean): Promise<boolean> {
    clearTimeout(this.#retry);
    const taken = this.#unkept.take();
    this.#onTheirWay++;
    try {
      if (!this.#database) await this.#connect();
      if (this.#inMemory) this.#memoryUsed = true;
      await this.#database!.write(taken);
    } catch (error) {
      this.#unkept.putBack(taken);
      this.#failed(error);
      return false;
    } finally {
      this.#onTheirWay--;
    }
    if (!this.#adopted && !(await this.#adoptDrafts())) return false;
    if (this.#inMemory) this.trouble.value = this.#inMemory;
    else if (this.#unkept.empty) this.trouble.value = undefined;
    if (tell) this.ports.tabs.tell("changed");
    return true;
  }

  #failed(error: unknown): void {
    if (isOf(error, "InvalidStateError")) this.#database = undefined;
    this.trouble.value = troubleOf(error);
    this.#retry = setTimeout(() => void this.#write(true), retryMs);
  }
}

function union(
  histories: ReadonlyMap<string, ProgramHistory>,
  records: readonly ProgramRecord[],
): ReadonlyMap<string, ProgramHistory> {
  const all = new Map(histories);
  const changed = new Map<string, Map<RecordId, ProgramRecord>>();
  for (const record of records) {
    const history = changed.get(record.programId) ?? new Map(all.get(record.programId));
    history.set(recordId(record), record);
    changed.set(record.programId, history);
    all.set(record.programId, history);
  }
  return all;
}

function troubleOf(error: unknown): Trouble {
  return isOf(error, "QuotaExceededError") ? "full" : "failed";
}

function isOf(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}

async function late(ms: number): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  throw new DOMException("The database does not open.", "TimeoutError");
}
