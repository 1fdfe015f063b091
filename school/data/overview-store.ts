import { and, asc, eq, gt, inArray, or, sql } from "drizzle-orm";
import type { Database } from "./open-data.node.ts";
import { places, records, secrets, stars } from "./schema.ts";

/** What the overview of a class reads: only what came after the last time. */
export class OverviewStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /** The places of a class by name, with their secrets' locks; null: none was chosen. */
  async places(classId: string) {
    return this.#db
      .select({ id: places.id, name: places.name, lockedUntilMs: secrets.lockedUntilMs })
      .from(places)
      .leftJoin(secrets, eq(secrets.placeId, places.id))
      .where(eq(places.classId, classId))
      .orderBy(asc(places.nameKey));
  }

  /** The last record of each program that came to places, to each after its turn. */
  async programs(after: ReadonlyMap<string, number>) {
    if (after.size === 0) return [];
    return this.#db
      .select({
        placeId: records.placeId,
        programId: records.programId,
        turn: sql<number>`max(${records.turn})`.mapWith(Number),
        receivedMs: sql<number>`extract(epoch from max(${records.received})) * 1000`.mapWith(Number),
      })
      .from(records)
      .where(or(...[...after].map(([id, turn]) => and(eq(records.placeId, id), gt(records.turn, turn)))))
      .groupBy(records.placeId, records.programId)
      .orderBy(asc(sql`max(${records.turn})`));
  }

  /** The most stars that pages of places claim for each lesson. */
  async claims(placeIds: readonly string[]) {
    if (placeIds.length === 0) return [];
    return this.#db
      .select({
        placeId: stars.placeId,
        lesson: stars.lesson,
        stars: sql<number>`max(${stars.stars})`.mapWith(Number),
      })
      .from(stars)
      .where(inArray(stars.placeId, [...placeIds]))
      .groupBy(stars.placeId, stars.lesson);
  }

  /** All versions of a place's programs, those that came last first. */
  async versions(placeId: string) {
    return this.#db
      .select({
        id: records.id,
        programId: records.programId,
        version: records.version,
        parents: records.parents,
        atMs: records.at,
        received: records.received,
      })
      .from(records)
      .where(eq(records.placeId, placeId))
      .orderBy(sql`${records.turn} desc`);
  }
}
