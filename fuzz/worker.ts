import { generateProgram } from "./generate/program.ts";
import { judge, type Verdict } from "./judge/verdict.ts";

/** Judges the programs of the seeds that it is sent, one by one. */
process.on("message", async (seed: number) => {
  let verdict: Verdict;
  try {
    verdict = await judge(generateProgram(seed));
  } catch (error) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    verdict = { type: "wrong", kind: "the judge failed", details };
  }
  process.send?.({ seed, verdict });
});
