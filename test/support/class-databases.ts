import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import pg from "pg";
import { newClassFolder } from "./class-folder.ts";

/** A new place for a class's data, and what takes it away again. */
export interface NewPlace {
  readonly place: string;
  remove(): Promise<void>;
}

/** A PostgreSQL server whose user may make databases, such as postgres://postgres@localhost/postgres. */
const { ROBONET_TEST_DATABASE: server } = process.env;

/** Where a class's data can be, by what it is called; tests that use the data run on each. */
export const databases: Readonly<Record<string, () => Promise<NewPlace>>> = {
  "a folder": async () => {
    const place = await newClassFolder();
    return { place, remove: async () => rmSync(place, { recursive: true, force: true }) };
  },
  ...(server && { "a PostgreSQL server": () => newDatabase(server) }),
};

if (!server)
  console.log(
    "Left out: the class's data on a PostgreSQL server. ROBONET_TEST_DATABASE=postgres://… names one.",
  );

async function newDatabase(url: string): Promise<NewPlace> {
  const name = `robonet_test_${randomUUID().replaceAll("-", "")}`;
  await administrate(url, `create database ${name}`);
  const place = new URL(url);
  place.pathname = `/${name}`;
  return { place: place.href, remove: () => administrate(url, `drop database ${name} with (force)`) };
}

async function administrate(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
