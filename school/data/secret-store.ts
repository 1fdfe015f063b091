import { and, eq, inArray, lte, sql } from "drizzle-orm";
import type { Database } from "./open-data.node.ts";
import { places, secrets } from "./schema.ts";

/** How a try of a secret ended. */
export type TryResult =
  | { readonly kind: "none" | "right" }
  | { readonly kind: "wrong"; readonly triesLeft: number }
  | { readonly kind: "locked"; readonly forMs: number };

/** Wrong tries before a place is locked: of 400 secrets two pictures have, a pupil who guesses finds few. */
export const triesBeforeLock = 5;
/** Each further lock takes twice as long, up to a day. */
const firstLockMs = 5 * 60_000;
const longestLockMs = 24 * 3_600_000;

/** The secrets of places, and how often they were tried in vain. Kept in the data: a server that is started again forgets no try. */
export class SecretStore {
  readonly #db: Database;
  readonly #matches: (secret: string, kept: string) => Promise<boolean>;

  /** @param matches whether a secret is that of a hash */
  constructor(db: Database, matches: (secret: string, kept: string) => Promise<boolean>) {
    this.#db = db;
    this.#matches = matches;
  }

  /** Places of a class that have a secret, and until when they are locked. */
  async ofClass(classId: string): Promise<ReadonlyMap<string, number>> {
    const of = this.#db.select({ id: places.id }).from(places).where(eq(places.classId, classId));
    const rows = await this.#db.select().from(secrets).where(inArray(secrets.placeId, of));
    return new Map(rows.map(({ placeId, lockedUntilMs }) => [placeId, lockedUntilMs]));
  }

  /** @returns false: another one was quicker, and the place has a secret now */
  async set(placeId: string, hash: string): Promise<boolean> {
    const made = await this.#db
      .insert(secrets)
      .values({ placeId, hash })
      .onConflictDoNothing()
      .returning({ id: secrets.placeId });
    return made.length > 0;
  }

  async reset(placeId: string): Promise<void> {
    await this.#db.delete(secrets).where(eq(secrets.placeId, placeId));
  }

  /**
   * Tries a secret. The try is counted, and the place locked, before the secret is looked at: of many tries at once no more are
   * looked at than one after the other.
   */
  async try(placeId: string, secret: string, nowMs: number): Promise<TryResult> {
    const next = sql`(${secrets.wrong} + 1)`;
    const lockMs = sql`least(${longestLockMs}, ${firstLockMs} * power(2, least(20, ${next} / ${triesBeforeLock} - 1)))`;
    const [row] = await this.#db
      .update(secrets)
      .set({
        wrong: next,
        lockedUntilMs: sql`case when ${next} % ${triesBeforeLock} = 0 then ${nowMs}::float8 + ${lockMs} else 0 end`,
      })
      .where(and(eq(secrets.placeId, placeId), lte(secrets.lockedUntilMs, nowMs)))
      .returning();
    if (!row) {
      const [kept] = await this.#db.select().from(secrets).where(eq(secrets.placeId, placeId));
      if (!kept) return { kind: "none" };
      const longest = Math.min(longestLockMs, firstLockMs * 2 ** (kept.wrong / triesBeforeLock - 1));
      const forMs = Math.min(longest, Math.max(0, kept.lockedUntilMs - nowMs));
      // The clock was set back: a lock of minutes would last for days.
      if (kept.lockedUntilMs - nowMs > longest)
        await this.#db
          .update(secrets)
          .set({ lockedUntilMs: nowMs + longest })
          .where(eq(secrets.placeId, placeId));
      return { kind: "locked", forMs };
    }
    if (await this.#matches(secret, row.hash)) {
      await this.#db.update(secrets).set({ wrong: 0, lockedUntilMs: 0 }).where(eq(secrets.placeId, placeId));
      return { kind: "right" };
    }
    if (row.lockedUntilMs > nowMs) return { kind: "locked", forMs: row.lockedUntilMs - nowMs };
    return { kind: "wrong", triesLeft: triesBeforeLock - (row.wrong % triesBeforeLock) };
  }
}
