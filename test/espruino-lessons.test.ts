import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readLessons } from "../lesson/library/lessons.ts";
import { tryOnEspruino } from "../lesson/trials/espruino-trial.ts";
import { feedbackOf } from "../lesson/verdict/grade-seed.ts";

const lessons = suite("Lessons on Espruino");

/** What a lesson needs that Espruino's kit lacks. */
const lacking = new Map([["colours-decide", "espruino.member"]]);

for (const lesson of readLessons()) {
  lessons(`${lesson.id}: the solution passes, or is refused for the part that is not there`, async () => {
    const { default: check } = await import(lesson.checkUrl);
    const trial = await tryOnEspruino(lesson, "solution.ts", [check.seeds[0]]);
    if (trial.refused) {
      assert.is(trial.refused.id, lacking.get(lesson.id), trial.refused.message);
      return;
    }
    assert.not.ok(lacking.has(lesson.id), "it runs after all");
    for (const seed of trial.seeds) assert.ok(seed.passed, JSON.stringify(seed));
  });
}

const square = readLessons().find(({ id }) => id === "drive-a-square")!;
for (const [file, feedback] of Object.entries(square.manifest.wrong))
  lessons(`${square.id}: wrong/${file} gets the feedback that it gets on DeviceScript`, async () => {
    const trial = await tryOnEspruino(square, `wrong/${file}`, [1]);
    if (trial.refused) throw trial.refused;
    assert.is(feedbackOf(trial.seeds[0]!)?.feedback, feedback);
  });

lessons.run();
