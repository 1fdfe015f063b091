import { type Language, languages } from "../../messages/index.ts";
import type { AskedCheck } from "../data/check-store.ts";
import type { CheckState, SettingsNow } from "../protocol/pupil.ts";
import { type ClassSettings, isTest } from "../protocol/settings.ts";
import type { Grid } from "../protocol/teacher.ts";
import type { Asker } from "./check-desk.node.ts";
import { withoutHelp } from "./found.ts";
import { gridOf } from "./grid.node.ts";
import { projectorOf } from "./projector.ts";
import type { Room } from "./room.node.ts";

/** The teacher's page is told at most that often: it is to be right within two seconds. */
const gridPauseMs = 700;
/** Who is quiet for minutes is seen without anything new. */
const gridAnywayMs = 20_000;

/** Tells pages what changed. */
export class LiveNews {
  readonly #room: Room;
  /** Classes whose overview is to be told: when, and what takes that back. */
  readonly #due = new Map<string, { readonly atMs: number; readonly stop: () => void }>();
  #closed = false;

  constructor(room: Room) {
    this.#room = room;
  }

  close(): void {
    this.#closed = true;
    for (const { stop } of this.#due.values()) stop();
  }

  /** Something of a place changed that the teacher sees. */
  placeChanged(classId: string, placeId: string): void {
    this.#room.overview(classId).touch(placeId);
    this.classChanged(classId);
  }

  /** Something of a class changed that the teacher sees. */
  classChanged(classId: string, pauseMs = gridPauseMs): void {
    const atMs = this.#room.clock.now() + pauseMs;
    const due = this.#due.get(classId);
    if (this.#closed || (due && due.atMs <= atMs)) return;
    due?.stop();
    const tell = () => {
      this.#due.delete(classId);
      void this.#tellTeacher(classId).catch(this.#room.options.onTrouble);
    };
    this.#due.set(classId, { atMs, stop: this.#room.clock.after(pauseMs, tell) });
  }

  /** The teacher changed what is open, or pauses the pages. */
  async settingsChanged(classId: string): Promise<void> {
    const now = await this.settingsNow(classId);
    if (now) this.#room.hub.tell(`class:${classId}`, "settings", now, true);
    this.classChanged(classId, 0);
  }

  async settingsNow(classId: string): Promise<SettingsNow | undefined> {
    const state = await this.#room.desk.find(classId);
    return state && { settings: state.settings, eyesUp: state.eyesUp, nowMs: this.#room.clock.now() };
  }

  /** A check of a place stands otherwise than before. */
  checkChanged({ placeId, classId }: Asker, { lesson, version, key }: AskedCheck): void {
    const { hub, checks } = this.#room;
    for (const language of languages) {
      const topic = `place:${placeId}:${language}`;
      if (hub.has(topic)) hub.tell(topic, "check", checks.stateOf(lesson, version, key, language));
    }
    this.placeChanged(classId, placeId);
  }

  classGone(classId: string): void {
    this.#room.hub.end(`class:${classId}`, "deleted");
    this.#room.hub.end(`grid:${classId}`, "deleted");
    this.#room.hub.end(`projector:${classId}`, "deleted");
    this.#room.forgetOverview(classId);
    void this.#room.checks.forget((who) => who.classId === classId).catch(this.#room.options.onTrouble);
  }

  async grid(classId: string, language: Language): Promise<Grid | undefined> {
    const room = this.#room;
    const places = await room.overview(classId).read();
    const summary = await room.summary(classId);
    return (
      summary &&
      gridOf({
        class: summary,
        places,
        lessons: room.options.shelf.lessons,
        desk: room.checks,
        shown: room.shown.get(classId),
        isOnline: (placeId) => room.hub.has(`place:${placeId}`),
        nowMs: room.clock.now(),
        language,
      })
    );
  }

  /** All of a place's checks that are known or wait, in their order. */
  async checksOf(placeId: string, settings: ClassSettings, language: Language): Promise<CheckState[]> {
    const { checks, clock } = this.#room;
    const asked = await checks.checks.askedBy([placeId]);
    await checks.load(asked.map(({ key }) => key));
    return asked.map(({ lesson, version, key }) =>
      inTest(checks.stateOf(lesson, version, key, language), isTest(settings, clock.now())),
    );
  }

  async #tellTeacher(classId: string): Promise<void> {
    const { hub } = this.#room;
    let listened = false;
    for (const language of languages) {
      const topic = `grid:${classId}:${language}`;
      if (!hub.has(topic)) continue;
      listened = true;
      const grid = await this.grid(classId, language);
      if (grid) hub.tell(topic, "grid", grid, true);
    }
    if (hub.has(`projector:${classId}`)) {
      listened = true;
      const projector = await projectorOf(this.#room, classId, this.#room.options.language);
      if (projector) hub.tell(`projector:${classId}`, "projector", projector, true);
    }
    if (listened) this.classChanged(classId, gridAnywayMs);
  }
}

/** A check as a page may see it: during a test nothing of it helps. */
export function inTest(check: CheckState, test: boolean): CheckState {
  return test && check.found ? { ...check, found: withoutHelp(check.found) } : check;
}
