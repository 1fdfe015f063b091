/** Kills what writes a class's data with -9, again and again: `npm run crash:class [TIMES] [SEED]`; 3 s each. */
import { crashClassData } from "./support/class-crash-trial.ts";

const [times = 100, seed = 1] = process.argv.slice(2).map(Number);
const { kills, acknowledged, lost, damaged } = await crashClassData(times, seed);
console.log(
  `killed ${kills} times: ${acknowledged} records acknowledged, ${lost.length} of them lost, ${damaged.length} damaged`,
);
process.exitCode = lost.length + damaged.length > 0 ? 1 : 0;
