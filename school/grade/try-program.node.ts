import type { KitFile, Lesson, SimulatorPool } from "../../lesson/index.node.ts";
import { verdictOf } from "../../lesson/index.ts";
import { Problem } from "../../messages/index.ts";
import type { BoardTiming } from "../../sim/index.ts";
import { type Outcome, toldReasons } from "./outcome.ts";

/** What a program is tried with. */
export interface TrialSetting {
  readonly lesson: Lesson;
  readonly kit: KitFile;
  readonly worldText: string;
  readonly board: BoardTiming;
}

/** Tries a program as soon as a simulator is free. Never throws for what the program does. */
export async function tryProgram(
  pool: SimulatorPool,
  text: string,
  { lesson, kit, worldText, board }: TrialSetting,
): Promise<Outcome> {
  try {
    const result = await pool.trial({
      // No pupil's name: the outcome is that of everybody who handed in this text.
      program: { path: `${lesson.id}.ts`, source: text },
      input: { kitText: kit.text, kitFile: kit.file, worldText, worldFile: lesson.worldFile, board },
      checkUrl: lesson.checkUrl,
      until: "end",
    });
    if (!result.compiled) return { kind: "mistakes", diagnostics: result.diagnostics };
    const { seeds, debug } = result;
    return {
      kind: "graded",
      verdict: verdictOf(lesson.manifest, kit.kit.id, seeds),
      ...toldReasons(seeds, debug),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const problem = error instanceof Problem ? error : new Problem("cli.unexpected", { reason });
    return { kind: "refused", problem };
  }
}
