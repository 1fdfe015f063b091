import { suite } from "uvu";
import * as assert from "uvu/assert";
import { crashClassData } from "./support/class-crash-trial.ts";
import { crashClassServer } from "./support/class-server-crash-trial.ts";

const crash = suite("a class whose process is killed");

// `npm run crash:class` kills a hundred times.
crash("has all that was acknowledged", async () => {
  const { acknowledged, lost, damaged } = await crashClassData(2, 1);
  assert.ok(acknowledged > 0);
  assert.equal(lost, []);
  assert.equal(damaged, []);
});

crash(
  "and its server is started again has all that pupils were told to be kept, and their sessions",
  async () => {
    const { acknowledged, lost, damaged } = await crashClassServer(1, 1);
    assert.ok(acknowledged > 0);
    assert.equal(lost, []);
    assert.equal(damaged, []);
  },
);

crash.run();
