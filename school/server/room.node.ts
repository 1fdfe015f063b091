import { randomInt, randomUUID } from "node:crypto";
import type { Context } from "hono";
import { type Language, Problem } from "../../messages/index.ts";
import { ClassStore } from "../data/class-store.ts";
import { DeskStore } from "../data/desk-store.ts";
import { DraftStore } from "../data/draft-store.ts";
import { HintStore } from "../data/hint-store.ts";
import type { ClassData } from "../data/open-data.node.ts";
import { OverviewStore } from "../data/overview-store.ts";
import { SecretStore } from "../data/secret-store.ts";
import { SessionStore } from "../data/session-store.node.ts";
import type { LessonShelf } from "../grade/lesson-shelf.node.ts";
import { newJoinCode } from "../names/join-code.ts";
import { dayOf } from "../names/school-year.ts";
import type { ClassSummary, ShownProgram } from "../protocol/teacher.ts";
import { limits } from "../protocol/values.ts";
import type { Clock } from "../queue/clock.ts";
import { CheckDesk } from "./check-desk.node.ts";
import { eventStream } from "./event-stream.ts";
import { type Listener, LiveHub } from "./live-hub.ts";
import { LiveNews } from "./live-news.node.ts";
import { Overview } from "./overview.node.ts";
import { RateLimits } from "./rate-limits.node.ts";
import { Refusal } from "./refusal.ts";
import { matches } from "./secret-hash.node.ts";

export interface RoomOptions {
  readonly data: ClassData;
  readonly shelf: LessonShelf;
  /** Programs that are tried side by side. */
  readonly workers: number;
  readonly clock: Clock;
  /** Of what is told without a reader, such as a mistake in a program that waited over a restart. */
  readonly language: Language;
  /** Under which addresses the room reaches the page, the likeliest first: `http://192.168.1.7:4173`. */
  addresses(): readonly string[];
  /** Whether the page may be asked for by this host. */
  allowsHost(authority: string | undefined): boolean;
  /** Something failed that the teacher should know of. */
  onTrouble(error: unknown): void;
  /** A class was deleted, since its day has come. */
  onExpired(name: string): void;
}

/** Once an hour: a computer that runs over the night deletes a class on its day, too. */
const expiryMs = 3_600_000;

/** The classes of one server: their data, what is checked, and who listens. */
export class Room {
  readonly classes: ClassStore;
  readonly desk: DeskStore;
  readonly secrets: SecretStore;
  readonly sessions: SessionStore;
  readonly drafts: DraftStore;
  readonly hints: HintStore;
  readonly overviewStore: OverviewStore;
  readonly checks: CheckDesk;
  readonly hub = new LiveHub();
  readonly limits = new RateLimits();
  readonly news: LiveNews;
  /** What the projector shows of each class; ends with the server. */
  readonly shown = new Map<string, ShownProgram>();
  readonly #overviews = new Map<string, Overview>();
  #stopExpiry = () => {};

  constructor(readonly options: RoomOptions) {
    const { db } = options.data;
    this.classes = new ClassStore(db, randomUUID);
    this.desk = new DeskStore(db);
    this.secrets = new SecretStore(db, matches);
    this.sessions = new SessionStore(db);
    this.drafts = new DraftStore(db);
    this.hints = new HintStore(db);
    this.overviewStore = new OverviewStore(db);
    this.news = new LiveNews(this);
    this.checks = new CheckDesk({
      data: options.data,
      store: this.classes,
      shelf: options.shelf,
      workers: options.workers,
      clock: options.clock,
      onChange: (who, check) => this.news.checkChanged(who, check),
      onHelpers: () => {
        for (const id of this.#overviews.keys()) this.news.classChanged(id);
      },
      onTrouble: options.onTrouble,
    });
  }

  get clock(): Clock {
    return this.options.clock;
  }

  /** Takes up where the server ended. */
  async open(): Promise<void> {
    await this.#removeExpired();
    for (const { id, joinCode } of await this.desk.all()) if (joinCode === "") await this.newCode(id);
    await this.checks.open();
    const again = () => {
      this.#stopExpiry = this.clock.after(expiryMs, again);
      void this.#removeExpired().catch(this.options.onTrouble);
    };
    this.#stopExpiry = this.clock.after(expiryMs, again);
  }

  /** Ends the lines and waits for what is being tried; the data stay open. */
  async close(): Promise<void> {
    this.#stopExpiry();
    this.news.close();
    this.hub.endAll("stopping");
    await this.checks.close();
  }

  /** A stream of events in this room's time; `eventStream` says more. */
  stream(context: Context, begin: (listener: Listener) => Promise<() => void>): Response {
    return eventStream(context, this.clock, begin, this.options.onTrouble);
  }

  overview(classId: string): Overview {
    const there = this.#overviews.get(classId);
    if (there) return there;
    const made = new Overview(classId, this.overviewStore, this.checks);
    this.#overviews.set(classId, made);
    return made;
  }

  forgetOverview(classId: string): void {
    this.#overviews.delete(classId);
    this.shown.delete(classId);
  }

  /** Gives a class a code that no other has. */
  async newCode(classId: string): Promise<string> {
    for (;;) {
      const joinCode = newJoinCode((below) => randomInt(below));
      if (await this.desk.findByCode(joinCode)) continue;
      await this.desk.change(classId, { joinCode });
      return joinCode;
    }
  }

  async summary(classId: string): Promise<ClassSummary | undefined> {
    const state = await this.desk.find(classId);
    return state && { ...state, places: await this.desk.placeCount(classId) };
  }

  /** @throws Refusal when the class has as many places as it may */
  async refuseFull(classId: string): Promise<void> {
    if ((await this.desk.placeCount(classId)) >= limits.placesAClass)
      throw new Refusal(409, new Problem("room.full", { most: limits.placesAClass }));
  }

  async #removeExpired(): Promise<void> {
    const today = dayOf(new Date(this.clock.now()));
    const before = (await this.desk.all()).filter(({ deletedOn }) => deletedOn <= today);
    for (const name of await this.classes.removeExpired(today)) this.options.onExpired(name);
    for (const { id } of before) this.news.classGone(id);
  }
}
