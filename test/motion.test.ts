import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { measureMotion, motionPage, motionPicture, worst } from "../docs/generate/motion.ts";

const motion = suite("Twenty robots of a class");
const results = measureMotion();

for (const result of results) {
  const { trial } = result;
  for (const name of Object.keys(trial.goals)) {
    motion(`${trial.title}: ${name} at most ${trial.goals[name]}`, () => {
      const { most, goal } = worst(result, name);
      assert.ok(
        most <= goal!,
        `${most.toFixed(1)} at most, by seed ${result.reached.map((each) => each[name]!.toFixed(1))}`,
      );
    });
  }
}

motion("docs/motion-figures.md and its picture say so", () => {
  assert.fixture(readFileSync("docs/motion-figures.md", "utf8"), motionPage(results), "run: npm run docs");
  assert.fixture(
    readFileSync("docs/pictures/motion.svg", "utf8"),
    motionPicture(results),
    "run: npm run docs",
  );
});

motion.run();
