/**
 * Random programs, on the robot's VM and in Node: `npm run fuzz`, `npm run fuzz -- --count 300 --from 5000`. A program
 * that came out wrong again, with its source: `npm run fuzz -- --seed 17`. With `--messages` it is typing mistakes in the
 * programs of the lessons, and which of the compiler's errors have no sentence of ours. With `--values` the programs print
 * their variables, and a debugger that looks at those lines must read the same.
 */
import { fork } from "node:child_process";
import { parseArgs } from "node:util";
import { generateProgram } from "./generate/program.ts";
import { tellMistake } from "./judge/mistakes.ts";
import { type Judged, Report } from "./judge/report.ts";
import { judgeValues } from "./judge/values.ts";
import { judge } from "./judge/verdict.ts";

const processes = 2;

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "3000" },
    from: { type: "string", default: "1" },
    seed: { type: "string" },
    messages: { type: "boolean", default: false },
    values: { type: "boolean", default: false },
  },
});

if (values.messages)
  mistakes(
    wholeNumber("from", values.seed ?? values.from),
    values.seed ? 1 : wholeNumber("count", values.count),
  );
else if (values.values)
  valuesOf(
    wholeNumber("from", values.seed ?? values.from),
    values.seed ? 1 : wholeNumber("count", values.count),
  );
else if (values.seed !== undefined) await again(wholeNumber("seed", values.seed));
else await many(wholeNumber("from", values.from), wholeNumber("count", values.count));

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 2 ** 31 - 1) {
    console.error(`--${name} wants a whole number from 0 to 2147483647, not ${text}`);
    process.exit(2);
  }
  return number;
}

async function again(seed: number): Promise<void> {
  const source = generateProgram(seed);
  console.log(source);
  const verdict = await judge(source);
  console.log(verdict.type === "wrong" ? `wrong, ${verdict.kind}: ${verdict.details}` : verdict);
  process.exitCode = verdict.type === "wrong" ? 1 : 0;
}

/** Counts errors without a sentence of ours: below one in a hundred is the goal. */
function mistakes(from: number, count: number): void {
  let errors = 0;
  const raw: string[] = [];
  for (let seed = from; seed < from + count; seed++) {
    const told = tellMistake(seed);
    errors += told.count;
    raw.push(...told.raw.map((each) => `--seed ${seed}: ${each}`));
    if (count === 1) console.log(told.source);
    if ((seed - from) % 500 === 499) console.error(`${seed - from + 1} of ${count}, ${raw.length} raw`);
  }
  for (const each of raw) console.log(each);
  const share = errors === 0 ? 0 : raw.length / errors;
  console.log(
    `${count} mistakes, ${errors} errors, ${raw.length} without a sentence of ours (${(share * 100).toFixed(2)} %)`,
  );
  process.exitCode = share >= 0.01 ? 1 : 0;
}

/** Holds what a debugger reads at random moments against what the programs print there. */
function valuesOf(from: number, count: number): void {
  let [moments, values, refused, wrong] = [0, 0, 0, 0];
  for (let seed = from; seed < from + count; seed++) {
    const judged = judgeValues(seed, count === 1 ? console.log : undefined);
    if (judged.type === "refused") refused++;
    else {
      moments += judged.moments;
      values += judged.values;
      wrong += judged.wrong.length;
      for (const each of judged.wrong.slice(0, 3)) console.log(`--values --seed ${seed}: ${each}`);
    }
    if ((seed - from) % 100 === 99) console.error(`${seed - from + 1} of ${count}, ${wrong} values wrong`);
  }
  console.log(
    `${count} programs (${refused} were refused), ${moments} moments, ${values} values, ${wrong} of them wrong`,
  );
  process.exitCode = wrong > 0 ? 1 : 0;
}

async function many(from: number, count: number): Promise<void> {
  const report = new Report();
  const begunMs = performance.now();
  let next = from;
  const show = () => {
    if (process.stderr.isTTY)
      process.stderr.write(`\r${report.done} of ${count}, ${report.wrong} wrong \u001b[K`);
    else if (report.done % 100 === 0) console.error(`${report.done} of ${count}, ${report.wrong} wrong`);
  };
  await Promise.all(
    Array.from(
      { length: processes },
      () =>
        new Promise<void>((resolve, reject) => {
          const worker = fork(new URL("worker.ts", import.meta.url));
          let current = from;
          const send = () => {
            if (next >= from + count) {
              worker.disconnect();
              return resolve();
            }
            current = next++;
            worker.send(current);
          };
          worker.on("message", (judged: Judged) => {
            report.add(judged);
            if (judged.verdict.type === "wrong")
              console.log(`\n--seed ${judged.seed}: ${judged.verdict.kind}\n${judged.verdict.details}`);
            show();
            send();
          });
          worker.on("exit", (code) => {
            if (code) reject(new Error(`The process that judged seed ${current} ended with code ${code}.`));
          });
          send();
        }),
    ),
  );
  const seconds = ((performance.now() - begunMs) / 1000).toFixed(0);
  console.log(`\nSeeds ${from} to ${from + count - 1}, ${seconds} s`);
  for (const line of report.lines()) console.log(line);
  process.exitCode = report.wrong > 0 ? 1 : 0;
}
