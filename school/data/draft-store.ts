import { and, eq, sql } from "drizzle-orm";
import type { Draft } from "../../work/index.ts";
import type { Database } from "./open-data.node.ts";
import { drafts } from "./schema.ts";

/** A place with more than that has tabs of long ago: the oldest go. */
const mostAPlace = 200;

/** What is typed and not yet a record: the last state of each tab. */
export class DraftStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async of(placeId: string): Promise<Draft[]> {
    const rows = await this.#db.select().from(drafts).where(eq(drafts.placeId, placeId));
    return rows.map(({ placeId: _, ...draft }) => draft);
  }

  /** @param gone drafts that became records */
  async keep(
    placeId: string,
    kept: readonly Draft[],
    gone: readonly { readonly programId: string; readonly tab: string }[],
  ): Promise<void> {
    await this.#db.transaction(async (tx) => {
      for (const { programId, tab } of gone)
        await tx
          .delete(drafts)
          .where(and(eq(drafts.placeId, placeId), eq(drafts.programId, programId), eq(drafts.tab, tab)));
      for (const draft of kept)
        await tx
          .insert(drafts)
          .values({ ...draft, placeId })
          .onConflictDoUpdate({ target: [drafts.placeId, drafts.programId, drafts.tab], set: draft });
      await tx.execute(
        sql`delete from drafts where place_id = ${placeId} and (program_id, tab) in (select program_id, tab from drafts where place_id = ${placeId} order by at desc offset ${mostAPlace})`,
      );
    });
  }
}
