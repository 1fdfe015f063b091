import { suite } from "uvu";
import * as assert from "uvu/assert";
import { crashClassData } from "./support/class-crash-trial.ts";

const crash = suite("a class whose process is killed");

// `npm run crash:class` kills a hundred times.
crash("has all that was acknowledged", async () => {
  const { acknowledged, lost, damaged } = await crashClassData(2, 1);
  assert.ok(acknowledged > 0);
  assert.equal(lost, []);
  assert.equal(damaged, []);
});

crash.run();
