import { fitting } from "../../image/index.ts";
import { devicescriptRobot, type Kit, parseKit } from "../../robot-kit/index.ts";
import { Run } from "../../sim/index.ts";
import {
  loadCompiler,
  loadSource,
  loadVirtualMachine,
  readLibrary,
  readProgram,
} from "../../toolchain/index.node.ts";
import { type Compilation, Compiler } from "../../toolchain/index.ts";
import { loadWorldReader } from "../../worlds/index.node.ts";
import type { LessonCheck } from "../questions/check.ts";
import type { LessonFeedback } from "../questions/feedback.ts";
import { type BeginRun, seedsOf, tryOnSeeds } from "../verdict/try-on-seeds.ts";
import { type UntrueFeedback, untrueFeedback } from "../verdict/untrue-feedback.ts";
import type { SeedResult } from "../verdict/verdict.ts";
import { replayProgram } from "./replay.ts";
import type { Job, Trial, TrialResult } from "./simulator-messages.ts";

let compiler: Compiler | undefined;

/** Sources that stand in no file, such as the empty program, are the same from lesson to lesson. */
const compiledSources = new Map<string, Compilation>();
/** A class's programs are hundreds, and each comes once. */
const mostCompiledSources = 32;

/**
 * Compiles a program and tries it on a lesson's seeds.
 * @param alive is called now and then
 */
export async function runTrial(
  {
    program,
    input,
    checkUrl,
    feedbackUrl,
    until,
    shownOnly,
    moreSeeds = [],
    record,
  }: Extract<Job, { type: "trial" }>,
  alive: () => void,
): Promise<TrialResult> {
  const begun = performance.now();
  const wallMs = () => performance.now() - begun;
  const { path } = program;
  const kit = parseKit(input.kitText, input.kitFile);
  const compiled = compile(program, input.kitText, kit);
  alive();
  if (!compiled.ok) return { compiled: false, diagnostics: compiled.diagnostics, wallMs: wallMs() };
  const { debug } = compiled;
  const image = fitting(compiled.image, path);
  const { default: check } = (await loadSource(checkUrl)) as { default: LessonCheck };
  const truths = feedbackUrl ? ((await loadSource(feedbackUrl)) as { default: LessonFeedback }).default : {};
  const world = (await loadWorldReader())(input.worldText, input.worldFile);
  const built = { image, imageFile: path, virtualMachine: loadVirtualMachine() };
  const begin: BeginRun = (seed, situation) =>
    new Run({
      world,
      seed,
      robots: [devicescriptRobot(kit, built, { ...situation, ...(input.board && { board: input.board }) })],
    });
  const seeds: SeedResult[] = [];
  const untrue: UntrueFeedback[] = [];
  const asked = [...(shownOnly ? check.seeds : seedsOf(check)), ...moreSeeds];
  for await (const { graded, run } of tryOnSeeds(check, asked, begin, alive)) {
    seeds.push(graded);
    const wrong = untrueFeedback(truths, graded, run);
    if (wrong) untrue.push(wrong);
    if (until !== "end" && graded.passed === (until === "passed")) break;
  }
  const recording = record ? await recorded(check, seeds[0]!, begin, alive) : undefined;
  return {
    compiled: true,
    imageBytes: image.length,
    seeds,
    untrue,
    wallMs: wallMs(),
    ...(seeds.some(({ run }) => run.fault) && { debug }),
    ...(recording && { repeats: recording.repeats, replay: replayProgram(recording.run, kit) }),
  };
}

function compile({ path, source }: Trial["program"], kitText: string, kit: Kit): Compilation {
  compiler ??= new Compiler(loadCompiler(), readLibrary());
  if (source === undefined) return compiler.for(kit).compile(readProgram(path, "en"));
  const key = `${kitText} ${source}`;
  const kept = compiledSources.get(key) ?? compiler.for(kit).compile({ path, source });
  compiledSources.delete(key);
  compiledSources.set(key, kept);
  if (compiledSources.size > mostCompiledSources)
    compiledSources.delete(compiledSources.keys().next().value!);
  return kept;
}

/** The first seed once more: was it the same run, and what did the robot do in it? */
async function recorded(check: LessonCheck, first: SeedResult, begin: BeginRun, alive: () => void) {
  const { value: again } = await tryOnSeeds(check, [first.seed], begin, alive).next();
  const { run } = again!;
  return { repeats: run.traceHash === first.run.traceHash, run: run.robots[0]! };
}
