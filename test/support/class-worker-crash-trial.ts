import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { projectFolder } from "../../files/index.node.ts";
import { findLesson } from "../../lesson/index.node.ts";
import { openData } from "../../school/data/open-data.node.ts";
import { workers } from "../../school/data/schema.ts";
import { versionOf } from "../../work/index.ts";
import { ClassClient } from "./class-client.ts";
import type { NewPlace } from "./class-databases.ts";
import { ClassProcess } from "./class-process.ts";

const programs = 4;
const right = readFileSync(findLesson("hello-robot").path("solution.ts"), "utf8");

export interface WorkerCrashReport {
  readonly kills: number;
  readonly checked: number;
  /** Programs whose verdict is not that of `robonet check`. */
  readonly wrong: number;
  /** How often the class told that a computer no longer answers. */
  readonly told: number;
}

/**
 * Kills a further computer of a class in the middle of a program, again and again, and looks whether each program is checked all the
 * same. Real time: some half a minute each.
 */
export async function crashWorkers(at: NewPlace, kills: number): Promise<WorkerCrashReport> {
  const server = await ClassProcess.start(at.place);
  const data = await openData(at.place);
  let [checked, wrong] = [0, 0];
  try {
    const { json } = await (await server.teacher()).ask("addClass", { body: { name: "7a" } });
    const clients = Array.from({ length: programs }, () => new ClassClient(server.url));
    for (const [i, client] of clients.entries())
      await client.ask("join", {
        body: { code: json.joinCode, place: { names: [`Pupil ${i}`] }, secret: ["sun", "moon"] },
      });
    for (let kill = 0; kill < kills; kill++) {
      const worker = startWorker(at.place);
      const isThere = async () => (await data.db.select().from(workers)).length > 1;
      while (!(await isThere())) await wait(100);
      const verdicts = clients.map((client, i) => handIn(client, `${right}// ${kill} ${i}\n`));
      const tries = async () =>
        (await data.db.select().from(workers)).filter(({ trying }) => trying.length > 0).length > 1;
      // It may be done with all before it is seen at work.
      const all = Promise.all(verdicts).then((passed) => {
        checked += passed.length;
        wrong += passed.filter((each) => !each).length;
        return true;
      });
      while (!(await tries()) && !(await Promise.race([all, wait(20)])));
      worker.kill("SIGKILL");
      await all;
    }
    return { kills, checked, wrong, told: server.told.split("no longer answers").length - 1 };
  } finally {
    await data.close();
    await server.end();
    await at.remove();
  }
}

function startWorker(database: string): ChildProcess {
  return spawn(
    process.execPath,
    ["cli/bin/robonet.mjs", "worker", "--database", database, "--workers", "1", "--lang", "en"],
    { cwd: projectFolder, stdio: ["ignore", "ignore", "inherit"] },
  );
}

/** @returns whether it passed */
async function handIn(client: ClassClient, text: string): Promise<boolean> {
  const version = versionOf(text);
  const record = { programId: "hello-robot", version, parents: [], device: "d", at: 1 };
  const after = { record: 1e9, star: 1e9 };
  await client.ask("work", { body: { records: [record], texts: { [version]: text }, stars: [], after } });
  await client.ask("check", { body: { lesson: "hello-robot", version } });
  type Check = {
    readonly version: string;
    readonly state: string;
    readonly found: { readonly passed: boolean };
  };
  const isDone = ([event, told]: readonly [string, unknown]) =>
    event === "check" && (told as Check).version === version && (told as Check).state === "done";
  const events = await client.listen("live", (all) => all.some(isDone));
  return (events.find(isDone)![1] as Check).found.passed;
}
