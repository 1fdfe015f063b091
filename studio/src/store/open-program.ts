import { batch, signal } from "@preact/signals";
import {
  type Draft,
  headsOf,
  headToOpen,
  type RecordId,
  recordId,
  recordOf,
  withAncestors,
} from "../../../work/index.ts";
import { StoodText } from "./stood-text.ts";
import type { WorkStore } from "./work-store.ts";

/** While it is typed, the program is kept this often. */
const draftEveryMs = 400;

/** A program as one tab has it open. */
export class OpenProgram {
  readonly text = signal("");
  /** Heads besides the one that is open: other tabs or computers changed the same program. */
  readonly otherHeads = signal<readonly RecordId[]>([]);
  /** The records that the text goes on from. */
  #parents: readonly RecordId[] = [];
  /** Whether something was typed that is no record yet. */
  #typed = false;
  /** What the database has of it. */
  #draft: Draft | undefined;
  /** The records that become of our drafts when another tab makes versions of them. */
  readonly #adopted = new Set<RecordId>();
  readonly #stood = new StoodText();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly store: WorkStore,
    readonly programId: string,
  ) {
    this.#follow();
    this.#lookForOthers();
  }

  /** Whether there is anything that the pupil wrote. */
  get begun(): boolean {
    return this.#parents.length > 0 || this.#typed;
  }

  /** What is typed and no record yet, as the browser has it; some 400 ms may lie between. */
  get draft(): Draft | undefined {
    return this.#typed ? this.#draft : undefined;
  }

  /** Shows a text that is nobody's work. */
  show(text: string): void {
    this.text.value = text;
    this.#stood.kept(text);
  }

  type(text: string): void {
    if (text === this.text.peek()) return;
    const before = this.#stood.change(text, this.store.now());
    this.text.value = text;
    this.#typed = true;
    if (before !== undefined) this.#append(this.#draftOf(before));
    this.#timer ??= setTimeout(() => this.#saveDraft(), draftEveryMs);
  }

  #saveDraft(): void {
    this.#stopTimer();
    const text = this.text.peek();
    if (!this.#typed || this.#draft?.text === text) return;
    this.#draft = this.store.draftOf(this.programId, this.#parents, text);
    this.#adopted.add(recordId(recordOf(this.#draft)));
    void this.store.putDraft(this.#draft);
  }

  /**
   * Makes a version of what was typed.
   * @returns whether the browser has kept everything
   */
  keep(): Promise<boolean> {
    this.#stopTimer();
    if (!this.#typed) return this.store.written();
    const text = this.text.peek();
    this.#typed = false;
    this.#stood.kept(text);
    if (this.#savedText() === text) {
      if (this.#draft) this.store.endDraft(this.programId);
      this.#draft = undefined;
    } else this.#append(this.#draftOf(text));
    return this.store.written();
  }

  /** The record of a draft is the same whoever makes it, so what the database has is not made anew. */
  #draftOf(text: string): Draft {
    return this.#draft?.text === text ? this.#draft : this.store.draftOf(this.programId, this.#parents, text);
  }

  #append(draft: Draft): void {
    const head = this.store.append(draft);
    this.#parents = [head];
    this.store.ownHeads.set(this.programId, head);
    this.#draft = undefined;
    this.#adopted.clear();
    this.#lookForOthers();
  }

  #savedText(): string | undefined {
    const record = this.#parents[0] && this.store.history(this.programId).get(this.#parents[0]);
    return record && this.store.headText(record);
  }

  /** Another text in the place of this one, which is kept as a version first. */
  replace(text: string): Promise<boolean> {
    void this.keep();
    this.type(text);
    return this.keep();
  }

  /** Ends the difference to the other heads: with this text, which may be that of one of them; all stay among the versions. */
  join(text: string): Promise<boolean> {
    void this.keep();
    const parents = [...this.#parents, ...this.otherHeads.peek()];
    this.text.value = text;
    this.#stood.kept(text);
    this.#append(this.store.draftOf(this.programId, parents, text));
    return this.store.written();
  }

  /** The store has taken in what another tab or a file brought. */
  refreshed(): void {
    const history = this.store.history(this.programId);
    const ours = [...this.#adopted].filter((id) => history.has(id)).at(-1);
    if (ours !== undefined && !withAncestors(history, this.#parents).has(ours)) {
      this.#parents = [ours];
      this.#adopted.clear();
      this.#draft = undefined;
      if (this.#savedText() === this.text.peek()) {
        this.#typed = false;
        this.#stood.kept(this.text.peek());
      } else this.#timer ??= setTimeout(() => this.#saveDraft(), draftEveryMs);
    }
    batch(() => {
      if (!this.#typed) this.#follow();
      this.#lookForOthers();
    });
  }

  /** Goes on to a head that came of what is open, unless something is being typed. */
  #follow(): void {
    const history = this.store.history(this.programId);
    const heads = headsOf(history);
    if (this.#parents.some((id) => heads.includes(id))) return;
    const onward = new Map(
      [...history].filter(([id]) => {
        if (this.#parents.length === 0) return true;
        const before = withAncestors(history, [id]);
        return this.#parents.every((parent) => before.has(parent));
      }),
    );
    const head = headToOpen(onward, this.store.device, this.store.ownHeads.get(this.programId));
    const text = head && this.store.headText(history.get(head)!);
    if (head === undefined || text === undefined) return;
    this.#parents = [head];
    this.text.value = text;
    this.#stood.kept(text);
  }

  #lookForOthers(): void {
    const history = this.store.history(this.programId);
    const known = withAncestors(history, this.#parents);
    const heads = headsOf(history).filter((id) => !known.has(id));
    const saved = this.#parents[0] && history.get(this.#parents[0])?.version;
    // Two ways to one text are one.
    const same = heads.filter((id) => history.get(id)!.version === saved);
    if (same.length > 0) this.#parents = [...this.#parents, ...same];
    this.otherHeads.value = heads.filter((id) => !same.includes(id));
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async close(): Promise<void> {
    await this.keep();
    this.store.closed(this);
  }
}
