import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { chooseKit } from "../lesson/library/lesson-kit.ts";
import { findLesson } from "../lesson/library/lessons.ts";
import { judge, type LessonCheck, situationOf } from "../lesson/questions/check.ts";
import { RunView } from "../lesson/questions/run-view.ts";
import { at, mkView, output, way } from "./support/made-run.ts";
import { builtFrom, mkSimulation } from "./support/simulate.ts";

const goals = suite("a lesson's goals need their evidence");

/** The goals that a run meets. */
async function metBy(id: string, view: RunView): Promise<readonly string[]> {
  const { default: check } = (await import(findLesson(id).checkUrl)) as { default: LessonCheck };
  const results = judge(check, view);
  return results.filter(({ passed }) => passed).map(({ goal }) => goal);
}

const on = (part: string, from: number, to: number) => [output(part, from, 1), output(part, to, 0)];
const waited = way(["wait", 5]);

goals("a beep alone comes after no greeting and no lamp", async () => {
  const beeped = mkView({ samples: waited, events: on("buzzer", 1, 1.2) });
  assert.equal(await metBy("hello-robot", beeped), ["beeps", "ends"]);
});

goals("greeting, lamp and beep are in order when all three were there", async () => {
  const said = { type: "console", ...at(0.5), level: "log", text: "Hello" } as const;
  const all = mkView({
    samples: waited,
    events: [said, ...on("light", 1, 2), ...on("buzzer", 2.1, 2.4)],
  });
  assert.ok((await metBy("hello-robot", all)).includes("in_order"));
});

goals("a beep without flashes is not one after the last flash", async () => {
  const beeped = mkView({ samples: waited, events: on("buzzer", 1, 1.2) });
  assert.equal(await metBy("light-show", beeped), []);
});

goals("a beep in the dark half a second after the start follows no lamp", async () => {
  const beeped = mkView({ samples: waited, events: on("buzzer", 0.5, 0.7) });
  assert.equal(await metBy("read-an-error", beeped), []);
});

goals("one pause is not shorter than the one before", async () => {
  const events = [...on("buzzer", 1, 1.1), ...on("buzzer", 1.9, 2)];
  assert.equal(await metBy("variables-and-timing", mkView({ samples: waited, events })), []);
});

goals("a robot at its start comes back only when it was away", async () => {
  assert.not((await metBy("drive-a-square", mkView({ samples: waited }))).includes("comes_back"));
  const away = mkView({ samples: way(["d", 300], ["t", 180], ["d", 300]) });
  assert.ok((await metBy("drive-a-square", away)).includes("comes_back"));
});

goals("a robot that falls off the table did not stop when one sensor saw nothing", async () => {
  const lesson = findLesson("table-edge");
  const { default: check } = (await import(lesson.checkUrl)) as { default: LessonCheck };
  const { text: kit } = chooseKit(lesson, { kit: "devicescript.json", kitTyped: false, lang: "en" });
  const { image } = builtFrom(readFileSync(join(lesson.folder, "wrong/looks-once.ts"), "utf8"), kit);
  const [seed] = check.seeds;
  const world = readFileSync(lesson.worldFile, "utf8");
  const run = mkSimulation(image, { kit, world, seed: seed!, ...situationOf(check, seed!) });
  while (!run.run.over && run.run.timeUs < check.seconds * 1e6) run.stepUntil(run.run.timeUs + 1e6);
  const view = new RunView(run.run.result());
  run.close();
  assert.ok(view.fellAtSeconds !== undefined, "it fell");
  assert.equal(await metBy("table-edge", view), ["drives"]);
});

goals.run();
