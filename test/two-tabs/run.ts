/**
 * Two tabs in random stories, against a model: `npm run fuzz:work`, `-- --runs 50 --from 5000`; one of them again, with its
 * story: `-- --seed 17`. Every second one is on a plain-http address.
 */
import { parseArgs } from "node:util";
import { z } from "zod";
import { type Story, tellStories } from "./stories.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "500" },
    from: { type: "string", default: "1" },
    seed: { type: "string" },
  },
});
const number = z.coerce
  .number()
  .int()
  .nonnegative()
  .max(2 ** 31 - 1);
const seed = values.seed === undefined ? undefined : number.parse(values.seed);
const from = seed ?? number.parse(values.from);
const count = seed === undefined ? number.parse(values.runs) : 1;

const total = { runs: 0, wrong: 0, typed: 0, excused: 0, forks: 0 };
const begunMs = performance.now();
const told = ({ seed: each, result }: Story) => {
  total.runs++;
  total.typed += result.typed;
  total.excused += result.excused;
  total.forks += result.forks;
  if (result.wrong.length > 0) {
    total.wrong++;
    console.log(
      `seed ${each}:\n  ${[...result.steps, ...result.wrong.map((line) => `WRONG: ${line}`)].join("\n  ")}`,
    );
  } else if (seed !== undefined) console.log(result.steps.join("\n"));
  if (total.runs % 25 === 0) console.error(`${total.runs} of ${count}, ${total.wrong} wrong`);
};
const done = await tellStories(from, count, told);
if (!done) {
  console.log("Left out: this needs a Chromium (set CHROMIUM to its file).");
  process.exit(2);
}
const seconds = Math.round((performance.now() - begunMs) / 1000);
console.log(
  `${total.runs} runs, ${total.wrong} wrong, in ${seconds} s. Typed ${total.typed} times, of which ${total.excused} may be missing; ${total.forks} programs ended in two states.`,
);
process.exitCode = total.wrong > 0 ? 1 : 0;
