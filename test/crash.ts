/** Kills commands and lets their files come to an end, again and again: `npm run crash [TIMES] [SEED]`; takes minutes. */
import { accidents, crashedCommands, tryCrashes } from "./support/crash-trial.ts";

const [times = 20, seed = 1] = process.argv.slice(2).map(Number);
let wrongs = 0;
for (const name of Object.keys(crashedCommands)) {
  for (const accident of accidents) {
    const { wrong, crashed, tried } = await tryCrashes(name, accident, times, seed);
    console.log(`${name}, ${accident}: ${crashed} of ${tried} runs ended early, ${wrong.length} went wrong`);
    for (const each of wrong) console.error(`  ${each}`);
    wrongs += wrong.length;
  }
}
process.exitCode = wrongs > 0 ? 1 : 0;
