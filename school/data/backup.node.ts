import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { Problem } from "../../messages/index.ts";
import { versionOf } from "../../work/index.ts";
import { type BackupTable, backupTables, type Reader, type Writer } from "./backup-tables.ts";
import { type ClassData, openData } from "./open-data.node.ts";

/** How many rows stand in a line: PostgreSQL takes 65 535 values in a statement, and a text may have 256 KB. */
const batch = 500;

const head = z.strictObject({ format: z.literal("robonet-class-backup"), version: z.int() });
const formatVersion = 2;
const part = z.strictObject({ table: z.string(), rows: z.unknown() });
/** The last line: without it the file was cut. */
const end = z.strictObject({ end: z.record(z.string(), z.int()) });

export interface BackupSize {
  readonly classes: number;
  readonly pupils: number;
  readonly programs: number;
}

/**
 * All that a place keeps as one file: lines of JSON, packed with gzip. It holds rows, not PostgreSQL's own files, so it goes from a
 * folder to a server and back.
 */
export async function packClasses(place: string): Promise<{ bytes: Uint8Array; size: BackupSize }> {
  const data = await openData(place, false);
  try {
    const counts: Record<string, number> = {};
    const pieces: Buffer[] = [];
    // In one view of the data, also while others write.
    await data.db.transaction(
      (tx) =>
        pipeline(Readable.from(linesOf(tx, counts)), createGzip(), async (source) => {
          for await (const piece of source) pieces.push(piece);
        }),
      { isolationLevel: "repeatable read", accessMode: "read only" },
    );
    return { bytes: Buffer.concat(pieces), size: sizeOf(counts) };
  } finally {
    await data.close();
  }
}

async function* linesOf(db: Reader, counts: Record<string, number>): AsyncGenerator<string> {
  yield `${JSON.stringify({ format: "robonet-class-backup", version: formatVersion })}\n`;
  for (const table of backupTables) {
    let done = 0;
    for (let more = true; more; ) {
      const rows = await table.read(db, done, batch);
      if (rows.length > 0) yield `${JSON.stringify({ table: table.name, rows })}\n`;
      done += rows.length;
      more = rows.length === batch;
    }
    counts[table.name] = done;
  }
  yield `${JSON.stringify({ end: counts })}\n`;
}

/**
 * Puts a backup into a place that keeps nothing yet: all of it, or nothing.
 * @param file for messages
 * @throws Problem when the file is no whole backup, or the place has data
 */
export async function restoreClasses(bytes: Uint8Array, file: string, place: string): Promise<BackupSize> {
  // Once to the end before the place is made: a damaged file leaves nothing behind.
  const counts = await readBackup(bytes, file, async () => undefined);
  const data = await openData(place);
  try {
    await fill(data, (onRows) => readBackup(bytes, file, onRows), place);
  } finally {
    await data.close();
  }
  return sizeOf(counts);
}

async function fill(
  { db }: ClassData,
  read: (onRows: OnRows) => Promise<unknown>,
  place: string,
): Promise<void> {
  await db.transaction(async (tx: Writer) => {
    for (const table of backupTables)
      if ((await table.count(tx)) > 0)
        throw new Problem("class.restoreTaken", {}, { file: place.replace(/\/\/[^/]*@/, "//") });
    await read((table, rows) => table.write(tx, rows));
    for (const { name, turns } of backupTables)
      if (turns)
        await tx.execute(
          sql`select setval(pg_get_serial_sequence(${name}, 'turn'), (select coalesce(max(turn), 0) + 1 from ${sql.identifier(name)}), false)`,
        );
  });
}

type OnRows = (table: BackupTable, rows: readonly object[]) => Promise<void>;

/** @returns how many rows each table has */
async function readBackup(
  bytes: Uint8Array,
  file: string,
  onRows: OnRows,
): Promise<Readonly<Record<string, number>>> {
  const damaged = (reason: string) => new Problem("class.backupDamaged", { reason }, { file });
  const counts: Record<string, number> = Object.fromEntries(backupTables.map(({ name }) => [name, 0]));
  let [first, ended] = [true, false];
  const take = async (line: string): Promise<void> => {
    const value: unknown = JSON.parse(line);
    if (first) {
      first = false;
      if (head.parse(value).version > formatVersion) throw new Problem("class.dataNewer", {}, { file });
      return;
    }
    const last = end.safeParse(value);
    if (last.success) {
      ended = Object.entries(counts).every(([name, rows]) => (last.data.end[name] ?? 0) === rows);
      return;
    }
    const { table: name, rows } = part.parse(value);
    const table = backupTables.find((each) => each.name === name);
    if (!table) throw damaged(name);
    const parsed = table.parse(rows);
    for (const row of parsed) refuseWrongText(row, damaged);
    counts[name] = (counts[name] ?? 0) + parsed.length;
    await onRows(table, parsed);
  };
  let failure: unknown;
  try {
    await pipeline(Readable.from([bytes]), createGunzip(), async (source) => {
      try {
        for await (const line of splitLines(source)) await take(line);
      } catch (error) {
        failure = error;
        throw error;
      }
    });
  } catch (thrown) {
    // A pipeline that is given up tells that it was aborted, not always why.
    const error = failure ?? thrown;
    // What the database says is no fault of the file.
    if (error instanceof Problem || !isOfFile(error)) throw error;
    throw damaged(error instanceof Error ? error.message.split("\n")[0]! : String(error));
  }
  if (!ended) throw damaged("EOF");
  return counts;
}

function isOfFile(error: unknown): boolean {
  return (
    error instanceof SyntaxError ||
    error instanceof z.ZodError ||
    /^(Z_|ERR_)/.test(String((error as { code?: unknown }).code))
  );
}

async function* splitLines(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const piece of source) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== "") yield rest;
}

function refuseWrongText(row: object, damaged: (reason: string) => Problem): void {
  if ("text" in row && "version" in row && versionOf(String(row.text)) !== row.version)
    throw damaged(String(row.version));
}

function sizeOf(counts: Readonly<Record<string, number>>): BackupSize {
  const { classes = 0, places = 0, texts = 0 } = counts;
  return { classes, pupils: places, programs: texts };
}
