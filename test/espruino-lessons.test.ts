import { basename } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { lessonPrograms, onBothEngines, type Told } from "./support/both-engines.ts";

const lessons = suite("A lesson's program on Espruino and on DeviceScript");

const noColourSensor = { id: "espruino.member", name: "color" };

/** What Espruino refuses when it is built, and why. */
const refused = new Map([
  ["colours-decide/solution.ts", noColourSensor],
  ["colours-decide/wrong/drives-over-red.ts", noColourSensor],
  ["colours-decide/wrong/ignores-colours.ts", noColourSensor],
  ["colours-decide/wrong/turns-too-early.ts", noColourSensor],
  ["colours-decide/wrong/wrong-side.ts", noColourSensor],
]);

const programs = await lessonPrograms();

// All seeds: `npm run espruino`.
for (const program of programs)
  lessons(`${program.name} ends alike and gets the same feedback, or is refused`, async () => {
    const expected = refused.get(program.name);
    const compared = await onBothEngines(program, [program.check.seeds[0]!]);
    if (compared.refused) {
      const { id, params, message } = compared.refused;
      assert.equal({ id, name: params.name }, expected, message);
      return;
    }
    assert.not.ok(expected, "it is not refused any more");
    assert.equal(compared.espruino, compared.devicescript);
    const [{ passed, feedback }] = compared.espruino as [Told];
    if (program.file === "solution.ts") assert.ok(passed);
    // A wrong program may be right on this seed by chance.
    else if (!passed) assert.is(feedback, program.lesson.manifest.wrong[basename(program.file)]);
  });

lessons("is there for each that the list of refused ones names", () => {
  const names = new Set(programs.map(({ name }) => name));
  assert.equal(
    [...refused.keys()].filter((name) => !names.has(name)),
    [],
  );
});

lessons.run();
