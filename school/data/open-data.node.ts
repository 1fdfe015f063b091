import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle as drizzleServer } from "drizzle-orm/node-postgres";
import { migrate as migrateServer } from "drizzle-orm/node-postgres/migrator";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { drizzle as drizzleFolder } from "drizzle-orm/pglite";
import { migrate as migrateFolder } from "drizzle-orm/pglite/migrator";
import pg from "pg";
import { z } from "zod";
import { Problem } from "../../messages/index.ts";
import { lockFolder } from "./folder-lock.node.ts";
import * as schema from "./schema.ts";

export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/** Statements as they are written, for what brings its own: one with values, or several without. */
export type ExecuteSql = (
  text: string,
  values?: readonly unknown[],
) => Promise<{ readonly rows: readonly unknown[] }>;

/** An open database of classes. */
export interface ClassData {
  readonly db: Database;
  readonly executeSql: ExecuteSql;
  /** No other process can have these data open. */
  readonly exclusive: boolean;
  close(): Promise<void>;
}

const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));
const journal = z.object({ entries: z.array(z.object({ when: z.number() })) });

/** A class has some megabytes of data; by default PostgreSQL takes 128 MB to hold what it read. */
const startParams = [...PGlite.defaultStartParams, "-c", "shared_buffers=16MB"];

/** Any number that nothing else asks a lock for. */
const migrationLock = 7_266_638;

/**
 * Opens a database of classes, and brings its tables to this version.
 * @param place a folder, for PostgreSQL within this process; or `postgres://…` for a server
 * @param make make it where there is none
 * @throws Problem when it cannot be reached, another process has it, or it is of a newer version
 */
export function openData(place: string, make = true): Promise<ClassData> {
  return isServer(place) ? openServer(place) : openFolder(place, make);
}

/** Whether a place is the address of a PostgreSQL server, not a folder. */
export function isServer(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place);
}

async function openFolder(folder: string, make: boolean): Promise<ClassData> {
  const there = existsSync(join(folder, "PG_VERSION"));
  if (!there && !make) throw new Problem("class.none", { name: "none" }, { file: folder });
  mkdirSync(folder, { recursive: true });
  if (!there && readdirSync(folder).length > 0) throw new Problem("class.noData", {}, { file: folder });
  const unlock = await lockFolder(folder);
  if (!unlock) throw new Problem("class.dataInUse", {}, { file: folder });
  let engine: PGlite | undefined;
  try {
    if (!there) await makeFolder(folder);
    engine = await PGlite.create(folder, { startParams });
    const db = drizzleFolder(engine, { schema });
    await refuseNewer(db, folder);
    await migrateFolder(db, { migrationsFolder });
    const opened = engine;
    return {
      db,
      executeSql: async (text, values = []) =>
        values.length > 0
          ? opened.query(text, [...values])
          : ((await opened.exec(text)).at(-1) ?? { rows: [] }),
      exclusive: true,
      close: () => opened.close().finally(unlock),
    };
  } catch (error) {
    await engine?.close().catch(() => undefined);
    await unlock();
    throw asProblem(error, folder);
  }
}

function makeFolder(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL("./make-folder.mjs", import.meta.url), { workerData: folder });
    thread.once("error", reject);
    thread.once("exit", () => resolve());
  });
}

/**
 * Opens the database of a class that runs elsewhere, and leaves its tables as they are.
 * @throws Problem when it cannot be reached, or its tables are not those of this version
 */
export function joinServer(url: string): Promise<ClassData> {
  return connect(url, async (db, place) => {
    await refuseNewer(db, place);
    if ((await newestMigration(db)) < ownMigration())
      throw new Problem("worker.noClass", {}, { file: place });
  });
}

function openServer(url: string): Promise<ClassData> {
  return connect(url, async (db, place, pool) => {
    const client = await pool.connect();
    try {
      // Two that start at once must not both make the tables.
      await client.query("select pg_advisory_lock($1)", [migrationLock]);
      await refuseNewer(db, place);
      await migrateServer(db, { migrationsFolder });
    } finally {
      // With the connection goes its lock.
      client.release(true);
    }
  });
}

async function connect(
  url: string,
  prepare: (
    db: Database & Parameters<typeof migrateServer>[0],
    place: string,
    pool: pg.Pool,
  ) => Promise<void>,
): Promise<ClassData> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // A server that is restarted ends idle connections; the next query gets a new one.
  pool.on("error", () => undefined);
  const place = withoutPassword(url);
  try {
    const db = drizzleServer(pool, { schema });
    await prepare(db, place, pool);
    return {
      db,
      executeSql: async (text, values = []) => {
        const result: pg.QueryResult | pg.QueryResult[] = await pool.query(text, [...values]);
        // Several statements have as many results.
        return Array.isArray(result) ? (result.at(-1) ?? { rows: [] }) : result;
      },
      exclusive: false,
      close: () => pool.end(),
    };
  } catch (error) {
    await pool.end();
    throw asProblem(error, place);
  }
}

/** A place as it may be shown: without user and password. */
export function withoutPassword(place: string): string {
  return place.replace(/\/\/[^/]*@/, "//");
}

/** An older RoboNet does not know what a newer one keeps, and could only spoil it. */
async function refuseNewer(db: Database, place: string): Promise<void> {
  if ((await newestMigration(db)) > ownMigration()) throw new Problem("class.dataNewer", {}, { file: place });
}

/** Of the tables that are there; 0: there are none. */
async function newestMigration(db: Database): Promise<number> {
  const { rows: tables } = await query(db, sql`select to_regclass('drizzle.__drizzle_migrations') as name`);
  if (tables[0]?.name === null) return 0;
  const { rows } = await query(db, sql`select max(created_at) as newest from drizzle.__drizzle_migrations`);
  return Number(rows[0]?.newest ?? 0);
}

function ownMigration(): number {
  const { entries } = journal.parse(
    JSON.parse(readFileSync(join(migrationsFolder, "meta/_journal.json"), "utf8")),
  );
  return entries.at(-1)!.when;
}

const anyRows = z.object({ rows: z.array(z.record(z.string(), z.unknown())) });

async function query(db: Database, text: ReturnType<typeof sql>) {
  return anyRows.parse(await db.execute(text));
}

function asProblem(error: unknown, place: string): Error {
  if (error instanceof Problem) return error;
  const reason =
    error instanceof Error ? error.message || String((error as { code?: unknown }).code) : String(error);
  return new Problem("class.database", { reason }, { file: place });
}
