import { count, getTableName } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { Database } from "./open-data.node.ts";
import {
  checks,
  classes,
  drafts,
  hints,
  places,
  records,
  secrets,
  serverValues,
  stars,
  texts,
  verdicts,
} from "./schema.ts";

export type Reader = Pick<Database, "select">;
export type Writer = Pick<Database, "insert" | "select" | "execute">;

/** A table of a class's data as a backup has it. */
export interface BackupTable {
  readonly name: string;
  /** Has `turn`, whose next value must come after all that are there. */
  readonly turns: boolean;
  count(db: Reader): Promise<number>;
  read(db: Reader, offset: number, most: number): Promise<object[]>;
  /** @throws ZodError when they are no rows of the table */
  parse(rows: unknown): object[];
  write(db: Writer, rows: readonly object[]): Promise<void>;
}

function backupTable<T extends PgTable>(
  table: T,
  order: readonly PgColumn[],
  row: z.ZodType<T["$inferSelect"] & object>,
): BackupTable {
  const any: PgTable = table;
  const rows = z.array(row);
  return {
    name: getTableName(table),
    turns: "turn" in table,
    count: async (db) => (await db.select({ rows: count() }).from(any))[0]?.rows ?? 0,
    read: (db, offset, most) =>
      db
        .select()
        .from(any)
        .orderBy(...order)
        .limit(most)
        .offset(offset),
    parse: (found) => rows.parse(found),
    write: async (db, found) => {
      if (found.length > 0) await db.insert(any).values([...found]);
    },
  };
}

const text = z.string();
const moment = z.iso.datetime().transform((written) => new Date(written));
const day = z.iso.date();

/** All tables, those first that others refer to; without the sessions, which belong to the server that began them. */
export const backupTables: readonly BackupTable[] = [
  backupTable(
    classes,
    [classes.id],
    z.strictObject({
      id: text,
      name: text,
      created: moment,
      deletedOn: day,
      // A backup of before has none of these.
      joinCode: z.nullable(text).default(null),
      settings: z.nullable(text).default(null),
      eyesUp: z.int().default(0),
      nicknames: z.int().default(1),
    }),
  ),
  backupTable(
    places,
    [places.id],
    z.strictObject({ id: text, classId: text, name: text, nameKey: text, created: moment }),
  ),
  backupTable(texts, [texts.version], z.strictObject({ version: text, text })),
  backupTable(
    records,
    [records.placeId, records.id],
    z.strictObject({
      placeId: text,
      id: text,
      programId: text,
      version: text,
      parents: z.array(text),
      device: text,
      at: z.number(),
      received: moment,
      turn: z.int(),
    }),
  ),
  backupTable(
    stars,
    [stars.placeId, stars.id],
    z.strictObject({
      placeId: text,
      id: text,
      lesson: text,
      lessonVersion: z.int(),
      kit: text,
      stars: z.int(),
      device: text,
      at: z.number(),
      turn: z.int(),
    }),
  ),
  backupTable(
    checks,
    [checks.placeId, checks.key],
    z.strictObject({
      placeId: text,
      lesson: text,
      version: text,
      key: text,
      kit: text.default(""),
      asked: moment,
      turn: z.int(),
    }),
  ),
  backupTable(
    verdicts,
    [verdicts.key],
    z.strictObject({
      key: text,
      lesson: text,
      lessonVersion: z.int(),
      version: text,
      kit: text,
      behaviourVersion: z.int(),
      compilerHash: text,
      loopMs: z.int(),
      cpu: text,
      passed: z.int(),
      outcome: text,
      found: moment,
      tookMs: z.int(),
    }),
  ),
  backupTable(
    secrets,
    [secrets.placeId],
    z.strictObject({ placeId: text, hash: text, wrong: z.int(), lockedUntilMs: z.number() }),
  ),
  backupTable(
    drafts,
    [drafts.placeId, drafts.programId, drafts.tab],
    z.strictObject({
      placeId: text,
      programId: text,
      tab: text,
      parents: z.array(text),
      device: text,
      at: z.number(),
      text,
    }),
  ),
  backupTable(
    hints,
    [hints.id],
    z.strictObject({ id: text, placeId: text, programId: text, text, atMs: z.number(), seen: z.int() }),
  ),
  backupTable(serverValues, [serverValues.name], z.strictObject({ name: text, value: text })),
];
