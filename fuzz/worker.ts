import { generateProgram } from "./generate/program.ts";
import { tellMistake } from "./judge/mistakes.ts";
import { judgeValues } from "./judge/values.ts";
import { judge, type Verdict } from "./judge/verdict.ts";

/** What can be asked about a seed. Each answer is plain data: it goes from process to process. */
export const questions = {
  program: judgeProgram,
  message: async (seed: number) => tellMistake(seed),
  values: async (seed: number) => judgeValues(seed),
};
export type Question = keyof typeof questions;
export type Answer<Q extends Question> = Awaited<ReturnType<(typeof questions)[Q]>>;

/** What the other process sends. */
export interface Asked {
  readonly question: Question;
  readonly seed: number;
}

process.on("message", async ({ question, seed }: Asked) => process.send?.(await questions[question](seed)));

async function judgeProgram(seed: number): Promise<Verdict> {
  try {
    return await judge(generateProgram(seed));
  } catch (error) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { type: "wrong", kind: "the judge failed", details };
  }
}
