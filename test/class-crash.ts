/**
 * Kills with -9, again and again, what writes a class's data, a class's server while pupils save, and, with ROBONET_TEST_DATABASE, a
 * further computer in the middle of a check: `npm run crash:class [TIMES] [SEED]`; 3 s, 8 s and 30 s each.
 */
import { crashClassData } from "./support/class-crash-trial.ts";
import { databases } from "./support/class-databases.ts";
import { crashClassServer } from "./support/class-server-crash-trial.ts";
import { crashWorkers } from "./support/class-worker-crash-trial.ts";

const [times = 100, seed = 1] = process.argv.slice(2).map(Number);
for (const [what, crash] of Object.entries({ writer: crashClassData, server: crashClassServer })) {
  const { kills, acknowledged, lost, damaged } = await crash(times, seed);
  console.log(
    `${what} killed ${kills} times: ${acknowledged} records acknowledged, ${lost.length} of them lost, ${damaged.length} damaged`,
  );
  if (lost.length + damaged.length > 0) process.exitCode = 1;
}

const newDatabase = databases["a PostgreSQL server"];
if (newDatabase) {
  const { kills, checked, wrong, told } = await crashWorkers(await newDatabase(), times);
  console.log(
    `worker killed ${kills} times: ${checked} programs checked, ${wrong} wrong; told ${told} times`,
  );
  if (wrong > 0 || told === 0) process.exitCode = 1;
}
