import { basename } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { lessonPrograms, onBothEngines, type Told } from "./support/both-engines.ts";

const lessons = suite("A lesson's program on Espruino and on DeviceScript");

const noColourSensor = { id: "espruino.member", name: "color" };
const noPlot = { id: "espruino.name", name: "plot" };
const noSideSensor = { id: "espruino.member", name: "side" };

/** What Espruino refuses when it is built, and why. */
const refused = new Map([
  ["colours-decide/solution.ts", noColourSensor],
  ["colours-decide/wrong/drives-over-red.ts", noColourSensor],
  ["colours-decide/wrong/ignores-colours.ts", noColourSensor],
  ["colours-decide/wrong/turns-too-early.ts", noColourSensor],
  ["colours-decide/wrong/wrong-side.ts", noColourSensor],
  ["see-what-happens/solution.ts", noPlot],
  ["see-what-happens/wrong/ends-with-the-motors.ts", noPlot],
  ["see-what-happens/wrong/measures-once.ts", noPlot],
  ["see-what-happens/wrong/never-ends.ts", noPlot],
  ["see-what-happens/wrong/plots-afterwards.ts", noPlot],
  ["see-what-happens/wrong/plots-once.ts", noPlot],
  ["see-what-happens/wrong/plots-the-goal.ts", noPlot],
  ["see-what-happens/wrong/stops-far-away.ts", noPlot],
  ["hold-the-heading/solution.ts", noPlot],
  ["hold-the-heading/wrong/by-position.ts", noPlot],
  ["without-swinging/solution.ts", noPlot],
  ["without-swinging/wrong/no-change.ts", noPlot],
  ["along-the-wall/solution.ts", noSideSensor],
  ["along-the-wall/wrong/ends-too-soon.ts", noSideSensor],
]);

/**
 * What comes of wrong programs that depend on how often a loop measures: on Espruino a turn takes another time, so one that
 * trembles before the wall comes to rest or does not, and one at the limit of the time arrives.
 */
const otherTurns = new Map<string, Pick<Told, "outcome" | "passed"> & { readonly feedback?: string }>([
  ["gentle-stop/wrong/forgets-the-goal.ts", { outcome: "time", passed: false, feedback: "hit_wall" }],
  ["know-your-robot/wrong/half-of-it.ts", { outcome: "finished", passed: true }],
  ["smooth-line/wrong/creeps.ts", { outcome: "time", passed: true }],
]);

const programs = await lessonPrograms();
const firstWrong = new Map<string, string>();
for (const { lesson, file, name } of programs)
  if (file !== "solution.ts" && !firstWrong.has(lesson.id)) firstWrong.set(lesson.id, name);
const sample = programs.filter(
  ({ lesson, file, name }) =>
    file === "solution.ts" || name === firstWrong.get(lesson.id) || refused.has(name) || otherTurns.has(name),
);

// All wrong programs on all seeds: `npm run espruino`.
for (const program of sample)
  lessons(`${program.name} ends alike and gets the same feedback, or is refused`, async () => {
    const expected = refused.get(program.name);
    const compared = await onBothEngines(program, [program.check.seeds[0]!]);
    if (compared.refused) {
      const { id, params, message } = compared.refused;
      assert.equal({ id, name: params.name }, expected, message);
      return;
    }
    assert.not.ok(expected, "it is not refused any more");
    const other = otherTurns.get(program.name);
    if (other) {
      const [{ outcome, passed, feedback }] = compared.espruino as [Told];
      assert.equal({ outcome, passed, feedback }, { feedback: undefined, ...other });
      return;
    }
    assert.equal(compared.espruino, compared.devicescript);
    const [{ passed, feedback }] = compared.espruino as [Told];
    if (program.file === "solution.ts") assert.ok(passed);
    // A wrong program may be right on this seed by chance.
    else if (!passed) assert.is(feedback, program.lesson.manifest.wrong[basename(program.file)]);
  });

lessons("is there for each that the lists name", () => {
  const names = new Set(programs.map(({ name }) => name));
  assert.equal(
    [...refused.keys(), ...otherTurns.keys()].filter((name) => !names.has(name)),
    [],
  );
});

lessons.run();
