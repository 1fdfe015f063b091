import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getTableColumns, getTableName, is, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Problem } from "../../messages/index.ts";
import { databases, type NewPlace } from "../../test/support/class-databases.ts";
import { type ProgramRecord, recordId, type StarRecord, versionOf, type Work } from "../../work/index.ts";
import { CheckStore, type FoundVerdict } from "./check-store.ts";
import { ClassStore, fromTheBegin } from "./class-store.ts";
import { type ClassData, openData } from "./open-data.node.ts";
import * as schema from "./schema.ts";

/** Work of one program whose versions come one after the other. */
function chain(programId: string, ...states: readonly string[]): Work & { ids: string[] } {
  const records: ProgramRecord[] = [];
  for (const text of states) {
    const parents = records.slice(-1).map(recordId);
    records.push({ programId, version: versionOf(text), parents, device: "laptop", at: records.length });
  }
  const texts = new Map(states.map((text) => [versionOf(text), text]));
  return { records, texts, stars: [], ids: records.map(recordId) };
}

const star: StarRecord = {
  lesson: "turns",
  lessonVersion: 2,
  kit: "robonet-one",
  verdict: { stars: 3 },
  device: "laptop",
  at: 5,
};

function verdictOf(key: string, text: string): FoundVerdict {
  return {
    key,
    lesson: "turns",
    lessonVersion: 2,
    version: versionOf(text),
    kit: "robonet-one",
    behaviourVersion: 5,
    compilerHash: "c",
    loopMs: 10,
    cpu: "likely",
    passed: true,
    outcome: '{"said":"\\u0000"}',
    tookMs: 12,
  };
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Problem) return error.id;
  throw error ?? new Error("nothing was refused");
}

for (const [name, newPlace] of Object.entries(databases)) {
  const on = suite(`the data of classes in ${name}`);
  let at: NewPlace;
  let data: ClassData;
  let store: ClassStore;
  let checks: CheckStore;
  let count = 0;
  const open = async () => {
    data = await openData(at.place);
    store = new ClassStore(data.db, () => `id-${++count}`);
    checks = new CheckStore(data.db);
  };
  on.before(async () => {
    at = await newPlace();
    await open();
  });
  // The last test leaves it closed.
  on.after(() => at.remove());
  /** A class with a place for each name. */
  const madeClass = async (...names: readonly string[]) => {
    const made = await store.addClass("7a", "2027-09-01");
    const found = [];
    for (const each of names) found.push(await store.addPlace(made.id, each));
    return { id: made.id, places: found };
  };

  on("has the tables of the schema", async () => {
    const { rows } = (await data.db.execute(
      sql`select table_name, column_name, is_nullable, data_type from information_schema.columns where table_schema = 'public'`,
    )) as unknown as { rows: Record<string, string>[] };
    const found = rows.map(
      (row) => `${row.table_name}.${row.column_name} ${row.is_nullable} ${row.data_type}`,
    );
    const kinds: Readonly<Record<string, string>> = { bigserial: "bigint", "text[]": "ARRAY" };
    const wanted = Object.values(schema).flatMap((table) =>
      is(table, PgTable)
        ? Object.values(getTableColumns(table)).map((column) => {
            const type = column.getSQLType();
            return `${getTableName(table)}.${column.name} ${column.notNull ? "NO" : "YES"} ${kinds[type] ?? type}`;
          })
        : [],
    );
    assert.equal(found.sort(), wanted.sort());
  });

  on("a name is there once in a class, however it is spelt", async () => {
    const { id, places } = await madeClass("Zane Ozola", "Ādams");
    assert.is(await problemOf(store.addPlace(id, " zane  OZOLA ")), "class.nameTaken");
    const other = await store.addClass("7b", "2027-09-01");
    await store.addPlace(other.id, "Zane Ozola");
    assert.equal(
      (await store.places(id)).map((place) => place.name).sort(),
      places.map((place) => place.name).sort(),
    );
  });

  on("work comes back as it was handed in, and twice the same is once there", async () => {
    const { places } = await madeClass("Anna");
    const { id } = places[0]!;
    const work = { ...chain("turns", "one\0", "two\r\n\ud83e\udd16"), stars: [star] };
    assert.equal(await store.append(id, work), { records: 2, stars: 1 });
    assert.equal(await store.append(id, work), { records: 0, stars: 0 });
    const { work: found, cursor } = await store.work(id);
    assert.equal(found, { records: work.records, texts: work.texts, stars: work.stars });
    const more = chain("turns", "one\0", "two\r\n\ud83e\udd16", "three");
    await store.append(id, { ...more, texts: new Map([[versionOf("three"), "three"]]) });
    const news = await store.work(id, cursor);
    assert.equal(news.work.records.map(recordId), more.ids.slice(2));
    assert.equal(news.work.stars, []);
    assert.equal((await store.work(id, news.cursor)).cursor, news.cursor);
  });

  on("work comes whole or not at all", async () => {
    const { places } = await madeClass("Anna", "Ben");
    const { id } = places[0]!;
    const good = chain("turns", "good");
    const bad = chain("turns", "kept elsewhere");
    const both = { ...good, records: [...good.records, ...bad.records] };
    assert.is(await problemOf(store.append(id, both)), "class.textMissing");
    const wrong = { ...good, texts: new Map([[versionOf("good"), "bad"]]) };
    assert.is(await problemOf(store.append(id, wrong)), "class.wrongText");
    assert.is(await problemOf(store.append("nobody", good)), "class.placeGone");
    assert.equal((await store.work(id)).cursor, fromTheBegin);
  });

  on("many that write at once lose nothing, and who follows misses nothing", async () => {
    const { places } = await madeClass("Anna");
    const { id } = places[0]!;
    const seen = new Set<string>();
    let cursor = fromTheBegin;
    const follow = async () => {
      const news = await store.work(id, cursor);
      cursor = news.cursor;
      for (const record of news.work.records) seen.add(recordId(record));
    };
    const wanted: string[] = [];
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let turn = 0; turn < 5; turn++) {
        const work = chain(`program-${writer}`, `${writer} ${turn}`);
        await store.append(id, work);
        wanted.push(...work.ids);
        await follow();
      }
    });
    await Promise.all(writers);
    await follow();
    assert.equal([...seen].sort(), wanted.sort());
  });

  on("a check waits until its verdict is there, once for the same text", async () => {
    const { id, places } = await madeClass("Anna", "Ben");
    const [anna, ben] = [places[0]!.id, places[1]!.id];
    const text = "drive on";
    const version = versionOf(text);
    await store.append(anna, chain("turns", text));
    assert.is(await checks.ask(anna, "turns", version, "key"), false);
    // Ben knows the hash of Anna's text, and has not handed it in.
    await checks.ask(ben, "turns", version, "key");
    assert.equal(
      (await checks.ofClass(id)).map(({ placeId, passed }) => [placeId, passed]),
      [[anna, undefined]],
    );
    await store.append(ben, chain("turns", text));
    await checks.ask(ben, "turns", version, "key");
    const waiting = (await checks.waiting(10)).filter(({ key }) => key === "key");
    assert.equal(waiting, [{ key: "key", lesson: "turns", version, text }]);
    await checks.keep(verdictOf("key", text));
    await checks.keep({ ...verdictOf("key", text), passed: false });
    assert.equal(await checks.waiting(10), []);
    assert.equal(
      (await checks.ofClass(id)).map(({ placeId, passed }) => [placeId, passed]),
      [
        [anna, true],
        [ben, true],
      ],
    );
    assert.is(await checks.ask(ben, "turns", version, "key"), true);
  });

  on("who leaves takes all with them, but not what others have too", async () => {
    const { id, places } = await madeClass("Anna", "Ben");
    const [anna, ben] = [places[0]!.id, places[1]!.id];
    await store.append(anna, { ...chain("turns", "shared", "Anna's own"), stars: [star] });
    await store.append(ben, chain("turns", "shared"));
    await checks.ask(anna, "turns", versionOf("Anna's own"), "own");
    await checks.keep(verdictOf("own", "Anna's own"));
    await store.removePlace(anna);
    assert.equal((await store.work(anna)).work.records, []);
    assert.equal([...(await store.work(ben)).work.texts.values()], ["shared"]);
    const left = (await data.db.execute(
      sql`select key from verdicts where key = 'own' union select version from texts where version = ${versionOf("Anna's own")}`,
    )) as unknown as { rows: unknown[] };
    assert.equal(left.rows, []);
    assert.equal(
      (await store.places(id)).map((place) => place.name),
      ["Ben"],
    );
  });

  on("what is found of a text that nobody has any more is not kept", async () => {
    const { places } = await madeClass("Anna");
    await store.append(places[0]!.id, chain("turns", "only Anna's"));
    await store.removePlace(places[0]!.id);
    assert.is(await checks.keep(verdictOf("late", "only Anna's")), false);
    assert.equal(await checks.found(["late"]), []);
  });

  on("a class is gone on its day, and no other", async () => {
    await store.addClass("old", "2026-08-31");
    const kept = await store.addClass("new", "2026-09-01");
    assert.equal(await store.removeExpired("2026-08-31"), ["old"]);
    assert.ok((await store.classes()).some((each) => each.id === kept.id));
  });

  on("all is there when it is opened again", async () => {
    const { id, places } = await madeClass("Anna");
    await store.append(places[0]!.id, chain("turns", "kept"));
    await data.close();
    await open();
    assert.equal(
      (await store.places(id)).map((place) => place.name),
      ["Anna"],
    );
    assert.equal([...(await store.work(places[0]!.id)).work.texts.values()], ["kept"]);
  });

  on("a folder belongs to one process at a time", async () => {
    if (at.place.startsWith("postgres:")) return;
    assert.is(await problemOf(openData(at.place)), "class.dataInUse");
  });

  on("data of a newer version are left alone", async () => {
    const newer = sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 99999999999999)`;
    await data.db.execute(newer);
    await data.close();
    assert.is(await problemOf(openData(at.place)), "class.dataNewer");
  });

  on.run();
}

const places = suite("a place for a class's data");

places("is not one that has something else in it, nor one that nobody answers at", async () => {
  const folder = mkdtempSync(join(tmpdir(), "robonet-data-"));
  writeFileSync(join(folder, "holiday.jpg"), "");
  assert.is(await problemOf(openData(folder)), "class.noData");
  rmSync(folder, { recursive: true });
  const nobody = openData("postgres://teacher:secret@127.0.0.1:1/class");
  const error = await nobody.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.is((error as Problem).id, "class.database");
  assert.not.match((error as Problem).in("lv"), /secret/);
});

places.run();
