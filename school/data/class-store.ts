import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import { Problem } from "../../messages/index.ts";
import {
  type ProgramRecord,
  recordId,
  type StarRecord,
  starId,
  versionOf,
  type Work,
} from "../../work/index.ts";
import { nameKey } from "../collect/name-key.ts";
import type { Database } from "./open-data.node.ts";
import { classes, places, records, stars, texts } from "./schema.ts";

export interface SchoolClass {
  readonly id: string;
  readonly name: string;
  /** The first day on which nothing of it is kept any more, `2027-09-01`. */
  readonly deletedOn: string;
}

/** Where a pupil, or a pair, works. */
export interface Place {
  readonly id: string;
  readonly classId: string;
  readonly name: string;
}

/** The last record and star that somebody has; to ask for what came after them. */
export interface Cursor {
  readonly record: number;
  readonly star: number;
}

export const fromTheBegin: Cursor = { record: 0, star: 0 };

/** How many rows go into one statement: PostgreSQL takes 65 535 values. */
const batch = 1000;

/** Classes, places, and their work. A promise that is kept means that the rows are on the disk. */
export class ClassStore {
  readonly #db: Database;
  readonly #newId: () => string;

  /** @param newId a name that nobody can guess */
  constructor(db: Database, newId: () => string) {
    this.#db = db;
    this.#newId = newId;
  }

  async addClass(name: string, deletedOn: string): Promise<SchoolClass> {
    const added = { id: this.#newId(), name, deletedOn };
    await this.#db.insert(classes).values(added);
    return added;
  }

  async classes(): Promise<SchoolClass[]> {
    const found = await this.#db.select().from(classes).orderBy(asc(classes.created));
    return found.map(({ id, name, deletedOn }) => ({ id, name, deletedOn }));
  }

  /** @throws Problem when the class has that name already */
  async addPlace(classId: string, name: string): Promise<Place> {
    const added = { id: this.#newId(), classId, name: name.trim() };
    const made = await this.#db
      .insert(places)
      .values({ ...added, nameKey: nameKey(name) })
      .onConflictDoNothing({ target: [places.classId, places.nameKey] })
      .returning({ id: places.id });
    if (made.length === 0) throw new Problem("class.nameTaken", { name: added.name });
    return added;
  }

  /** By name. */
  async places(classId: string): Promise<Place[]> {
    const found = await this.#db
      .select({ id: places.id, classId: places.classId, name: places.name })
      .from(places)
      .where(eq(places.classId, classId))
      .orderBy(asc(places.nameKey));
    return found;
  }

  /** The place of a name, however it is spelt. */
  async placeOf(classId: string, name: string): Promise<Place | undefined> {
    const found = await this.#db
      .select({ id: places.id, classId: places.classId, name: places.name })
      .from(places)
      .where(and(eq(places.classId, classId), eq(places.nameKey, nameKey(name))));
    return found[0];
  }

  /**
   * Appends what is not there yet, all of it or nothing; the same again changes nothing.
   * @returns how many records and stars were new
   * @throws Problem when the place is gone, a record's text is neither sent nor here, or a text is not that of its version
   */
  async append(placeId: string, work: Work): Promise<{ readonly records: number; readonly stars: number }> {
    for (const [version, text] of work.texts)
      if (versionOf(text) !== version) throw new Problem("class.wrongText", { version });
    return this.#db.transaction(async (tx) => {
      // One at a time for a place: then the turns of its rows grow in the order in which they can be seen.
      const place = await tx.select().from(places).where(eq(places.id, placeId)).for("update");
      if (place.length === 0) throw new Problem("class.placeGone");
      const sent = [...work.texts].map(([version, text]) => ({ version, text }));
      for (const each of chunks(sent)) await tx.insert(texts).values(each).onConflictDoNothing();
      const needed = [...new Set(work.records.map(({ version }) => version))].filter(
        (version) => !work.texts.has(version),
      );
      for (const each of chunks(needed)) {
        const known = await tx
          .select({ version: texts.version })
          .from(texts)
          .where(inArray(texts.version, each));
        const missing = each.find((version) => !known.some((row) => row.version === version));
        if (missing !== undefined) throw new Problem("class.textMissing", { version: missing });
      }
      let added = { records: 0, stars: 0 };
      for (const each of chunks(work.records)) {
        const rows = each.map((record) => ({ placeId, id: recordId(record), ...rowOf(record) }));
        const made = await tx
          .insert(records)
          .values(rows)
          .onConflictDoNothing()
          .returning({ id: records.id });
        added = { ...added, records: added.records + made.length };
      }
      for (const each of chunks(work.stars)) {
        const rows = each.map((star) => ({
          placeId,
          id: starId(star),
          ...star,
          stars: star.verdict.stars,
        }));
        const made = await tx.insert(stars).values(rows).onConflictDoNothing().returning({ id: stars.id });
        added = { ...added, stars: added.stars + made.length };
      }
      return added;
    });
  }

  /** What a place has, or what came to it after a moment: at most so many records, and as many stars. */
  async work(
    placeId: string,
    after: Cursor = fromTheBegin,
    most = Number.MAX_SAFE_INTEGER,
  ): Promise<{ work: Work; cursor: Cursor }> {
    const found = await this.#db
      .select()
      .from(records)
      .innerJoin(texts, eq(texts.version, records.version))
      .where(and(eq(records.placeId, placeId), gt(records.turn, after.record)))
      .orderBy(asc(records.turn))
      .limit(most);
    const earned = await this.#db
      .select()
      .from(stars)
      .where(and(eq(stars.placeId, placeId), gt(stars.turn, after.star)))
      .orderBy(asc(stars.turn))
      .limit(most);
    return {
      work: {
        records: found.map(({ records: row }) => rowOf(row)),
        texts: new Map(found.map(({ texts: row }) => [row.version, row.text])),
        stars: earned.map(({ lesson, lessonVersion, kit, stars: count, device, at }) => ({
          lesson,
          lessonVersion,
          kit,
          verdict: { stars: count as StarRecord["verdict"]["stars"] },
          device,
          at,
        })),
      },
      cursor: {
        record: found.at(-1)?.records.turn ?? after.record,
        star: earned.at(-1)?.turn ?? after.star,
      },
    };
  }

  /** A text that the place has. */
  async ownText(placeId: string, version: string): Promise<string | undefined> {
    const [found] = await this.#db
      .select({ text: texts.text })
      .from(records)
      .innerJoin(texts, eq(texts.version, records.version))
      .where(and(eq(records.placeId, placeId), eq(records.version, version)))
      .limit(1);
    return found?.text;
  }

  /** @throws Problem when the class has that name already */
  async renamePlace(placeId: string, name: string): Promise<void> {
    try {
      await this.#db
        .update(places)
        .set({ name, nameKey: nameKey(name) })
        .where(eq(places.id, placeId));
    } catch (error) {
      const { cause } = error as { cause?: { code?: unknown } };
      throw cause?.code === "23505" ? new Problem("class.nameTaken", { name }) : error;
    }
  }

  async removeClass(classId: string): Promise<void> {
    await this.#db.transaction(async (tx) => {
      await tx.delete(classes).where(eq(classes.id, classId));
      await removeOrphans(tx);
    });
  }

  /** Deletes a pupil's place and all that came from there. */
  async removePlace(placeId: string): Promise<void> {
    await this.#db.transaction(async (tx) => {
      await tx.delete(places).where(eq(places.id, placeId));
      await removeOrphans(tx);
    });
  }

  /** Deletes the classes whose day has come. @returns their names */
  async removeExpired(today: string): Promise<string[]> {
    return this.#db.transaction(async (tx) => {
      const gone = await tx
        .delete(classes)
        .where(sql`${classes.deletedOn} <= ${today}`)
        .returning({ name: classes.name });
      if (gone.length > 0) await removeOrphans(tx);
      return gone.map(({ name }) => name);
    });
  }
}

/** Texts that nobody has any more, and what was found of them: a program's comments can tell who wrote it. */
async function removeOrphans(tx: Pick<Database, "execute">): Promise<void> {
  const used = sql`select version from records union select version from checks`;
  await tx.execute(sql`delete from texts where version not in (${used})`);
  await tx.execute(sql`delete from verdicts where version not in (select version from texts)`);
}

function rowOf({ programId, version, parents, device, at }: ProgramRecord): ProgramRecord {
  return { programId, version, parents, device, at };
}

function chunks<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / batch) }, (_, i) =>
    all.slice(i * batch, (i + 1) * batch),
  );
}
