import { randomUUID } from "node:crypto";
import { eq, inArray, sql } from "drizzle-orm";
import type { Database } from "../data/open-data.node.ts";
import { serverValues, workers } from "../data/schema.ts";

export type WorkerRow = typeof workers.$inferSelect;

/** How often a computer that tries programs says that it is there. */
export const beatMs = 5000;
/** Under which name the data say of which RoboNet the class is. */
const engineName = "engine";

/** Who tries programs of a database: each has a row there, with what it tries just now. */
export class WorkerRoll {
  readonly id = randomUUID();
  readonly #db: Database;
  readonly #who: Pick<WorkerRow, "name" | "size">;

  constructor(db: Database, who: Pick<WorkerRow, "name" | "size">) {
    this.#db = db;
    this.#who = who;
  }

  /** @param trying ids of jobs */
  async beat(trying: readonly string[]): Promise<void> {
    const now = { trying: [...trying] };
    // Who was taken for gone, as a laptop that slept, comes back.
    await this.#db
      .insert(workers)
      .values({ id: this.id, ...this.#who, beat: 0, ...now })
      .onConflictDoUpdate({ target: workers.id, set: { ...now, beat: sql`${workers.beat} + 1` } });
  }

  async leave(): Promise<void> {
    await this.#db.delete(workers).where(eq(workers.id, this.id));
  }

  all(): Promise<WorkerRow[]> {
    return this.#db.select().from(workers).orderBy(workers.name, workers.id);
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.#db.delete(workers).where(inArray(workers.id, [...ids]));
  }

  /** `LessonShelf.engine` of the class that ran last; undefined: none did. */
  async engine(): Promise<string | undefined> {
    const [row] = await this.#db.select().from(serverValues).where(eq(serverValues.name, engineName));
    return row?.value;
  }

  async setEngine(value: string): Promise<void> {
    await this.#db
      .insert(serverValues)
      .values({ name: engineName, value })
      .onConflictDoUpdate({ target: serverValues.name, set: { value } });
  }
}
