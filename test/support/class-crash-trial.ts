import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { ClassStore } from "../../school/data/class-store.ts";
import { openData } from "../../school/data/open-data.node.ts";
import { Random } from "../../sim/numbers/random.ts";
import { recordId, versionOf } from "../../work/index.ts";
import { databases } from "./class-databases.ts";

/** The longest that a writer may go on after its first record, ms. */
const longestMs = 600;

export interface ClassCrashReport {
  readonly kills: number;
  /** Records that a writer was told to be kept. */
  readonly acknowledged: number;
  /** Of them those that were not there afterwards. */
  readonly lost: readonly string[];
  /** Records whose text is not that of their version. */
  readonly damaged: readonly string[];
}

/** Kills a process that appends to a class's data, again and again, and looks each time whether all is there. */
export async function crashClassData(kills: number, seed: number): Promise<ClassCrashReport> {
  const random = new Random(seed).stream("class crash");
  const at = await databases["a folder"]!();
  try {
    const begin = await openData(at.place);
    const store = new ClassStore(begin.db, randomUUID);
    const { id } = await store.addClass("7a", "2099-09-01");
    const { id: placeId } = await store.addPlace(id, "Anna");
    await begin.close();
    const acknowledged = new Set<string>();
    const [lost, damaged] = [new Set<string>(), new Set<string>()];
    for (let kill = 0; kill < kills; kill++) {
      for (const each of await writeUntilKilled(at.place, placeId, kill, random.uniform(0, longestMs)))
        acknowledged.add(each);
      const data = await openData(at.place);
      const { records, texts } = (await new ClassStore(data.db, randomUUID).work(placeId)).work;
      await data.close();
      const there = new Set(records.map(recordId));
      for (const each of acknowledged) if (!there.has(each)) lost.add(each);
      for (const record of records)
        if (versionOf(texts.get(record.version) ?? "") !== record.version) damaged.add(recordId(record));
    }
    return { kills, acknowledged: acknowledged.size, lost: [...lost], damaged: [...damaged] };
  } finally {
    await at.remove();
  }
}

/** @returns what the writer was told to be kept */
async function writeUntilKilled(
  folder: string,
  placeId: string,
  turn: number,
  afterMs: number,
): Promise<string[]> {
  const writer = spawn(
    process.execPath,
    ["--import", "tsx", "test/support/class-writer.ts", folder, placeId, String(turn)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const said: string[] = [];
  const ended = new Promise((resolve) => writer.once("close", resolve));
  const lines = createInterface(writer.stdout);
  const begun = new Promise<void>((resolve) => lines.once("line", () => resolve()));
  // The last line may be cut: it is no whole name then.
  lines.on("line", (line) => line.length === 64 && said.push(line));
  await Promise.race([begun, ended]);
  await wait(afterMs);
  writer.kill("SIGKILL");
  await ended;
  if (said.length === 0) throw new Error("the writer wrote nothing");
  return said;
}
