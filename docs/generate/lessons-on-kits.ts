import { readFileSync } from "node:fs";
import { type KitFile, lackingParts, namedKits, partList } from "../../lesson/library/lesson-kit.ts";
import { type Lesson, readLessons } from "../../lesson/library/lessons.ts";
import { describeFinding } from "../../lesson/review/finding.ts";
import { Verdicts } from "../../lesson/review/verdicts.ts";
import { SimulatorPool } from "../../lesson/trials/pool.ts";

/** A lesson on a robot: a cell of the table, and a sentence for what does not pass. */
interface Tried {
  readonly cell: string;
  readonly reason?: string;
}

/** `docs/lessons-on-kits.md`: every solution, tried on every kit that has the parts, on all seeds. */
export async function lessonsOnKitsPage(): Promise<string> {
  const kits = namedKits("en");
  const pool = new SimulatorPool();
  const rows = await Promise.all(
    readLessons().map(async (lesson) => ({
      lesson,
      tried: await Promise.all(kits.map((kit) => tryOn(lesson, kit, pool))),
    })),
  );
  await pool.close();
  const reasons = rows.flatMap(({ tried }) => tried.flatMap(({ reason }) => (reason ? [`- ${reason}`] : [])));
  const lines = rows.map(
    ({ lesson, tried }) =>
      `| ${lesson.number}. ${lesson.say("en", "title")} | ${tried.map(({ cell }) => cell).join(" | ")} |`,
  );
  return `# Which lesson runs on which robot

Every solution, tried on every kit that has the parts, on all seeds of its check, shown and hidden. A number is the size
of the image in bytes: the solution passes. A lesson whose part the robot in use lacks is simulated on the first kit that
has it. Written by \`npm run docs\`.

| lesson | ${kits.map(({ kit }) => kit.name).join(" | ")} |
| --- | ${kits.map(() => "---").join(" | ")} |
${lines.join("\n")}
${reasons.length > 0 ? `\nWhere a solution does not pass:\n\n${reasons.join("\n")}\n` : ""}`;
}

async function tryOn(lesson: Lesson, { kit, file, text }: KitFile, pool: SimulatorPool): Promise<Tried> {
  const lacking = lackingParts(kit, lesson);
  if (lacking.length > 0) return { cell: `no ${partList(lacking, "en").replace(/^a /, "")}` };
  const worldText = readFileSync(lesson.worldFile, "utf8");
  const trial = await pool.trial({
    program: { path: lesson.path("solution.ts") },
    input: { kitText: text, kitFile: file, worldText, worldFile: lesson.path("world.svg") },
    checkUrl: lesson.checkUrl,
    until: "end",
  });
  const findings = new Verdicts(lesson, "en").otherKit(kit.name, trial);
  if (trial.compiled && findings.length === 0) return { cell: trial.imageBytes.toLocaleString("en") };
  const [tries, passed] = trial.compiled
    ? [trial.seeds.length, trial.seeds.filter((seed) => seed.passed).length]
    : [0, 0];
  return { cell: `fails (${passed} of ${tries})`, reason: describeFinding(findings[0]!, "en") };
}
