import { createInterface } from "node:readline/promises";
import { ProgramMap, RobotDebugger } from "../../board/index.ts";
import { ProgramLines } from "../../debugger/index.ts";
import { readImage } from "../../image/index.ts";
import { kitToBuildFor } from "../../lesson/index.node.ts";
import { type Language, Problem, say } from "../../messages/index.ts";
import { buildProgram } from "../../toolchain/index.node.ts";
import { BoardConsole } from "../board/board-console.ts";
import { withBoard } from "../board/board-session.ts";
import { haltingOfKit } from "../board/halting.ts";
import { keepProgram } from "../board/kept-programs.ts";
import { RobotStepper } from "../debugging/robot-stepper.ts";
import { exitCode } from "../terminal/exit-code.ts";
import type { KitOptions } from "../terminal/options.ts";
import { showProgress } from "../terminal/progress.ts";

export interface RobotDebugOptions extends KitOptions {
  /** Port of the board. */
  readonly port: string;
}

/**
 * Puts a program onto a robot and lets a person go through it, forwards.
 * @throws Problem when there is no such board, its firmware has no debugger, or the cable comes out
 */
export async function debugOnRobot(file: string, options: RobotDebugOptions): Promise<number> {
  const { lang } = options;
  if (file.endsWith(".devs")) throw new Problem("debug.noSource", {}, { file });
  const chosen = kitToBuildFor(file, options);
  if (chosen.notice) console.log(chosen.notice);
  const progress = showProgress(true);
  const { image, debug } = progress.during(say(lang, "build.doing", { file }), () =>
    buildProgram(file, chosen.file, lang),
  );
  if (!debug) throw new Problem("debug.noSource", {}, { file });
  return withBoard(options, async (session) => {
    const halting = haltingOfKit(chosen.kit, chosen.file, image, lang);
    const lines = new ProgramLines(image, debug);
    const print = (line: string) => console.log(line);
    let stepper: RobotStepper | undefined;
    let lost: (error: unknown) => void = () => {};
    const failing = new Promise<never>((_, reject) => {
      lost = reject;
    });
    const console_ = new BoardConsole(session, { language: lang, silent: false, debug, untilFault: false });
    let hears = false;
    // Told to whoever waits below; it may be before that.
    failing.catch(() => {});
    const robot = new RobotDebugger(session, new ProgramMap(lines, debug), halting, {
      stopped: (stop) => stepper?.stopped(stop),
      began: () => {
        // What a board says that resets for the program, nobody needs to know.
        if (!hears) console_.start();
        hears = true;
        stepper?.began();
      },
      taskOver: () => print(say(lang, "debug.robot.taskOver")),
      mayMiss: (problem) => print(problem.in(lang)),
      failed: lost,
    });
    const start = async () => {
      await robot.start(image, true, progress.showBytes).finally(progress.clear);
      const hash = await session.manager.programHash();
      const name = String(readImage(image, file).settings.get("@name") ?? "program");
      if (hash !== undefined) keepProgram(image, name, hash);
    };
    const within = session.link.within.bind(session.link);
    stepper = new RobotStepper(robot, { language: lang, print, lines, debug, restart: start, within });
    print(say(lang, robot.halts ? "debug.robot.introI2c" : "debug.robot.intro"));
    if (!robot.halts) print(say(lang, "debug.robot.cable"));
    await start();
    const cable = session.link.orLost(failing);
    await Promise.race([converse(stepper), cable]);
    await letGo(robot, lang);
    return exitCode.ok;
  });
}

/** A program that stands still is stopped: it would drive off at the next plug-in. */
async function letGo(robot: RobotDebugger, lang: Language): Promise<void> {
  const { state } = robot;
  await robot.close();
  if (state === "stands") console.log(say(lang, "debug.robot.stopped"));
  else if (state === "runs") console.log(say(lang, "deploy.goesOn"));
}

/** Takes lines until the person ends it, or what they come from ends. Ctrl-C pauses a program that runs, and else ends it. */
async function converse(stepper: RobotStepper): Promise<void> {
  const prompts = process.stdin.isTTY === true;
  const lines = createInterface({
    input: process.stdin,
    ...(prompts && { output: process.stdout }),
    prompt: "? ",
  });
  let work: AbortController | undefined = new AbortController();
  const interrupt = () => (work && !work.signal.aborted ? work.abort() : lines.close());
  lines.on("SIGINT", interrupt);
  process.on("SIGINT", interrupt);
  // Lines that come from a pipe are there before the program stands.
  const typed = lines[Symbol.asyncIterator]();
  try {
    await stepper.arrive(work.signal);
    work = undefined;
    if (prompts) lines.prompt();
    for await (const line of { [Symbol.asyncIterator]: () => typed }) {
      work = new AbortController();
      const goesOn = await stepper.type(line, work.signal);
      work = undefined;
      if (!goesOn) break;
      if (prompts) lines.prompt();
    }
  } finally {
    lines.close();
    process.off("SIGINT", interrupt);
  }
}
