import { and, asc, eq } from "drizzle-orm";
import type { PupilHint } from "../protocol/pupil.ts";
import type { Database } from "./open-data.node.ts";
import { hints } from "./schema.ts";

/** What the teacher wrote to places. */
export class HintStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async of(placeId: string): Promise<PupilHint[]> {
    const rows = await this.#db
      .select()
      .from(hints)
      .where(eq(hints.placeId, placeId))
      .orderBy(asc(hints.atMs));
    return rows.map(({ placeId: _, seen, ...hint }) => ({ ...hint, seen: seen === 1 }));
  }

  async add(placeId: string, hint: Omit<PupilHint, "seen">): Promise<PupilHint> {
    await this.#db.insert(hints).values({ ...hint, placeId });
    return { ...hint, seen: false };
  }

  /** @returns false: the place has no such hint */
  async see(placeId: string, id: string): Promise<boolean> {
    const seen = await this.#db
      .update(hints)
      .set({ seen: 1 })
      .where(and(eq(hints.id, id), eq(hints.placeId, placeId)))
      .returning({ id: hints.id });
    return seen.length > 0;
  }
}
