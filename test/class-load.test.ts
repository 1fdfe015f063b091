import { suite } from "uvu";
import * as assert from "uvu/assert";
import { databases, type NewPlace } from "./support/class-databases.ts";
import { loadClass } from "./support/class-load.ts";
import { ClassRoom } from "./support/class-room.ts";
import { compareVerdicts } from "./support/compare-verdicts.ts";
import { loadTexts } from "./support/load-texts.ts";

const load = suite("a class under load (a sample of npm run load:class)");

let at: NewPlace;
let room: ClassRoom;
// Before the server is there: the compiler takes this thread for seconds, and idle connections end meanwhile.
const texts = loadTexts(["hello-robot"]);
load.before(async () => {
  at = await databases["a folder"]!();
  room = await new ClassRoom(at.place).open();
});
load.after(async () => {
  await room.close();
  await at.remove();
});

load("pupils save and check all kinds of texts; each verdict is that of robonet check", async () => {
  const teacher = await room.teacher();
  const { json } = await teacher.ask("addClass", { body: { name: "Load" } });
  const { failures, acknowledged, asked } = await loadClass({
    url: room.url,
    code: json.joinCode,
    texts,
    pupils: 4,
    // Each saves and checks once: a solution, a known mistake, a cheat, one with a mistake made by machine.
    lastsMs: 0,
    saveEachMs: 0,
    checkEachMs: 0,
  });
  assert.equal(failures, []);
  assert.is(acknowledged.size, 4);
  const { compared, passed, different } = await compareVerdicts(teacher, json.id, asked);
  assert.equal(different, []);
  assert.ok(compared === 4 && passed > 0 && passed < compared, `${passed} of ${compared}`);
});

load.run();
