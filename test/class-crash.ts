/**
 * Kills with -9, again and again, what writes a class's data, and then a class's server while pupils save:
 * `npm run crash:class [TIMES] [SEED]`; 3 s and 8 s each.
 */
import { crashClassData } from "./support/class-crash-trial.ts";
import { crashClassServer } from "./support/class-server-crash-trial.ts";

const [times = 100, seed = 1] = process.argv.slice(2).map(Number);
for (const [what, crash] of Object.entries({ writer: crashClassData, server: crashClassServer })) {
  const { kills, acknowledged, lost, damaged } = await crash(times, seed);
  console.log(
    `${what} killed ${kills} times: ${acknowledged} records acknowledged, ${lost.length} of them lost, ${damaged.length} damaged`,
  );
  if (lost.length + damaged.length > 0) process.exitCode = 1;
}
