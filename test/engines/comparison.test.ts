import { suite } from "uvu";
import * as assert from "uvu/assert";
import { collisionJobs } from "./collision-jobs.ts";
import { compareRuns } from "./comparison.ts";
import type { Engine } from "./engine.ts";
import type { EngineJob, EngineResult } from "./engine-job.ts";
import { findEngine } from "./find-engine.ts";
import { differencesText, tableOf } from "./report.ts";
import { type EngineRuns, runEngines } from "./run-engines.ts";

const comparison = suite("comparing engines");

const { signal } = new AbortController();
const mkJob = (name: string, sameAs?: string): EngineJob => ({
  ...{ name, world: "", seed: 1, seconds: 1, robots: [] },
  ...(sameAs !== undefined && { sameAs }),
});
const mkResult = (hash: string, way?: string[]): EngineResult => ({
  hash,
  pushed: false,
  ...(way && { way }),
});
const mkRuns = (engine: string, ...hashes: string[]): EngineRuns => ({
  engine,
  results: hashes.map((hash) => mkResult(hash)),
});
const idOf = (engine: string) => engine.toLowerCase();

comparison("a run with another hash is named, with the command that shows it", () => {
  const found = compareRuns([mkJob("a"), mkJob("b")], [mkRuns("Node", "1", "2"), mkRuns("Fox", "1", "9")]);
  assert.equal(tableOf(found).split("\n"), [
    "engine  equal  differing",
    "Node        2          0  the others are compared with it",
    "Fox         1          1",
  ]);
  const text = differencesText(found, idOf);
  assert.match(text, /^Fox differs:\n {2}b: 9, not 2\n {4}npm run engines -- --engines node,fox --only "b"$/);
});

comparison(
  "a run in another order must be the first one's, also in the engine that others are compared with",
  () => {
    const jobs = [mkJob("a"), mkJob("b", "a")];
    assert.equal(
      compareRuns(jobs, [mkRuns("Node", "1", "1"), mkRuns("Fox", "1", "1")]).map(
        ({ differing }) => differing.length,
      ),
      [0, 0],
    );
    const [node] = compareRuns(jobs, [mkRuns("Node", "1", "2"), mkRuns("Fox", "1", "2")]);
    assert.is(differencesText([node!], idOf).match(/--engines node --only "a"/)?.length, 1);
  },
);

comparison("where the ways are known, the first other moment is shown", () => {
  const runs = [["x", "y"], ["x", "z"], ["x"]].map((way, i) => ({
    engine: `E${i}`,
    results: [mkResult(String(i), way)],
  }));
  const [, other, shorter] = compareRuns([mkJob("a")], runs);
  assert.match(other!.differing[0]!.what, /here +z\n.*expected y$/);
  assert.match(shorter!.differing[0]!.what, /here +ended\n.*expected y$/);
});

comparison("a run that throws in every engine is no equal run", () => {
  const thrown: EngineRuns = { engine: "Node", results: [{ error: "no room" }] };
  const found = compareRuns([mkJob("a")], [thrown, thrown]);
  assert.equal(
    found.map(({ differing }) => differing[0]?.what),
    ["it threw: no room", "it threw: no room"],
  );
});

comparison("an engine that ends early, or is silent about some runs, is told", async () => {
  const mkEngine = (name: string, run: Engine["run"]): Engine => ({ name, run });
  const runs = await runEngines(
    [
      mkEngine("early", async () => {
        throw new Error("ended with 3");
      }),
      mkEngine("silent", async (_bundle, _input, onResult) => onResult(mkResult("1"))),
    ],
    [mkJob("a"), mkJob("b")],
    { signal },
  );
  assert.equal(
    runs.map(({ brokeOff }) => brokeOff),
    ["ended with 3", "made 1 of 2 runs"],
  );
  assert.match(tableOf(compareRuns([mkJob("a"), mkJob("b")], runs)), /early +0 +0 +ended with 3/);
});

comparison("a browser that is not there is named with what to install", async () => {
  const before = process.env.FIREFOX;
  process.env.FIREFOX = "/nowhere/firefox";
  try {
    await findEngine("firefox", () => {}, signal);
    assert.unreachable();
  } catch (error) {
    assert.match((error as Error).message, /Firefox is not installed: apt-get install firefox-esr/);
  } finally {
    if (before === undefined) delete process.env.FIREFOX;
    else process.env.FIREFOX = before;
  }
});

comparison("a run with collisions is the same one however many are made", async () => {
  const only = await collisionJobs(3, { wanted: (name) => name === "collision 3" });
  const more = await collisionJobs(4, { wanted: (name) => name !== "collision 1" });
  assert.equal(more.slice(1, 2), only);
});

comparison.run();
