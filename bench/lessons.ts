import { readFileSync } from "node:fs";
import { chooseKit } from "../lesson/library/lesson-kit.ts";
import { type Lesson, readLessons } from "../lesson/library/lessons.ts";
import { checkLessons } from "../lesson/review/check-lessons.ts";
import { SimulatorPool } from "../lesson/trials/pool.ts";
import { parseKit } from "../robot-kit/schema/kit.ts";
import { Compiler } from "../toolchain/compile/compile.ts";
import { readLibrary } from "../toolchain/compile/library.node.ts";
import { loadCompiler } from "../toolchain/devicescript/load.node.ts";

/**
 * What a pupil's check costs in a thread that is warm, and `robonet lessons check`, all threads together: how that grows
 * with the lessons. CPU seconds depend on
 * the machine and on what else runs on it: beside them stands how many warm compiles in this same run they are worth.
 */

const goalSeconds = 60;
const goalLessons = 16;

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** CPU seconds of one compile, when the compiler is warm. */
function warmCompileSeconds(): number {
  const path = "lessons/1-first-steps/hello-robot/solution.ts";
  const kit = parseKit(readFileSync("devicescript.json", "utf8"), "devicescript.json");
  const compiler = new Compiler(loadCompiler(), readLibrary()).for(kit);
  const program = { path, source: readFileSync(path, "utf8") };
  for (let i = 0; i < 15; i++) compiler.compile(program);
  const begun = cpuSeconds();
  for (let i = 0; i < 5; i++) compiler.compile(program);
  return (cpuSeconds() - begun) / 5;
}

async function check(ids: readonly string[]): Promise<{ cpu: number; virtual: number }> {
  const begun = cpuSeconds();
  const reports = await checkLessons(ids, { kit: "devicescript.json", kitTyped: false, lang: "en" });
  const virtual = reports.reduce((sum, { virtualSeconds }) => sum + virtualSeconds, 0);
  return { cpu: cpuSeconds() - begun, virtual };
}

/** CPU seconds of compiling a lesson's solution and trying it on all seeds of the check. */
async function pupilsCheck(lesson: Lesson, pool: SimulatorPool): Promise<number> {
  const kit = chooseKit(lesson, { kit: "devicescript.json", kitTyped: false, lang: "en" });
  const worldText = readFileSync(lesson.worldFile, "utf8");
  const begun = cpuSeconds();
  await pool.trial({
    program: { path: lesson.path("solution.ts") },
    input: { kitText: kit.text, kitFile: kit.file, worldText, worldFile: lesson.worldFile },
    checkUrl: lesson.checkUrl,
    until: "failed",
  });
  return cpuSeconds() - begun;
}

/** Each lesson's, in order; the second time, when the thread has met all of them. */
async function pupilsChecks(): Promise<number[]> {
  const pool = new SimulatorPool(1);
  const lessons = readLessons();
  for (const lesson of lessons) await pupilsCheck(lesson, pool);
  const seconds: number[] = [];
  for (const lesson of lessons) seconds.push(await pupilsCheck(lesson, pool));
  await pool.close();
  return seconds;
}

const ids = readLessons().map(({ id }) => id);
const few = ids.filter((_, index) => index % 4 === 0);
const compile = warmCompileSeconds();
const checks = await pupilsChecks();
const sorted = [...checks].sort((a, b) => a - b);
const slowest = checks.indexOf(sorted.at(-1)!) + 1;
const small = await check(few);
const whole = await check(ids);
const perLesson = (whole.cpu - small.cpu) / (ids.length - few.length);
const start = whole.cpu - perLesson * ids.length;

const row = (name: string, seconds: number, more = "") =>
  console.log(
    `${name.padEnd(48)} ${`${seconds.toFixed(1)} s CPU`.padStart(14)} ${`${(seconds / compile).toFixed(0)} compiles`.padStart(16)}  ${more}`,
  );
row("one warm compile", compile);
row("a pupil's check, median of all lessons", sorted[sorted.length >> 1]!, "goal: 1.0 s");
row(`a pupil's check of lesson ${slowest}, the slowest`, sorted.at(-1)!, "goal: below 3 s");
row(`lessons check, ${few.length} lessons`, small.cpu, `${small.virtual.toFixed(0)} virtual s`);
row(`lessons check, all ${ids.length} lessons`, whole.cpu, `${whole.virtual.toFixed(0)} virtual s`);
row("  each lesson more", perLesson);
row("  start of the threads and their compilers", start);
row(`  ${goalLessons} lessons by that`, start + goalLessons * perLesson, `goal: below ${goalSeconds} s`);
