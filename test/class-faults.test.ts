import { readFileSync } from "node:fs";
import type { Worker } from "node:worker_threads";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findLesson } from "../lesson/index.node.ts";
import { versionOf } from "../work/index.ts";
import type { ClassClient } from "./support/class-client.ts";
import { databases, type NewPlace } from "./support/class-databases.ts";
import { ClassRoom } from "./support/class-room.ts";

const right = readFileSync(findLesson("hello-robot").path("solution.ts"), "utf8");
const dayMs = 24 * 3_600_000;

for (const [name, newPlace] of Object.entries(databases)) {
  const faults = suite(`a class with its data in ${name}, when things go wrong`);
  let at: NewPlace;
  let room: ClassRoom;
  let code: string;
  let classId: string;
  let teacher: ClassClient;
  faults.before(async () => {
    at = await newPlace();
    room = await new ClassRoom(at.place).open();
    teacher = await room.teacher();
    const { json } = await teacher.ask("addClass", { body: { name: "Robots" } });
    ({ joinCode: code, id: classId } = json);
  });
  faults.after(async () => {
    await room.close();
    await at.remove();
  });

  const join = async (client: ClassClient, nickname: string, secret: readonly [string, string]) =>
    client.ask("join", { body: { code, place: { names: [nickname] }, secret } });

  const save = (client: ClassClient, text: string) => {
    const version = versionOf(text);
    const record = { programId: "hello-robot", version, parents: [], device: "laptop", at: 1 };
    const after = { record: 0, star: 0 };
    return client.ask("work", { body: { records: [record], texts: { [version]: text }, stars: [], after } });
  };

  faults("a thread that is killed in the middle of a check: the program is tried again", async () => {
    const pupil = room.stranger();
    await join(pupil, "Anna", ["apple", "sun"]);
    await save(pupil, right);
    let killed = 0;
    const kill = (thread: Worker) => {
      killed++;
      thread.once("online", () => void thread.terminate());
    };
    process.once("worker", kill as never);
    await pupil.ask("check", { body: { lesson: "hello-robot", version: versionOf(right) } });
    const events = await pupil.listen("live", (all) => all.some(isDone));
    process.off("worker", kill as never);
    const [, check] = events.find(isDone) as [string, { found: { passed: boolean } }];
    assert.equal([killed, check.found.passed], [1, true]);
  });

  faults(
    "a clock that is set back a day: pupils stay in, save, and are locked no longer for it",
    async () => {
      const pupil = room.stranger();
      await join(pupil, "Ben", ["moon", "sun"]);
      for (let i = 0; i < 5; i++) await join(room.stranger(), "Ben", ["sun", "moon"]);
      room.clock.ms -= dayMs;
      assert.is((await save(pupil, "// yesterday\n")).status, 200);
      assert.is((await pupil.ask("me")).status, 200);
      const locked = await join(room.stranger(), "Ben", ["moon", "sun"]);
      assert.equal([locked.status, locked.json.problem.params.minutes], [429, 5]);
      room.clock.goOn(5 * 60_000);
      assert.is((await join(room.stranger(), "Ben", ["moon", "sun"])).status, 200);
      const { json } = await teacher.ask("grid", { params: { class: classId } });
      assert.ok(json.rows.some((row: { names: string[] }) => row.names[0] === "Ben"));
      room.clock.ms += dayMs;
      assert.is((await save(pupil, "// today\n")).status, 200);
    },
  );

  faults(
    "a disk that is full: nothing is taken, the page is told so, and it is taken when there is room",
    async () => {
      const pupil = room.stranger();
      await join(pupil, "Cora", ["fish", "sun"]);
      const append = room.room.classes.append.bind(room.room.classes);
      const full = Object.assign(new Error("could not extend file"), { code: "53100" });
      room.room.classes.append = async () => {
        throw new Error("Failed query", { cause: full });
      };
      const refused = await save(pupil, "// kept\n").finally(() => {
        room.room.classes.append = append;
      });
      assert.equal([refused.status, refused.json.problem.id], [507, "room.noRoom"]);
      assert.is((room.troubles.at(-1) as Error).cause, full, "the teacher's terminal says so, too");
      assert.is((await save(pupil, "// kept\n")).json.records.length, 1);
    },
  );

  faults.run();
}

function isDone([event, data]: readonly [string, unknown]): boolean {
  return event === "check" && (data as { readonly state: string }).state === "done";
}
