import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Problem } from "../../messages/problem.ts";
import { emptyRoom, imageOf, kitText } from "../../test/support/simulate.ts";
import { Simulator } from "./simulator.ts";

const simulator = suite("simulator thread");

const robot = { image: imageOf("console.log(1)\n"), imageFile: "one.ts", kitText, kitFile: "kit.json" };
const input = { robots: [robot], worldText: emptyRoom, worldFile: "room.svg" };
const job = { type: "run", input, seed: 1, seconds: 5, live: false } as const;

simulator("gives the result of a run", async () => {
  const thread = new Simulator();
  const result = await thread.run(job);
  await thread.close();
  assert.is(result.robots[0]!.outcome, "finished");
});

simulator("takes one run after the other", async () => {
  const thread = new Simulator();
  const [first, second] = [await thread.run(job), await thread.run(job)];
  await thread.close();
  assert.is(first.traceHash, second.traceHash);
});

simulator("is ended when it gives no sign of life, and says so", async () => {
  // The thread needs longer than this to load, so it is silent for sure.
  const thread = new Simulator({ silenceMs: 1 });
  try {
    await thread.run(job);
    assert.unreachable("the run was ended");
  } catch (error) {
    assert.instance(error, Problem);
    assert.is((error as Problem).id, "simulator.stuck");
  }
  await thread.close();
});

simulator("brings a problem of the input back with its place", async () => {
  const thread = new Simulator();
  try {
    await thread.run({ ...job, input: { ...input, worldText: "<svg/>" } });
    assert.unreachable("the world is refused");
  } catch (error) {
    assert.is((error as Problem).id, "world.viewBox");
    assert.is((error as Problem).place?.file, "room.svg");
  }
  await thread.close();
});

simulator.run();
