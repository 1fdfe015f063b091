import { resolve } from "node:path";
import { z } from "zod";
import { findKit, findProgram } from "../../lesson/index.node.ts";
import { addFault, type TimedFault } from "../../lesson/index.ts";
import { type Language, Problem } from "../../messages/index.ts";
import { cpus } from "../../sim/index.ts";
import { describeFault } from "../../toolchain/index.node.ts";
import { CompileErrors, describeErrors } from "../../toolchain/index.ts";
import { boardTiming } from "../terminal/options.ts";
import { prepareRun } from "../watching/prepare-run.ts";
import { type WatchedRobot, watchRun } from "../watching/watch-run.ts";

/** What `launch.json` can say. Others of its keys belong to the editor. */
export const launchArguments = z.object({
  program: z.string(),
  /** Folder that relative names are of; left out: where the command was started. */
  cwd: z.string().optional(),
  kit: z.string().optional(),
  world: z.string().optional(),
  seed: z
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .default(1),
  seconds: z.number().min(0.1).max(3600).default(60),
  faults: z.array(z.string()).default([]),
  loop: z.enum(["1ms", "10ms"]).default("10ms"),
  cpu: z.enum(cpus).default("likely"),
  stopOnEntry: z.boolean().default(false),
  /** Stay at the last line, so that one can go back from it. */
  stopAtEnd: z.boolean().default(false),
  noDebug: z.boolean().default(false),
  /** Of a board; then the program runs there, and is read by `readAttach`. */
  port: z.string().optional(),
});

export type LaunchArguments = z.infer<typeof launchArguments>;

/** @throws Problem that names the first key that is wrong */
export function readLaunch(given: unknown): LaunchArguments {
  const { data, error } = launchArguments.safeParse(given);
  if (data) return data;
  const [issue] = error.issues;
  throw new Problem("dap.launch", { key: issue!.path.join("."), reason: issue!.message });
}

/** A program that ran, and how the run ended. */
export interface Debuggee {
  readonly robot: WatchedRobot;
  readonly outcome: "finished" | "time" | "fell" | "fault";
  /** Why it failed. */
  readonly failure: string | undefined;
  readonly seconds: number;
  /** A sentence when the robot is not the one in use. */
  readonly notice: string | undefined;
}

/**
 * Compiles and runs a program to its end.
 * @throws Problem or CompileErrors when it cannot run
 */
export async function launch(args: LaunchArguments, lang: Language): Promise<Debuggee> {
  const from = (name: string) => (args.cwd === undefined ? name : resolve(args.cwd, name));
  const { kit, world, seed, seconds } = args;
  const { setup, notice } = await prepareRun({
    ...{ lang, seed, seconds },
    file: findProgram(from(args.program)),
    kit: kit === undefined ? undefined : findKit(kit.includes(".") ? from(kit) : kit),
    world: world === undefined ? undefined : from(world),
    board: boardTiming(args),
    faults: args.faults.reduce<readonly TimedFault[]>((all, each) => addFault(each, all), []),
  });
  const { result, robots } = await watchRun(setup);
  const robot = robots[0]!;
  const { outcome, fault } = result.robots[0]!;
  const failure = fault && describeFault(fault, robot.program.debug, lang);
  return { robot, outcome, failure, seconds: result.timeUs / 1e6, notice };
}

/** What is wrong, in a person's words; undefined: it is no mistake of theirs. */
export function wordsOf(error: unknown, language: Language): string | undefined {
  if (error instanceof Problem) return error.in(language);
  if (error instanceof CompileErrors) return describeErrors(error, language).join("\n");
  return undefined;
}
