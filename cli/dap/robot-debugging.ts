import { resolve } from "node:path";
import { NodeSerialLine } from "../../board/index.node.ts";
import {
  type BoardSession,
  openSession,
  ProgramMap,
  RobotDebugger,
  type RobotStop,
  readBoardLog,
  wallTimers,
} from "../../board/index.ts";
import { ProgramLines, type StepKind } from "../../debugger/index.ts";
import { readImage } from "../../image/index.ts";
import { findKit, findProgram, kitToBuildFor } from "../../lesson/index.node.ts";
import { type Language, type MessageId, Problem, say } from "../../messages/index.ts";
import { buildProgram, describeFault } from "../../toolchain/index.node.ts";
import { type DebugInfo, isOwnFile } from "../../toolchain/index.ts";
import { portOf } from "../board/board-session.ts";
import { haltingOfKit } from "../board/halting.ts";
import { keepProgram } from "../board/kept-programs.ts";
import { defaultKitFile } from "../terminal/options.ts";
import type { Debugged, PlacedProgram } from "./debugged.ts";
import type { DebuggingListener } from "./debugging.ts";
import type { RobotArguments } from "./robot-arguments.ts";
import { ShownValues } from "./shown-values.ts";
import type { SourceStop } from "./source-breakpoints.ts";
import { saidBy } from "./told-output.ts";

/**
 * Compiles a program and connects the board that runs it (`attach`) or shall run it (`launch`).
 * @throws Problem or CompileErrors when that cannot be
 */
export async function openRobot(
  args: RobotArguments,
  kind: "launch" | "attach",
  lang: Language,
  listener: DebuggingListener,
): Promise<Debugged> {
  const from = (name: string) => (args.cwd === undefined ? name : resolve(args.cwd, name));
  const file = findProgram(from(args.program));
  const { kit } = args;
  const kitFile = kit === undefined ? defaultKitFile : findKit(kit.includes(".") ? from(kit) : kit);
  const chosen = kitToBuildFor(file, { kit: kitFile, kitTyped: kit !== undefined, lang });
  const { image, debug } = buildProgram(file, chosen.file, lang);
  if (!debug) throw new Problem("debug.noSource", {}, { file });
  const halting = haltingOfKit(chosen.kit, chosen.file, image, lang);
  const port = await portOf({ ...(args.port !== undefined && { port: args.port }), lang, json: true });
  const session = await openSession(await NodeSerialLine.open(port), wallTimers);
  try {
    if (kind === "attach" && !(await session.manager.hasProgram(image)))
      throw new Problem("debug.robot.otherProgram", { port, file });
    const program = { image, debug, file, halting };
    return new RobotDebugging(session, program, { ...args, attaches: kind === "attach" }, lang, listener);
  } catch (error) {
    await session.link.close();
    throw error;
  }
}

interface RobotProgram {
  readonly image: Uint8Array;
  readonly debug: DebugInfo;
  readonly file: string;
  /** Stops motors that only a program reaches. */
  readonly halting: Uint8Array | undefined;
}

/** A program on a robot that an editor goes through, forwards. */
class RobotDebugging implements Debugged {
  readonly goesBack = false;
  readonly failure = undefined;
  readonly program: PlacedProgram;
  readonly #robot: RobotDebugger;
  readonly #lines: ProgramLines;
  #shown: ShownValues | undefined;
  #closed = false;

  constructor(
    private readonly session: BoardSession,
    private readonly robotProgram: RobotProgram,
    private readonly args: RobotArguments & { readonly attaches: boolean },
    private readonly language: Language,
    private readonly listener: DebuggingListener,
  ) {
    const { image, debug, halting } = robotProgram;
    this.#lines = new ProgramLines(image, debug);
    this.program = placedProgram(this.#lines, debug);
    this.#robot = new RobotDebugger(session, new ProgramMap(this.#lines, debug), halting, {
      stopped: (stop) => this.#stopped(stop),
      passed: (wish, inspection) => this.#say(saidBy(wish, inspection, language)),
      taskOver: () => this.#tell("debug.robot.taskOver"),
      mayMiss: (problem) => this.#say(problem.in(language)),
      failed: (error) => this.#failed(error),
    });
    readBoardLog(session.link, session.manager, {
      console: (_, text) => this.#write(text, "stdout"),
      plot: () => {},
      fault: (fault) => this.#write(describeFault(fault, debug, language), "stderr"),
      missing: ({ lines }) => this.#say(say(language, "deploy.missing", { lines })),
      full: () => this.#tell("deploy.full"),
      waits: () => this.#tell("deploy.waits"),
      restarted: () => this.#tell("deploy.restarted"),
    });
    session.link.orLost(new Promise(() => {})).catch((error: unknown) => this.#failed(error));
  }

  get shown(): ShownValues | undefined {
    return this.#shown;
  }

  setStops(stops: readonly SourceStop[]): void {
    const wishes = stops.map((stop) => (stop.says ? { ...stop, onlyTells: true } : stop));
    this.#robot.setBreakpoints(wishes).catch((error: unknown) => this.#failed(error));
  }

  async begin(): Promise<void> {
    this.#tell(this.#robot.halts ? "debug.robot.introI2c" : "debug.robot.intro");
    if (!this.#robot.halts) this.#tell("debug.robot.cable");
    const { image, file } = this.robotProgram;
    if (this.args.attaches) {
      if (!(await this.session.manager.isRunning())) this.#tell("logs.notRunning");
      await this.#robot.attach();
      if (this.args.stopOnEntry) await this.#robot.pause();
      return;
    }
    await this.#robot.start(image, this.args.stopOnEntry);
    const hash = await this.session.manager.programHash();
    const name = String(readImage(image, file).settings.get("@name") ?? "program");
    if (hash !== undefined) keepProgram(image, name, hash);
  }

  async continue(): Promise<void> {
    if (this.#isOver()) return;
    this.#shown = undefined;
    await this.#robot.continue();
  }

  async step(kind: StepKind, task: number): Promise<void> {
    if (this.#isOver()) return;
    this.#shown = undefined;
    if (kind === "next" || kind === "stepIn" || kind === "stepOut") await this.#robot.step(kind, task);
  }

  async reverseContinue(): Promise<void> {}

  pause(): void {
    this.#robot.pause().catch((error: unknown) => this.#failed(error));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    try {
      await this.#robot.settled();
      await this.#robot.close();
    } finally {
      await this.session.link.close();
    }
  }

  #stopped(stop: RobotStop): void {
    const { inspection, reason, fiber, problem, halted } = stop;
    if (problem) this.#say(problem.in(this.language));
    this.#shown = new ShownValues(inspection, this.language, (value) => this.#robot.open(value));
    if (halted) {
      if (!halted.silent) this.#tell("stop.untold");
      this.#tell("debug.robot.halted");
    }
    this.listener.stopped(reason, fiber, halted && say(this.language, "debug.robot.halted"));
  }

  /** Motors hang on I2C, and the program is gone: there is nothing to go on with. */
  #isOver(): boolean {
    if (this.#robot.state !== "over") return false;
    this.#tell("debug.robot.over");
    this.listener.ended(0);
    return true;
  }

  #failed(error: unknown): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#write(error instanceof Problem ? error.in(this.language) : String(error), "stderr");
    this.listener.ended(1);
  }

  #tell(id: MessageId): void {
    this.#say(say(this.language, id));
  }

  #say(text: string): void {
    this.#write(text, "console");
  }

  #write(text: string, category: "stdout" | "stderr" | "console"): void {
    this.listener.output({ text, category, line: undefined });
  }
}

function placedProgram(lines: ProgramLines, { sources }: DebugInfo): PlacedProgram {
  return {
    lines,
    files: sources.map(({ path }) => path).filter(isOwnFile),
    lineCount: (file) => sources.find(({ path }) => path === file)?.text.split(/\r?\n/).length ?? 0,
  };
}
