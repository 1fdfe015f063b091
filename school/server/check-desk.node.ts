import { type Language, Problem } from "../../messages/index.ts";
import { type AskedCheck, CheckStore } from "../data/check-store.ts";
import type { ClassStore } from "../data/class-store.ts";
import type { ClassData } from "../data/open-data.node.ts";
import { shelfOf } from "../data/verdict-shelf.ts";
import type { VerdictShelf } from "../grade/grade-class.node.ts";
import type { LessonShelf } from "../grade/lesson-shelf.node.ts";
import type { Outcome } from "../grade/outcome.ts";
import { verdictKey } from "../grade/verdict-key.node.ts";
import type { CheckState } from "../protocol/pupil.ts";
import type { CheckQueue, CheckTask, Helper } from "../queue/check-queue.ts";
import type { Clock } from "../queue/clock.ts";
import { JobQueue } from "../queue/job-queue.node.ts";
import { foundOf } from "./found.ts";

/** Lessons that a place may wait for at once: the texts of one lesson replace each other. */
const mostLessons = 4;
/** Outcomes that are kept in memory. */
const mostKnown = 20_000;

/** Who asks for a check. */
export interface Asker {
  readonly placeId: string;
  readonly classId: string;
}

/** A text that somebody waits for. */
interface Asked {
  readonly check: Omit<AskedCheck, "placeId">;
  /** By place: who asks, and what was told last. */
  readonly askers: Map<string, { readonly who: Asker; told: string }>;
}

export interface CheckDeskOptions {
  readonly data: ClassData;
  readonly store: ClassStore;
  readonly shelf: LessonShelf;
  readonly workers: number;
  readonly clock: Clock;
  /** A check of a place stands otherwise than before. */
  readonly onChange: (who: Asker, check: AskedCheck) => void;
  /** A further computer came, left, or is silent. */
  readonly onHelpers: () => void;
  /** The data are full or gone, or something happened to a computer that tries programs. */
  readonly onTrouble: (error: unknown) => void;
}

/** Where pupils hand in programs to be checked. Nothing that a page says of its program is believed. */
export class CheckDesk {
  readonly checks: CheckStore;
  readonly #options: CheckDeskOptions;
  readonly #verdicts: VerdictShelf;
  #opened: CheckQueue | undefined;
  readonly #outcomes = new Map<string, Outcome>();
  /** By key. */
  readonly #asked = new Map<string, Asked>();

  constructor(options: CheckDeskOptions) {
    this.#options = options;
    this.checks = new CheckStore(options.data.db);
    this.#verdicts = shelfOf(this.checks);
  }

  /** Takes up what waited when the class was ended. */
  async open(): Promise<void> {
    this.#opened = await JobQueue.open({
      ...this.#options,
      onMoved: () => this.#tellMoved(),
      onFound: (key, outcome) => this.#found(key, outcome),
    });
    for (const { placeId, classId, key, ...wanted } of await this.checks.unanswered()) {
      try {
        await this.#ask({ placeId, classId }, wanted, key);
      } catch (error) {
        // A lesson or a kit that is gone: the question cannot be answered.
        if (!(error instanceof Problem)) throw error;
        await this.checks.withdraw(placeId, key);
      }
    }
  }

  /**
   * Asks for the check of a text that the place has.
   * @param kit empty: the one that the lesson takes
   * @throws Problem when the place has no such text, or there is no such lesson or kit
   */
  async ask(
    who: Asker,
    { lesson, version, kit }: { readonly lesson: string; readonly version: string; readonly kit: string },
  ): Promise<string> {
    const text = await this.#options.store.ownText(who.placeId, version);
    if (text === undefined) throw new Problem("class.textMissing", { version });
    return this.#ask(who, { lesson, version, kit, text });
  }

  get #queue(): CheckQueue {
    if (!this.#opened) throw new Error("the class is not open yet");
    return this.#opened;
  }

  async #ask(
    who: Asker,
    { text, ...wanted }: Omit<CheckTask, "key"> & { readonly text: string },
    before?: string,
  ): Promise<string> {
    const { lesson, version, kit } = wanted;
    const { placeId } = who;
    const key = verdictKey(this.#options.shelf.argumentsOf({ ...wanted, text }));
    if (before !== undefined && before !== key) await this.checks.withdraw(placeId, before);
    await this.checks.ask(placeId, lesson, version, key, kit);
    await this.#load([key]);
    // What could not be tried, since the computer was too busy, is tried again.
    if (this.#outcomes.get(key)?.kind === "refused") this.#outcomes.delete(key);
    const check = { lesson, version, key };
    if (this.#outcomes.has(key)) this.#options.onChange(who, { ...check, placeId });
    else {
      const asked = this.#asked.get(key) ?? { check, askers: new Map() };
      asked.askers.set(placeId, { who, told: "" });
      this.#asked.set(key, asked);
      await this.#queue.ask({ ...wanted, key }, placeId);
      await this.#dropOlder(placeId, lesson, key);
    }
    return key;
  }

  /** A newer text of a lesson takes the place of one that still waits; of many lessons the oldest are dropped. */
  async #dropOlder(placeId: string, lesson: string, key: string): Promise<void> {
    const others = this.#queue.waitingOf(placeId).filter((task) => task.key !== key);
    const old = others.filter((task) => task.lesson === lesson);
    const many = others.filter((task) => task.lesson !== lesson).slice(0, -(mostLessons - 1));
    for (const task of [...old, ...many]) {
      if (!(await this.#queue.leave(task.key, placeId))) continue;
      const asked = this.#asked.get(task.key);
      const asker = asked?.askers.get(placeId);
      asked?.askers.delete(placeId);
      await this.checks.withdraw(placeId, task.key);
      if (asked && asker) this.#options.onChange(asker.who, { ...asked.check, placeId });
    }
  }

  /** Those of whom it holds were deleted: they wait no longer, and what nobody else wants is not tried. */
  async forget(isGone: (who: Asker) => boolean): Promise<void> {
    for (const [key, { askers }] of [...this.#asked])
      for (const { who } of [...askers.values()].filter((each) => isGone(each.who))) {
        askers.delete(who.placeId);
        if (askers.size === 0) this.#asked.delete(key);
        await this.#queue.leave(key, who.placeId);
      }
  }

  /** Tells those who wait where they stand now. */
  #tellMoved(): void {
    for (const [key, { check, askers }] of this.#asked) {
      const state = JSON.stringify(this.#queue.stateOf(key));
      for (const [placeId, asker] of askers) {
        if (asker.told === state) continue;
        asker.told = state;
        this.#options.onChange(asker.who, { ...check, placeId });
      }
    }
  }

  /** How a check stands; a key that nobody asked for was dropped. */
  stateOf(lesson: string, version: string, key: string, language: Language): CheckState {
    const outcome = this.#outcomes.get(key);
    const base = { lesson, version, key };
    if (outcome) {
      const goals = this.#options.shelf.find(lesson)?.goals ?? [];
      return { ...base, state: "done", ahead: 0, found: foundOf(outcome, goals, language) };
    }
    const queued = this.#queue.stateOf(key);
    return queued ? { ...base, ...queued } : { ...base, state: "dropped", ahead: 0 };
  }

  /** What came of a key, where it is known; load it before. */
  outcomeOf(key: string): Outcome | undefined {
    return this.#outcomes.get(key);
  }

  waitsFor(key: string): boolean {
    return this.#queue.stateOf(key) !== undefined;
  }

  /** Reads verdicts into memory. */
  async load(keys: readonly string[]): Promise<void> {
    await this.#load(keys.filter((key) => !this.#outcomes.has(key)));
  }

  /** The further computers that try programs. */
  helpers(): readonly Helper[] {
    return this.#queue.helpers();
  }

  counts(): { readonly waiting: number; readonly running: number } {
    return this.#queue.counts();
  }

  async close(): Promise<void> {
    await this.#opened?.close();
  }

  async #load(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    for (const [key, outcome] of await this.#verdicts.find(keys)) this.#remember(key, outcome);
  }

  #remember(key: string, outcome: Outcome): void {
    this.#outcomes.set(key, outcome);
    const [oldest] = this.#outcomes.keys();
    if (this.#outcomes.size > mostKnown && oldest !== undefined) this.#outcomes.delete(oldest);
  }

  #found(key: string, outcome: Outcome | undefined): void {
    if (outcome) this.#remember(key, outcome);
    const asked = this.#asked.get(key);
    this.#asked.delete(key);
    for (const [placeId, { who }] of asked?.askers ?? [])
      this.#options.onChange(who, { ...asked!.check, placeId });
  }
}
