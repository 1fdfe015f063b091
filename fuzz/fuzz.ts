/**
 * Random programs, on the robot's VM and in Node: `npm run fuzz`, `npm run fuzz -- --count 300 --from 5000`. A program
 * that came out wrong again, with its source: `npm run fuzz -- --seed 17`. With `--messages` it is typing mistakes in the
 * programs of the lessons, and which of the compiler's errors have no sentence of ours. With `--values` the programs print
 * their variables, and a debugger that looks at those lines must read the same.
 */
import { parseArgs } from "node:util";
import { generateProgram } from "./generate/program.ts";
import { tellMistake } from "./judge/mistakes.ts";
import { Report } from "./judge/report.ts";
import { judgeValues } from "./judge/values.ts";
import { judge } from "./judge/verdict.ts";
import { askOfSeeds, showProgress } from "./processes.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string" },
    from: { type: "string", default: "1" },
    seed: { type: "string" },
    messages: { type: "boolean", default: false },
    values: { type: "boolean", default: false },
  },
});
const from = wholeNumber("from", values.from);
const seed = values.seed === undefined ? undefined : wholeNumber("seed", values.seed);
const countOr = (usual: number) => (values.count === undefined ? usual : wholeNumber("count", values.count));

if (values.messages) await (seed === undefined ? mistakes(from, countOr(20_000)) : mistakeAgain(seed));
else if (values.values) await (seed === undefined ? debugged(from, countOr(3000)) : debuggedAgain(seed));
else await (seed === undefined ? programs(from, countOr(3000)) : programAgain(seed));

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 2 ** 31 - 1) {
    console.error(`--${name} wants a whole number from 0 to 2147483647, not ${text}`);
    process.exit(2);
  }
  return number;
}

async function programAgain(seed: number): Promise<void> {
  const source = generateProgram(seed);
  console.log(source);
  const verdict = await judge(source);
  console.log(verdict.type === "wrong" ? `wrong, ${verdict.kind}: ${verdict.details}` : verdict);
  process.exitCode = verdict.type === "wrong" ? 1 : 0;
}

async function programs(from: number, count: number): Promise<void> {
  const report = new Report();
  const begunMs = performance.now();
  await askOfSeeds("program", from, count, (seed, verdict) => {
    report.add({ seed, verdict });
    if (verdict.type === "wrong") console.log(`\n--seed ${seed}: ${verdict.kind}\n${verdict.details}`);
    showProgress(report.done, count, `${report.wrong} wrong`);
  });
  console.log(`\nSeeds ${from} to ${from + count - 1}, ${secondsSince(begunMs)} s`);
  for (const line of report.lines()) console.log(line);
  process.exitCode = report.wrong > 0 ? 1 : 0;
}

function mistakeAgain(seed: number): void {
  const { source, raw } = tellMistake(seed);
  console.log(source);
  for (const each of raw) console.log(each);
  process.exitCode = raw.length > 0 ? 1 : 0;
}

/** Counts errors without a sentence of ours: below one in a hundred is the goal. */
async function mistakes(from: number, count: number): Promise<void> {
  const begunMs = performance.now();
  let [done, errors, raw] = [0, 0, 0];
  await askOfSeeds("message", from, count, (seed, told) => {
    errors += told.count;
    raw += told.raw.length;
    for (const each of told.raw) console.log(`--messages --seed ${seed}: ${each}`);
    showProgress(++done, count, `${raw} without a sentence of ours`);
  });
  const share = errors === 0 ? 0 : raw / errors;
  const percent = (share * 100).toFixed(2);
  console.log(
    `${count} mistakes, ${errors} errors, ${raw} without a sentence of ours (${percent} %), ${secondsSince(begunMs)} s`,
  );
  process.exitCode = share >= 0.01 ? 1 : 0;
}

function debuggedAgain(seed: number): void {
  const judged = judgeValues(seed, console.log);
  const wrong = judged.type === "refused" ? [] : judged.wrong;
  console.log(
    judged.type === "refused" ? "The compiler refuses it." : `${judged.values} values were looked at`,
  );
  for (const each of wrong) console.log(`wrong: ${each}`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}

/** Holds what a debugger reads at random moments against what the programs print there. */
async function debugged(from: number, count: number): Promise<void> {
  let [done, moments, looked, refused, wrong] = [0, 0, 0, 0, 0];
  await askOfSeeds("values", from, count, (seed, judged) => {
    if (judged.type === "refused") refused++;
    else {
      moments += judged.moments;
      looked += judged.values;
      wrong += judged.wrong.length;
      for (const each of judged.wrong.slice(0, 3)) console.log(`--values --seed ${seed}: ${each}`);
    }
    showProgress(++done, count, `${wrong} values wrong`);
  });
  console.log(
    `${count} programs (${refused} were refused), ${moments} moments, ${looked} values, ${wrong} of them wrong`,
  );
  process.exitCode = wrong > 0 ? 1 : 0;
}

function secondsSince(begunMs: number): string {
  return ((performance.now() - begunMs) / 1000).toFixed(0);
}
