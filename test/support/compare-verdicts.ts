import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Found } from "../../school/index.ts";
import type { ClassClient } from "./class-client.ts";
import type { LoadText } from "./load-texts.ts";
import { typeCommand } from "./type-command.ts";

interface Check {
  readonly version: string;
  readonly state: string;
  readonly found?: Found;
}

export interface Comparison {
  /** How many verdicts were compared, and how many of them passed. */
  readonly compared: number;
  readonly passed: number;
  /** Texts that the class judges otherwise than `robonet check`. */
  readonly different: readonly string[];
}

/**
 * Asks the teacher's pages for every verdict of a class, and `robonet check` for the same texts.
 * @param asked what was handed in, by version
 */
export async function compareVerdicts(
  teacher: ClassClient,
  classId: string,
  asked: ReadonlyMap<string, LoadText>,
): Promise<Comparison> {
  const folder = mkdtempSync(join(tmpdir(), "robonet-verdicts-"));
  const different: string[] = [];
  let [compared, passed] = [0, 0];
  try {
    // First all questions to the class: the compiler takes this thread for seconds, and idle connections end meanwhile.
    const checks: Check[] = [];
    const { rows } = (await teacher.ask("grid", { params: { class: classId } })).json;
    for (const { id } of rows as { id: string }[]) {
      const { programs } = (await teacher.ask("place", { params: { place: id } })).json;
      checks.push(...(programs as { checks: Check[] }[]).flatMap((program) => program.checks));
    }
    for (const { version, state, found } of checks) {
      const text = asked.get(version);
      if (!text || state !== "done" || !found) continue;
      compared++;
      passed += Number(found.passed);
      const file = join(folder, "program.ts");
      writeFileSync(file, text.source);
      const { out, code } = await typeCommand("check", text.lesson, file, "--json");
      const [inClass, alone] = [classSays(found), commandSays(out, code)];
      if (inClass !== alone) different.push(`${text.lesson} ${text.name}: ${inClass}, check: ${alone}`);
    }
    return { compared, passed, different };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function classSays({ passed, outcome, goals }: Found): string {
  if (outcome !== "graded") return "no verdict";
  return sentence(
    passed,
    goals.filter(({ reached }) => reached).map(({ goal }) => goal),
  );
}

/** A goal is reached that is on every try. */
function commandSays(out: string, code: number): string {
  const { tries } = JSON.parse(out) as { tries?: { goals: { goal: string; passed: boolean }[] }[] };
  const [first, ...others] = tries ?? [];
  if (!first) return "no verdict";
  const reached = first.goals.filter(
    ({ goal, passed }) =>
      passed && others.every(({ goals }) => goals.find((each) => each.goal === goal)?.passed === true),
  );
  return sentence(
    code === 0,
    reached.map(({ goal }) => goal),
  );
}

function sentence(passed: boolean, goals: readonly string[]): string {
  return `${passed ? "passed" : "not passed"}, ${goals.toSorted().join(" ") || "no goal"}`;
}
