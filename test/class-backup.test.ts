import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { CheckStore } from "../school/data/check-store.ts";
import { ClassStore } from "../school/data/class-store.ts";
import { openData } from "../school/data/open-data.node.ts";
import { type ProgramRecord, versionOf, type Work } from "../work/index.ts";
import { databases, type NewPlace } from "./support/class-databases.ts";
import { typeCommand } from "./support/type-command.ts";

const folder = mkdtempSync(join(tmpdir(), "robonet-backup-"));
const file = join(folder, "class.gz");

/** More versions than go into one line of the file, one of them with what is hard to write down. */
const texts = [...Array.from({ length: 600 }, (_, i) => `let x = ${i}\n`), 'say("\0 ķ 🤖\\n")\r\n'];

function workOf(all: readonly string[]): Work {
  const records = all.map((text, at): ProgramRecord => {
    const parents = at === 0 ? [] : [`${at}`];
    return { programId: "turns", version: versionOf(text), parents, device: "laptop", at: at + 0.5 };
  });
  const star = { lesson: "turns", lessonVersion: 2, kit: "robonet-one", device: "laptop", at: 5 };
  return {
    records,
    texts: new Map(all.map((text) => [versionOf(text), text])),
    stars: [{ ...star, verdict: { stars: 3 } }],
  };
}

async function fill(place: string): Promise<void> {
  const data = await openData(place);
  const store = new ClassStore(data.db, randomUUID);
  const checks = new CheckStore(data.db);
  const { id } = await store.addClass("7a", "2099-09-01");
  const anna = await store.addPlace(id, "Anna");
  await store.addPlace(id, "Jānis");
  await store.append(anna.id, workOf(texts));
  const version = versionOf(texts[0]!);
  await checks.ask(anna.id, "turns", version, "key");
  await checks.keep({
    key: "key",
    lesson: "turns",
    lessonVersion: 2,
    version,
    kit: "robonet-one",
    behaviourVersion: 5,
    compilerHash: "c",
    loopMs: 10,
    cpu: "likely",
    passed: true,
    outcome: '{"said":"\\u0000"}',
    tookMs: 12,
  });
  await data.close();
}

const backup = (place: string, to = file) =>
  typeCommand("class", "backup", to, "--data", place, "--lang", "en");
const restore = (from: string, place: string) =>
  typeCommand("class", "restore", from, "--data", place, "--lang", "en");

for (const [from, newSource] of Object.entries(databases))
  for (const [to, newTarget] of Object.entries(databases)) {
    // Where there is a server, both ways between it and a folder say all.
    if (from === to && Object.keys(databases).length > 1) continue;
    const test = suite(`a backup of a class in ${from}, restored in ${to}`);
    const places: NewPlace[] = [];
    test.after(async () => {
      for (const each of places) await each.remove();
    });

    test("has all of it, and work goes on from there", async () => {
      const [source, target] = [await newSource(), await newTarget()];
      places.push(source, target);
      await fill(source.place);
      const made = await backup(source.place);
      assert.is(made.code, 0, made.err);
      assert.match(made.out, /1 class, 2 pupils, 601 programs/);
      const back = await restore(file, target.place);
      assert.is(back.code, 0, back.err);
      const second = join(folder, "second.gz");
      await backup(target.place, second);
      const [before, after] = [file, second].map((name) => gunzipSync(readFileSync(name)).toString());
      assert.is(after, before);

      const data = await openData(target.place);
      const store = new ClassStore(data.db, randomUUID);
      const place = (await store.placeOf((await store.classes())[0]!.id, "anna"))!;
      const { work, cursor } = await store.work(place.id);
      assert.equal([...work.texts.values()].sort(), [...texts].sort());
      await store.append(place.id, workOf(["let later\n"]));
      const { work: later } = await store.work(place.id, cursor);
      await data.close();
      assert.equal([...later.texts.values()], ["let later\n"]);

      const again = await restore(file, target.place);
      assert.is(again.code, 2);
      assert.match(again.err, /has a class already/);
    });

    test.run();
  }

const damage = suite("a backup that is damaged");
damage.after(() => rmSync(folder, { recursive: true }));

damage("is refused, and nothing is made", async () => {
  const whole = readFileSync(file);
  const lines = gunzipSync(whole).toString();
  const spoilt: Readonly<Record<string, Uint8Array>> = {
    cut: whole.subarray(0, whole.length - 20),
    "without its last line": gzipSync(lines.replace(/\{"end".*\n/, "")),
    "with another text": gzipSync(lines.replace("let x = 7\\n", "let x = 8\\n")),
    "with rows missing": gzipSync(lines.replace(/\{"table":"stars".*\n/, "")),
    "no gzip": Buffer.from("let x\n"),
  };
  const place = join(folder, "none");
  for (const [what, bytes] of Object.entries(spoilt)) {
    const damaged = join(folder, "damaged.gz");
    writeFileSync(damaged, bytes);
    const { code, err } = await restore(damaged, place);
    assert.is(code, 2, `${what}: ${err}`);
    assert.match(err, /damaged\.gz: This is no whole backup/, what);
    assert.not(existsSync(place), what);
  }
});

damage.run();
