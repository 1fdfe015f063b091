import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import pg from "pg";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findLesson } from "../lesson/index.node.ts";
import { Problem } from "../messages/index.ts";
import { CheckStore } from "../school/data/check-store.ts";
import { openData } from "../school/data/open-data.node.ts";
import { FurtherWorker } from "../school/index.node.ts";
import { jobIdOf } from "../school/queue/check-job.ts";
import { CheckJobs } from "../school/queue/check-jobs.node.ts";
import { CheckWorker } from "../school/queue/check-worker.node.ts";
import { WorkerRoll } from "../school/queue/worker-roll.node.ts";
import { versionOf } from "../work/index.ts";
import type { ClassClient } from "./support/class-client.ts";
import { databases, type NewPlace } from "./support/class-databases.ts";
import { ClassRoom, TestClock } from "./support/class-room.ts";

const right = readFileSync(findLesson("hello-robot").path("solution.ts"), "utf8");

/** A class whose pupils hand in programs; its time goes on while something is waited for. */
class Handing {
  readonly room: ClassRoom;
  #code = "";
  #classId = "";

  constructor(place: string, workers: number) {
    this.room = new ClassRoom(place, ["hello-robot"], workers);
  }

  async open(): Promise<this> {
    await this.room.open();
    const { json } = await (await this.room.teacher()).ask("addClass", { body: { name: "Robots" } });
    ({ id: this.#classId, joinCode: this.#code } = json);
    return this;
  }

  async pupil(name: string): Promise<ClassClient> {
    const client = this.room.stranger();
    await client.ask("join", {
      body: { code: this.#code, place: { names: [name] }, secret: ["apple", "sun"] },
    });
    return client;
  }

  /** @returns the key of the check */
  async handIn(client: ClassClient, text: string): Promise<string> {
    const version = versionOf(text);
    const record = { programId: "hello-robot", version, parents: [], device: "laptop", at: 1 };
    await client.ask("work", {
      body: {
        records: [record],
        texts: { [version]: text },
        stars: [],
        after: { record: 0, star: 0 },
      },
    });
    return (await client.ask("check", { body: { lesson: "hello-robot", version } })).json.key;
  }

  /** @returns whether it passed */
  async verdict(client: ClassClient, key: string, ...clocks: readonly TestClock[]): Promise<boolean> {
    // What computes is real, so its time is: the clocks go on meanwhile.
    const pump = setInterval(() => {
      for (const clock of [this.room.clock, ...clocks]) clock.goOn(500);
    }, 20);
    try {
      const is = ([event, data]: readonly [string, unknown]) =>
        event === "check" && (data as Found).key === key && (data as Found).state === "done";
      const events = await client.listen("live", (all) => all.some(is));
      return (events.find(is)![1] as Found).found.passed;
    } finally {
      clearInterval(pump);
    }
  }

  /** The further computers, as the teacher's page has them. */
  async helpers(): Promise<unknown> {
    const teacher = await this.room.teacher();
    return (await teacher.ask("grid", { params: { class: this.#classId } })).json.helpers;
  }

  get told(): string[] {
    return this.room.troubles.map((each) => (each instanceof Problem ? each.id : "error"));
  }
}

interface Found {
  readonly key: string;
  readonly state: string;
  readonly found: { readonly passed: boolean };
}

for (const [name, newPlace] of Object.entries(databases)) {
  const jobs = suite(`jobs of a class with its data in ${name}`);
  let at: NewPlace;
  jobs.before.each(async () => {
    at = await newPlace();
  });
  jobs.after.each(() => at.remove());

  jobs("a class that was killed in the middle of a check tries it again when it is opened", async () => {
    const first = await new Handing(at.place, 0).open();
    const anna = await first.pupil("Anna");
    const key = await first.handIn(anna, right);
    await first.room.close();
    const data = await openData(at.place);
    const taken = await (await CheckJobs.open(data, true)).take();
    await data.close();
    assert.is(taken?.key, key);
    const again = new Handing(at.place, 1);
    await again.room.open();
    const client = again.room.stranger();
    for (const [each, value] of anna.cookies) client.cookies.set(each, value);
    assert.ok(await again.verdict(client, key));
    await again.room.close();
  });

  jobs("a text that two pupils hand in stands in the queue once, and goes when both leave it", async () => {
    const handing = await new Handing(at.place, 0).open();
    const [anna, ben] = [await handing.pupil("Anna"), await handing.pupil("Ben")];
    const key = await handing.handIn(anna, right);
    assert.is(await handing.handIn(ben, right), key);
    assert.equal(handing.room.room.checks.counts(), { waiting: 1, running: 0 });
    // A newer text of the lesson takes its place.
    await handing.handIn(anna, `${right}// newer\n`);
    assert.equal(handing.room.room.checks.counts(), { waiting: 2, running: 0 });
    await handing.handIn(ben, `${right}// newer\n`);
    assert.equal(handing.room.room.checks.counts(), { waiting: 1, running: 0 });
    await handing.room.close();
  });

  jobs("a verdict that comes for a pupil who was deleted meanwhile is dropped", async () => {
    const handing = await new Handing(at.place, 0).open();
    const { room } = handing.room;
    const { db } = room.options.data;
    const anna = await handing.pupil("Anna");
    const { place } = (await anna.ask("me")).json;
    const key = await handing.handIn(anna, right);
    const teacher = await handing.room.teacher();
    const checks = new CheckStore(db);
    const text = checks.text.bind(checks);
    // She is deleted just when her program has been read, and is about to be tried.
    checks.text = async (version) => {
      const found = await text(version);
      await teacher.ask("removePlace", { params: { place: place.id } });
      return found;
    };
    const found: unknown[] = [];
    const worker = new CheckWorker({
      jobs: await CheckJobs.open(room.options.data, false),
      checks,
      shelf: handing.room.shelf,
      size: 1,
      clock: new TestClock(),
      onBegun: async () => undefined,
      onFound: (job, outcome) => found.push([job.key, outcome]),
      onTrouble: (error) => found.push(error),
    });
    worker.wake();
    await until(() => found.length > 0);
    await worker.close();
    assert.equal(found, [[key, undefined]]);
    assert.equal(await checks.found([key]), []);
    // The class waits for it no longer, as soon as it has looked at what ran elsewhere.
    const pump = setInterval(() => handing.room.clock.goOn(500), 20);
    await until(() => room.checks.counts().waiting + room.checks.counts().running === 0);
    clearInterval(pump);
    assert.equal(handing.told, []);
    await handing.room.close();
  });

  jobs("what a deleted pupil alone waited for is not tried", async () => {
    const handing = await new Handing(at.place, 0).open();
    const [anna, ben] = [await handing.pupil("Anna"), await handing.pupil("Ben")];
    await handing.handIn(anna, right);
    await handing.handIn(ben, `${right}// Ben's\n`);
    const { place } = (await anna.ask("me")).json;
    const teacher = await handing.room.teacher();
    await teacher.ask("removePlace", { params: { place: place.id } });
    const { checks } = handing.room.room;
    await until(() => checks.counts().waiting === 1);
    assert.equal(checks.counts(), { waiting: 1, running: 0 });
    await handing.room.close();
  });

  jobs.run();
}

const onServer = databases["a PostgreSQL server"];
if (onServer) {
  const further = suite("further computers that try programs of a class");
  let at: NewPlace;
  let handing: Handing;
  further.before.each(async () => {
    at = await onServer();
    handing = await new Handing(at.place, 0).open();
  });
  further.after.each(async () => {
    await handing.room.close();
    await at.remove();
  });

  const join = async (clock: TestClock, shelf = handing.room.shelf) => {
    const troubles: unknown[] = [];
    const ends: Problem[] = [];
    const worker = await FurtherWorker.join(at.place, {
      shelf,
      workers: 1,
      clock,
      onTrouble: (error) => troubles.push(error),
      onEnd: (problem) => ends.push(problem),
    });
    return { worker, troubles, ends };
  };

  further("take them from its queue, each text once, and the class says who helps", async () => {
    const clock = new TestClock();
    const { worker } = await join(clock);
    const [anna, ben] = [await handing.pupil("Anna"), await handing.pupil("Ben")];
    const keys = [await handing.handIn(anna, right), await handing.handIn(ben, right)];
    assert.ok(await handing.verdict(anna, keys[0]!, clock));
    assert.ok(await handing.verdict(ben, keys[1]!, clock));
    assert.is(worker.tried, 1);
    handing.room.clock.goOn(5000);
    await until(() => handing.told.includes("worker.came"));
    assert.equal(await handing.helpers(), [{ name: hostname(), size: 1, state: "works" }]);
    await worker.close();
    const wrong = await handing.handIn(anna, "// nothing\n");
    const second = await join(clock);
    assert.not(await handing.verdict(anna, wrong, clock));
    await second.worker.close();
    assert.ok(handing.told.includes("worker.came"), handing.told.join());
  });

  further("that are killed: the program is tried by another, and the class says so", async () => {
    const anna = await handing.pupil("Anna");
    const key = await handing.handIn(anna, right);
    // What a killed process leaves: a job that runs, and a row that stands still.
    const data = await openData(at.place);
    const job = await (await CheckJobs.open(data, false)).take();
    await new WorkerRoll(data.db, { name: "attic", size: 1 }).beat([jobIdOf(job!.key)]);
    await data.close();
    const clock = new TestClock();
    const { worker } = await join(clock);
    assert.ok(await handing.verdict(anna, key, clock));
    assert.is(worker.tried, 1);
    const lost = handing.room.troubles.find((each) => each instanceof Problem && each.id === "worker.lost");
    assert.equal((lost as Problem | undefined)?.params, { name: "attic", programs: 1 });
    assert.equal(((await handing.helpers()) as unknown[])[0], { name: "attic", size: 1, state: "gone" });
    await worker.close();
  });

  further("with another RoboNet are refused, and end when the class has another one", async () => {
    const other = new ClassRoom(at.place, ["hello-robot", "drive-a-square"]).shelf;
    const refused = await join(new TestClock(), other).catch((error: unknown) => error);
    assert.is((refused as Problem).id, "worker.otherVersion");
    const clock = new TestClock();
    const { worker, ends } = await join(clock);
    const data = await openData(at.place);
    await new WorkerRoll(data.db, { name: "class", size: 1 }).setEngine(other.engine);
    await data.close();
    clock.goOn(5000);
    await worker.close();
    assert.equal(
      ends.map(({ id }) => id),
      ["worker.otherVersion"],
    );
  });

  further("are told when no class was opened in the database yet", async () => {
    const empty = await onServer();
    try {
      const refused = await FurtherWorker.join(empty.place, {
        shelf: handing.room.shelf,
        workers: 1,
        clock: new TestClock(),
        onTrouble: () => undefined,
        onEnd: () => undefined,
      }).catch((error: unknown) => error);
      assert.is((refused as Problem).id, "worker.noClass");
    } finally {
      await empty.remove();
    }
  });

  further("and the class itself go on when the database server was away", async () => {
    const clock = new TestClock();
    const { worker, troubles } = await join(clock);
    const anna = await handing.pupil("Anna");
    const away = new DatabaseAway(at.place);
    await away.begin();
    const status = (await anna.ask("check", { body: { lesson: "hello-robot", version: versionOf(right) } }))
      .status;
    clock.goOn(5000);
    handing.room.clock.goOn(5000);
    await until(() => troubles.length > 0 && handing.room.troubles.length > 0);
    await away.end();
    assert.ok(status >= 500, `${status}`);
    assert.ok(await handing.verdict(anna, await handing.handIn(anna, right), clock));
    await worker.close();
  });

  further.run();
}

/** A database that takes no connections, and has ended all that it had: as while its server is started again. */
class DatabaseAway {
  readonly #url: URL;

  constructor(place: string) {
    this.#url = new URL(place);
  }

  begin(): Promise<void> {
    return this.#run([
      "alter database NAME allow_connections false",
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'NAME'",
    ]);
  }

  end(): Promise<void> {
    return this.#run(["alter database NAME allow_connections true"]);
  }

  async #run(statements: readonly string[]): Promise<void> {
    const name = this.#url.pathname.slice(1);
    const elsewhere = new URL(this.#url);
    elsewhere.pathname = "/postgres";
    const client = new pg.Client({ connectionString: elsewhere.href });
    await client.connect();
    for (const each of statements) await client.query(each.replaceAll("NAME", name));
    await client.end();
  }
}

/** Waits for what comes from outside of this process. */
async function until(is: () => boolean): Promise<void> {
  while (!is()) await new Promise((resolve) => setImmediate(resolve));
}
