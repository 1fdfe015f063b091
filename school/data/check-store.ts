import { and, asc, eq, inArray, isNull, min, notInArray } from "drizzle-orm";
import type { Database } from "./open-data.node.ts";
import { checks, places, records, texts, verdicts } from "./schema.ts";

/** How many values go into one statement. */
const batch = 1000;

/** A text that is to be tried: whoever asked for it, it is tried once. */
export interface WaitingCheck {
  readonly key: string;
  readonly lesson: string;
  readonly version: string;
  readonly text: string;
}

export interface UnansweredCheck extends WaitingCheck {
  readonly placeId: string;
  readonly classId: string;
  readonly kit: string;
}

/** That a place asked for a check. */
export type AskedCheck = Omit<UnansweredCheck, "text" | "kit" | "classId">;

export type FoundVerdict = Omit<typeof verdicts.$inferInsert, "found" | "passed"> & {
  readonly passed: boolean;
};

/** What is known of a place's programs for a lesson. */
export interface PlaceVerdict {
  readonly placeId: string;
  readonly lesson: string;
  readonly version: string;
  /** Undefined: it waits. */
  readonly passed: boolean | undefined;
  readonly outcome: string | undefined;
}

/** Which programs wait for their check, and what came of the others. */
export class CheckStore {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  /**
   * Asks for the check of a program that the place handed in; asking again changes nothing.
   * @returns whether its verdict is known already
   */
  async ask(placeId: string, lesson: string, version: string, key: string, kit = ""): Promise<boolean> {
    // Only of the place's own work: else somebody could hand in a text that another pupil wrote, by its hash.
    const own = this.#db
      .select({ version: records.version })
      .from(records)
      .where(and(eq(records.placeId, placeId), eq(records.version, version)))
      .limit(1);
    if ((await own).length === 0) return false;
    await this.#db.insert(checks).values({ placeId, lesson, version, key, kit }).onConflictDoNothing();
    return (
      (await this.#db.select({ key: verdicts.key }).from(verdicts).where(eq(verdicts.key, key))).length > 0
    );
  }

  /** The texts that wait, those first that were asked for first. */
  async waiting(most: number): Promise<WaitingCheck[]> {
    return this.#db
      .select({ key: checks.key, lesson: checks.lesson, version: checks.version, text: texts.text })
      .from(checks)
      .innerJoin(texts, eq(texts.version, checks.version))
      .leftJoin(verdicts, eq(verdicts.key, checks.key))
      .where(isNull(verdicts.key))
      .groupBy(checks.key, checks.lesson, checks.version, texts.text)
      .orderBy(asc(min(checks.turn)))
      .limit(most);
  }

  /** Undefined: nobody has it any more. */
  async text(version: string): Promise<string | undefined> {
    const [found] = await this.#db.select({ text: texts.text }).from(texts).where(eq(texts.version, version));
    return found?.text;
  }

  /** Takes back the question of a place, unless its verdict is there. */
  async withdraw(placeId: string, key: string): Promise<void> {
    const judged = this.#db.select({ key: verdicts.key }).from(verdicts);
    await this.#db
      .delete(checks)
      .where(and(eq(checks.placeId, placeId), eq(checks.key, key), notInArray(checks.key, judged)));
  }

  /** Every question that waits, with who asked it, the oldest first. */
  async unanswered(): Promise<UnansweredCheck[]> {
    return this.#db
      .select({
        placeId: checks.placeId,
        classId: places.classId,
        key: checks.key,
        lesson: checks.lesson,
        version: checks.version,
        kit: checks.kit,
        text: texts.text,
      })
      .from(checks)
      .innerJoin(places, eq(places.id, checks.placeId))
      .innerJoin(texts, eq(texts.version, checks.version))
      .leftJoin(verdicts, eq(verdicts.key, checks.key))
      .where(isNull(verdicts.key))
      .orderBy(asc(checks.turn));
  }

  /** The questions of places, in their order. */
  async askedBy(placeIds: readonly string[]): Promise<AskedCheck[]> {
    if (placeIds.length === 0) return [];
    return this.#db
      .select({
        placeId: checks.placeId,
        key: checks.key,
        lesson: checks.lesson,
        version: checks.version,
      })
      .from(checks)
      .where(inArray(checks.placeId, [...placeIds]))
      .orderBy(asc(checks.turn));
  }

  /**
   * Keeps what came of a text, as long as somebody has it. The first finding stays: another worker's can only be the same.
   * @returns false: whoever had the text was deleted meanwhile, and nothing is kept
   */
  async keep({ passed, ...verdict }: FoundVerdict): Promise<boolean> {
    return this.#db.transaction(async (tx) => {
      // Who is being deleted waits until the verdict is there, and takes it along.
      const there = await tx
        .select({ version: texts.version })
        .from(texts)
        .where(eq(texts.version, verdict.version))
        .for("key share");
      if (there.length === 0) return false;
      await tx
        .insert(verdicts)
        .values({ ...verdict, passed: Number(passed) })
        .onConflictDoNothing();
      return true;
    });
  }

  /** What was found under these keys. */
  async found(keys: readonly string[]): Promise<{ readonly key: string; readonly outcome: string }[]> {
    const rows: { key: string; outcome: string }[] = [];
    for (let at = 0; at < keys.length; at += batch)
      rows.push(
        ...(await this.#db
          .select({ key: verdicts.key, outcome: verdicts.outcome })
          .from(verdicts)
          .where(inArray(verdicts.key, keys.slice(at, at + batch)))),
      );
    return rows;
  }

  /** A place's programs that passed, under whichever version of lesson and RoboNet. */
  async passedBy(placeId: string): Promise<{ readonly lesson: string; readonly text: string }[]> {
    return this.#db
      .selectDistinct({ lesson: verdicts.lesson, text: texts.text })
      .from(records)
      .innerJoin(verdicts, and(eq(verdicts.version, records.version), eq(verdicts.lesson, records.programId)))
      .innerJoin(texts, eq(texts.version, records.version))
      .where(and(eq(records.placeId, placeId), eq(verdicts.passed, 1)));
  }

  /** All checks of a class in the order in which they were asked for. */
  async ofClass(classId: string): Promise<PlaceVerdict[]> {
    const found = await this.#db
      .select({
        placeId: checks.placeId,
        lesson: checks.lesson,
        version: checks.version,
        passed: verdicts.passed,
        outcome: verdicts.outcome,
      })
      .from(checks)
      .innerJoin(places, eq(places.id, checks.placeId))
      .leftJoin(verdicts, eq(verdicts.key, checks.key))
      .where(eq(places.classId, classId))
      .orderBy(asc(checks.turn));
    return found.map(({ passed, outcome, ...check }) => ({
      ...check,
      passed: passed === null ? undefined : passed === 1,
      outcome: outcome ?? undefined,
    }));
  }
}
