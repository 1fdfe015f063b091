/**
 * Puts mistakes into code, one at a time, and runs its tests: how many are noticed? Into drivers, and into what decides over
 * a verdict: questions, grading, the end of a run, stars. `npm run mutate [part or file…]`, for example `lm75` or
 * `lesson/verdict`. Exit code 1 when fewer than 95 of 100 are noticed.
 */
import { mutateDrivers } from "./drivers.ts";
import { leastShare, type Noticed } from "./noticed.ts";
import { mutateUnits } from "./units.ts";

const wanted = process.argv.slice(2);
const files = wanted.filter((each) => each.includes("/"));
const parts = wanted.filter((each) => !each.includes("/"));

const tried: Noticed[] = [];
if (files.length > 0 || wanted.length === 0) tried.push(await mutateUnits(files));
if (parts.length > 0 || wanted.length === 0) tried.push(await mutateDrivers(parts));
for (const { all, noticed, useless } of tried) {
  console.log(`${noticed} of ${all} noticed (${all ? Math.round((100 * noticed) / all) : 0} %)`);
  if (useless.length > 0) console.log(`not tried, their tests fail without a mistake: ${useless.join(", ")}`);
}
const enough = tried.every(
  ({ all, noticed, useless }) => noticed >= leastShare * all && all > 0 && useless.length === 0,
);
process.exitCode = enough ? 0 : 1;
