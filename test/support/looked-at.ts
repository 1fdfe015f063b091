import { readFileSync } from "node:fs";
import { lookAt } from "../../debugger/changes.ts";
import { WatchedProgram } from "../../debugger/watched-program.ts";
import { causesOf } from "../../debugger/why.ts";
import { chooseKit } from "../../lesson/library/lesson-kit.ts";
import { findLesson } from "../../lesson/library/lessons.ts";
import { type LessonCheck, pressesOf } from "../../lesson/questions/check.ts";
import { Random } from "../../sim/numbers/random.ts";
import { loadTracingVirtualMachine } from "../../toolchain/devicescript/load.node.ts";
import { builtFrom, mkSimulation } from "./simulate.ts";

/** The same run, alone and while somebody looks into the program. */
export interface LookedAt {
  readonly plainHash: string;
  readonly watchedHash: string;
  readonly looks: number;
  readonly entries: number;
}

/** How long it runs between two looks, at most. */
const longestUs = 400_000;

/**
 * Runs the solution of a lesson twice: alone, and with looks at random moments, entries and reasons while it runs.
 * @param seed of the lesson's world
 */
export async function lookedAt(id: string, seed: number, seconds: number): Promise<LookedAt> {
  const lesson = findLesson(id);
  const { default: check } = (await import(lesson.checkUrl)) as { default: LessonCheck };
  const kit = chooseKit(lesson, { kit: "devicescript.json", kitTyped: false, lang: "en" }).text;
  const built = builtFrom(readFileSync(lesson.path("solution.ts"), "utf8"), kit);
  const situation = {
    ...{ seed, kit, world: readFileSync(lesson.worldFile, "utf8"), presses: pressesOf(check, seed) },
    board: { loopMs: 10, cpu: "likely" },
  } as const;
  const endUs = Math.min(seconds, check.seconds) * 1e6;
  const plain = mkSimulation(built.image, situation);
  plain.stepUntil(endUs);
  const plainHash = plain.result().traceHash;
  plain.close();

  const program = new WatchedProgram(
    { image: built.image, imageFile: "solution.ts" },
    built.debug,
    loadTracingVirtualMachine(),
  );
  const run = mkSimulation(built.image, { ...situation, ...program.setup });
  const random = new Random(seed).stream("looks");
  let looks = 0;
  for (let untilUs = 0; untilUs < endUs && !run.over; ) {
    untilUs = Math.min(endUs, untilUs + 1 + Math.floor(random.uniform(0, longestUs)));
    run.stepUntil(untilUs);
    const { length } = program.trace;
    if (length === 0) continue;
    const index = Math.floor(random.uniform(0, length));
    lookAt(program.look(index));
    lookAt(program.lookAtTime(Math.floor(random.uniform(0, untilUs))));
    looks += 2;
    if (looks % 10 === 0) causesOf(program, index, 1);
  }
  const watchedHash = run.result().traceHash;
  run.close();
  program.close();
  return { plainHash, watchedHash, looks, entries: program.trace.length };
}
