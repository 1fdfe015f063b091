import { suite } from "uvu";
import * as assert from "uvu/assert";
import { miniSumo } from "../../competitions/disciplines/mini-sumo/mini-sumo.ts";
import { collisionJobs } from "./collision-jobs.ts";
import { compareRuns } from "./comparison.ts";
import { findEngine } from "./find-engine.ts";
import { lessonJobs } from "./lesson-jobs.ts";
import { matchJobs } from "./match-jobs.ts";
import { differencesText } from "./report.ts";
import { runEngines } from "./run-engines.ts";

const engines = suite("the same run in every engine");

const { signal } = new AbortController();

// `npm run engines` makes more of them, on all kits and in other releases of Node as well.
engines(
  "all solutions, each on one of its kits, robots that push each other, and a match, in Node, Chromium and Firefox",
  async () => {
    const found = [];
    for (const id of ["node", "chromium", "firefox"] as const)
      found.push(await findEngine(id, () => {}, signal));
    const collisions = await collisionJobs(10);
    const matches = await matchJobs(1, {}, [miniSumo]);
    const jobs = [...collisions, ...(await lessonJobs(1, {}, "one")), ...matches];
    const runs = await runEngines(found, jobs, { signal });
    const comparisons = compareRuns(jobs, runs);
    assert.is(
      differencesText(comparisons, (engine) => engine.split(" ")[0]!.toLowerCase()),
      "",
    );
    for (const { engine, compared, brokeOff } of comparisons)
      assert.is(compared, jobs.length, `${engine} ${brokeOff}`);
    const pushed = runs[0]!.results
      .slice(0, collisions.length)
      .filter((result) => "pushed" in result && result.pushed);
    assert.ok(pushed.length >= 0.8 * collisions.length, `pushed in ${pushed.length} of ${collisions.length}`);
  },
);

engines.run();
