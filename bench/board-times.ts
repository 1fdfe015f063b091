/**
 * Which solutions pass, and how well the robots drive, when the board takes time: kit × main loop × computing.
 * `npm run board-times`, `npm run board-times -- --kit robonet-one --lesson 6 --cpu likely`.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type KitFile, lackingParts, namedKits } from "../lesson/library/lesson-kit.ts";
import { type Lesson, readLessons } from "../lesson/library/lessons.ts";
import { SimulatorPool } from "../lesson/trials/pool.ts";
import { type BoardTiming, cpus, simulatedBoard } from "../sim/time/board-timing.ts";
import { boardTrials, worstOf } from "../test/support/board-trials.ts";

const { values } = parseArgs({
  options: {
    kit: { type: "string", multiple: true },
    lesson: { type: "string", multiple: true },
    loop: { type: "string", multiple: true, default: ["1", "10"] },
    cpu: { type: "string", multiple: true, default: ["none", "least", "likely", "most"] },
  },
});

const kits = namedKits("en").filter(({ kit }) => values.kit?.includes(kit.id) ?? true);
const lessons = readLessons().filter(({ number }) => values.lesson?.includes(String(number)) ?? true);
const loops = { "1": 1, "10": 10 } as const;
const costs = cpus.filter((cpu) => values.cpu.includes(cpu));
const timings: readonly BoardTiming[] = Object.entries(loops)
  .filter(([loop]) => values.loop.includes(loop))
  .flatMap(([, loopMs]) => costs.map((cpu) => ({ loopMs, cpu })));

for (const [option, known] of [
  ["kit", namedKits("en").map(({ kit }) => kit.id)],
  ["lesson", readLessons().map(({ number }) => String(number))],
  ["loop", Object.keys(loops)],
  ["cpu", cpus],
] as const)
  for (const value of values[option] ?? [])
    if (!known.some((each) => each === value)) {
      console.error(`--${option} ${value} is none of ${known.join(", ")}`);
      process.exit(2);
    }

const pool = new SimulatorPool();

/** The lessons that a kit does not pass, with how many seeds passed. */
async function failures({ kit, file, text }: KitFile, board: BoardTiming): Promise<string> {
  const able = lessons.filter((lesson) => lackingParts(kit, lesson).length === 0);
  const tried = await Promise.all(
    able.map(async (lesson) => ({ lesson, seeds: await tryOn(lesson, text, file, board) })),
  );
  const failed = tried.filter(({ seeds }) => seeds.passed < seeds.of);
  const named = failed.map(({ lesson, seeds }) => `${lesson.number} (${seeds.passed}/${seeds.of})`);
  return `${able.length - failed.length} of ${able.length}${named.length > 0 ? `; not ${named.join(", ")}` : ""}`;
}

async function tryOn(lesson: Lesson, kitText: string, kitFile: string, board: BoardTiming) {
  const trial = await pool.trial({
    program: { path: lesson.path("solution.ts") },
    input: {
      ...{ kitText, kitFile, board },
      ...{ worldText: readFileSync(lesson.worldFile, "utf8"), worldFile: lesson.worldFile },
    },
    checkUrl: lesson.checkUrl,
    until: "end",
  });
  if (!trial.compiled)
    throw new Error(`the solution of lesson ${lesson.number} does not compile for ${kitFile}`);
  return { passed: trial.seeds.filter(({ passed }) => passed).length, of: trial.seeds.length };
}

console.log(`| kit | loop | computing | solutions | ${boardTrials.map(({ title }) => title).join(" | ")} |`);
console.log(`| --- | --- | --- | --- | ${boardTrials.map(() => "---").join(" | ")} |`);
for (const each of kits)
  for (const board of timings) {
    const usual = board.loopMs === simulatedBoard.loopMs && board.cpu === simulatedBoard.cpu;
    const cells = [
      `${each.kit.name}${usual ? " (default)" : ""}`,
      `${board.loopMs} ms`,
      board.cpu,
      await failures(each, board),
      ...boardTrials.map((trial) => worstOf(trial, each.text, board)),
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
await pool.close();
