import type { AskedCheck } from "../data/check-store.ts";
import type { OverviewStore } from "../data/overview-store.ts";
import type { CheckDesk } from "./check-desk.node.ts";

/** What is known of a place, as the class's overview needs it. */
export interface PlaceState {
  readonly id: string;
  name: string;
  joined: boolean;
  lockedUntilMs: number;
  worksOn: string | undefined;
  lastWorkMs: number | undefined;
  /** Programs that something was handed in for. */
  readonly programs: Set<string>;
  /** Stars that a page claims, by lesson. */
  readonly claims: Map<string, number>;
  /** The turn of the last record that is counted here. */
  lastTurn: number;
  /** In the order in which they were asked for. */
  readonly checks: Map<string, AskedCheck>;
}

/**
 * All places of a class, in memory: the data are asked only for what came since. What changed in a place is told by `touch`; a class
 * that nobody looks at costs nothing.
 */
export class Overview {
  readonly #store: OverviewStore;
  readonly #desk: CheckDesk;
  readonly #classId: string;
  readonly #places = new Map<string, PlaceState>();
  readonly #touched = new Set<string>();
  #work: Promise<unknown> = Promise.resolve();

  constructor(classId: string, store: OverviewStore, desk: CheckDesk) {
    this.#classId = classId;
    this.#store = store;
    this.#desk = desk;
  }

  touch(placeId: string): void {
    this.#touched.add(placeId);
  }

  /** The places by name, as they are now. One after the other: two that read at once would take in the same twice. */
  read(): Promise<readonly PlaceState[]> {
    const read = this.#work.then(() => this.#read());
    this.#work = read.catch(() => undefined);
    return read;
  }

  async #read(): Promise<readonly PlaceState[]> {
    const rows = await this.#store.places(this.#classId);
    const touched = [...this.#touched];
    this.#touched.clear();
    const there = new Set(rows.map(({ id }) => id));
    for (const id of [...this.#places.keys()]) if (!there.has(id)) this.#places.delete(id);
    const fresh = rows.filter(({ id }) => !this.#places.has(id)).map(({ id }) => id);
    for (const { id, name, lockedUntilMs } of rows) {
      const place = this.#places.get(id) ?? emptyPlace(id);
      place.name = name;
      place.joined = lockedUntilMs !== null;
      place.lockedUntilMs = lockedUntilMs ?? 0;
      this.#places.set(id, place);
    }
    try {
      await this.#take([...fresh, ...touched.filter((id) => there.has(id) && !fresh.includes(id))]);
    } catch (error) {
      for (const id of fresh) this.#places.delete(id);
      for (const id of touched) this.#touched.add(id);
      throw error;
    }
    return rows.map(({ id }) => this.#places.get(id)!);
  }

  async #take(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const after = new Map(ids.map((id) => [id, this.#places.get(id)!.lastTurn]));
    const programs = await this.#store.programs(after);
    const claims = await this.#store.claims(ids);
    const asked = await this.#desk.checks.askedBy(ids);
    await this.#desk.load(asked.map(({ key }) => key));
    for (const { placeId, programId, receivedMs, turn } of programs) {
      const place = this.#places.get(placeId)!;
      place.programs.add(programId);
      place.worksOn = programId;
      place.lastTurn = turn;
      place.lastWorkMs = Math.max(place.lastWorkMs ?? 0, receivedMs);
    }
    for (const { placeId, lesson, stars } of claims) this.#places.get(placeId)!.claims.set(lesson, stars);
    for (const id of ids) this.#places.get(id)!.checks.clear();
    for (const check of asked) this.#places.get(check.placeId)!.checks.set(check.key, check);
  }
}

function emptyPlace(id: string): PlaceState {
  return {
    id,
    name: "",
    joined: false,
    lockedUntilMs: 0,
    worksOn: undefined,
    lastWorkMs: undefined,
    lastTurn: 0,
    programs: new Set(),
    claims: new Map(),
    checks: new Map(),
  };
}
