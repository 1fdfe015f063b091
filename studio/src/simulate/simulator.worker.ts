import { expose } from "comlink";
import type { MatchOutcome, MatchSetup } from "../../../competitions/index.ts";
import type {
  Causes,
  CurvePiece,
  LastChange,
  NamedVariable,
  VariablePlace,
} from "../../../debugger/index.ts";
import { seedsOf, tryOnSeeds } from "../../../lesson/index.ts";
import { type Language, type MessageId, telling, texts } from "../../../messages/index.ts";
import { parseKit, robotModel } from "../../../robot-kit/index.ts";
import {
  type InputKind,
  type Pose,
  type ProgramEngine,
  Random,
  type Run,
  World,
} from "../../../sim/index.ts";
import { beginRun, type LookedRun, lookedAt } from "./begin-run.ts";
import { EventBatch } from "./event-batch.ts";
import { type Looked, lookAt, sceneOf } from "./frame.ts";
import { leftFloor } from "./left-floor.ts";
import { checkOf } from "./lesson-checks.ts";
import { LiveGoals } from "./live-goals.ts";
import { loadWorld } from "./load-world.ts";
import type { MatchNews } from "./match-messages.ts";
import type { MeasuredKit } from "./measure-kit.ts";
import { placed } from "./placed-robots.ts";
import type { ProgramLooks } from "./program-looks.ts";
import type { ConditionVerdict, ProgramMoment, WantedMoment } from "./program-moment.ts";
import {
  type Batch,
  type DrawnTry,
  type Frame,
  framePeriodUs,
  type GoalsSoFar,
  type Move,
  type PreviewSetup,
  type RunReport,
  type RunSetup,
  type Scene,
  type TryResult,
  type WorldReport,
} from "./run-messages.ts";
import { reportOf, tellingMomentOf } from "./run-report.ts";
import { virtualMachine } from "./virtual-machines.ts";

/** Until then a run has shown its begin. */
const looksAfterMs = 500;

/** The simulator in a thread of its own: the page asks it for the next piece of a run when it is about to show it. */
export class SimulatorThread {
  #run: LookedRun | undefined;
  #goals: LiveGoals | undefined;
  #events = new EventBatch();

  /**
   * The ids of a world's start places, in the drawing's order.
   * @throws Problem when the world is not sound
   */
  async placesIn(worldText: string, worldName: string): Promise<readonly string[]> {
    return telling(async () => (await loadWorld(worldText, worldName)).starts.map(({ id }) => id));
  }

  /**
   * The world and the robots as a run with this seed will begin.
   * @throws Problem when world or kits are not sound
   */
  async preview(setup: PreviewSetup): Promise<Scene> {
    return telling(async () => sceneOf(await standing(setup)));
  }

  /**
   * How world and robots stand after what hands did before the run.
   * @returns undefined when something is in the way of one of the moves
   * @throws Problem when world or kits are not sound
   */
  async stand({ moves = [], ...setup }: PreviewSetup): Promise<Frame | undefined> {
    return telling(async () => {
      const stood = await standing(setup);
      return moves.every((move) => moveStanding(stood.world, move)) ? lookAt(stood) : undefined;
    });
  }

  /**
   * The address of a picture of floor, walls and zones as the robot senses them, where this seed has them.
   * @throws Problem when the world is not sound
   */
  async sensed({ worldText, worldName, seed }: Omit<PreviewSetup, "robots">): Promise<string> {
    return telling(async () => {
      const { sensedGround } = await import("./world-report.ts");
      return sensedGround(new World(await loadWorld(worldText, worldName), new Random(seed)));
    });
  }

  /**
   * Says what a pupil's drawing means for the robot.
   * @throws Problem when it is no world
   */
  async report(drawing: string, kitText: string, mmPerUnit?: number): Promise<WorldReport> {
    return telling(async () => {
      const { reportWorld } = await import("./world-report.ts");
      return reportWorld(drawing, "world.svg", parseKit(kitText, "kit"), mmPerUnit);
    });
  }

  /** @throws Problem when world, kits or images are not sound */
  async start(setup: RunSetup): Promise<Scene> {
    const events = new EventBatch();
    // The robots' buttons can be pressed in the page at any time.
    const started = await telling(() =>
      beginRun(setup, { handsOn: true, onEvent: (event, robot) => events.add(event, robot) }),
    );
    for (const move of setup.moves ?? [])
      if (!moved(started.run, move)) throw new Error("a move before the run was refused");
    const goals = setup.lesson === undefined ? undefined : new LiveGoals(await checkOf(setup.lesson));
    const scene = sceneOf(lookedAt(started));
    this.#run?.watched?.looks?.close();
    this.#run?.run.close();
    this.#run = started;
    this.#goals = goals;
    this.#events = events;
    // What looks is there before somebody wants to; when it does not come, the first look says so.
    if (started.watched) setTimeout(() => void import("./program-looks.ts").catch(() => {}), looksAfterMs);
    return scene;
  }

  /** Simulates on to the frame that holds a virtual time, in µs: between two steps of the world a hand can move things. */
  advance(untilUs: number): Batch {
    const run = this.#running();
    const watched = this.#run?.watched;
    const frames: Frame[] = [];
    const goals: GoalsSoFar[] = [];
    let away = false;
    while (run.timeUs < untilUs && !run.over && !away) {
      run.stepUntil((Math.floor(run.timeUs / framePeriodUs) + 1) * framePeriodUs);
      watched?.watch.noteTasks(run.robots[watched.robot]!.engine.memory, run.timeUs);
      frames.push(this.#look());
      const reached = this.#goals?.look(run);
      if (reached) goals.push(reached);
      away = this.#goals !== undefined && leftFloor(run.robots[0]!.body.pose, run.world.file.viewBox);
    }
    const ending = run.over ? { end: reportOf(run.result()) } : away && { end: this.#endAway() };
    return {
      frames,
      events: this.#events.take(),
      ...(goals.length > 0 && { goals }),
      robots: run.robots.map(({ name, over, goesOn }) => ({
        over,
        waits: goesOn === "press",
        lostLines: this.#events.lostLines(name),
      })),
      ...(watched && { lines: watched.watch.take() }),
      ...ending,
    };
  }

  #endAway(): RunReport {
    return { ...this.stop(), leftFloor: true };
  }

  /** What the watched program knew at a moment; undefined: none is watched. */
  async look(wanted: WantedMoment): Promise<ProgramMoment | undefined> {
    return (await this.#looks())?.look(wanted);
  }

  /** Why the robot moves as it does at an entry of the trace; undefined: no program is watched. */
  async why(index: number): Promise<Causes | undefined> {
    return (await this.#looks())?.why(index);
  }

  /** When a variable changed last before an entry of the trace; undefined: no program is watched. */
  async lastChange(index: number, place: VariablePlace): Promise<LastChange | undefined> {
    return (await this.#looks())?.lastChange(index, place);
  }

  /** A piece of what a number of the program was over time; undefined: no program is watched. */
  async variableCurve(variable: NamedVariable, from: number): Promise<CurvePiece | undefined> {
    return (await this.#looks())?.variableCurve(variable, from);
  }

  /** Whether a breakpoint's condition holds at entries of the trace; undefined: no program is watched. */
  async holdsAt(
    condition: string,
    indices: readonly number[],
  ): Promise<readonly ConditionVerdict[] | undefined> {
    return (await this.#looks())?.holdsAt(condition, indices);
  }

  /** Ends the run where it is, as the time limit does. */
  stop(): RunReport {
    return reportOf(this.#running().result());
  }

  /**
   * Moves a robot or a box by hand.
   * @returns how it looks then; undefined when something is in the way
   */
  move(what: Move): Frame | undefined {
    return moved(this.#running(), what) ? this.#look() : undefined;
  }

  setButton(robot: string, button: string, pressed: boolean): void {
    this.#running().give({ kind: pressed ? "press" : "release", button }, robot);
  }

  /** Breaks a part, or mends it. */
  setFault(robot: string, part: string, fault: string, there: boolean): void {
    this.#running().give({ kind: there ? "fault" : "mend", part, fault }, robot);
  }

  /**
   * Plays a match of a discipline to its end; nothing else is answered meanwhile.
   * @throws Problem when a kit or an image is not sound
   */
  async playMatch(setup: MatchSetup, onNews: (news: MatchNews) => void): Promise<MatchOutcome> {
    return telling(async () => {
      const { tellMatch } = await import("./play-match.ts");
      return tellMatch(setup, await virtualMachine(), onNews);
    });
  }

  /** Measures a robot's file for a discipline, as the judge does. */
  async measureKit(text: string, discipline: string): Promise<MeasuredKit> {
    return (await import("./measure-kit.ts")).measureKit(text, discipline);
  }

  /** @param sentences those of the language, which the page has loaded */
  async drawWiring(
    kitText: string,
    language: Language,
    sentences: Partial<Record<MessageId, string>>,
  ): Promise<string> {
    texts[language] = sentences;
    const { drawWiring } = await import("../../../robot-kit/wiring/drawing/drawing.ts");
    return drawWiring(parseKit(kitText, "kit"), language);
  }

  /** Goals and number of tries of a lesson. */
  async planOf(
    lesson: string,
  ): Promise<{ goals: string[]; tries: number; seeds: readonly number[]; seconds: number }> {
    const check = await checkOf(lesson);
    const { goals, seeds, seconds } = check;
    return { goals: goals.map(({ id }) => id), tries: seedsOf(check).length, seeds, seconds };
  }

  /** Tries a program on all seeds of a lesson's check, the shown ones first. */
  async check(
    lesson: string,
    setup: Omit<RunSetup, "seed">,
    onTry: (result: TryResult) => void,
  ): Promise<void> {
    const check = await checkOf(lesson);
    const start = async (seed: number) => (await telling(() => beginRun({ ...setup, lesson, seed }))).run;
    for await (const { graded, run } of tryOnSeeds(check, seedsOf(check), start)) {
      onTry({ ...graded, momentUs: tellingMomentOf(run.robots[0]!) });
      // Lets messages through: the page may have ended the check.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  /** Makes one try of a lesson to its end and draws where the robot went. */
  async drawTry(lesson: string, setup: Omit<RunSetup, "seed">, seed: number): Promise<DrawnTry> {
    const { drawTry } = await import("./draw-try.ts");
    return drawTry(await checkOf(lesson), seed, parseKit(setup.robots[0]!.kitText, "kit"), async () =>
      telling(async () => (await beginRun({ ...setup, lesson, seed })).run),
    );
  }

  async #looks(): Promise<ProgramLooks | undefined> {
    const watched = this.#run?.watched;
    if (!watched) return undefined;
    const { ProgramLooks } = await import("./program-looks.ts");
    watched.looks ??= new ProgramLooks(watched.watch);
    return watched.looks;
  }

  #look(): Frame {
    return lookAt(lookedAt(this.#run!));
  }

  #running(): Run<ProgramEngine> {
    if (!this.#run) throw new Error("no run was started");
    return this.#run.run;
  }
}

/** The world and the robots as a run begins. */
async function standing({ robots, worldText, worldName, seed }: PreviewSetup): Promise<Looked> {
  const file = await loadWorld(worldText, worldName);
  const world = new World(file, new Random(seed));
  const bodies = placed(robots, file).map((robot) => ({
    ...robot,
    body: world.addRobot(robotModel(robot.kit), robot.place),
  }));
  return { world, robots: bodies, timeUs: 0 };
}

/** Does in a run what a hand does. Returns whether it went: something may be in the way. */
function moved(run: Run<ProgramEngine>, what: Move): boolean {
  return what.box === undefined
    ? run.give(placing(what), what.robot)
    : run.give({ kind: "move-box", ...what });
}

/** Does before a run what a hand does, as `moved` does in it. */
function moveStanding(world: World, what: Move): boolean {
  if (what.box !== undefined) return world.moveBox(what.box, what.dxMm, what.dyMm);
  const robot = world.robots.find(({ place }) => place === what.robot);
  return robot !== undefined && world.placeRobot(robot, what);
}

function placing({ xMm, yMm, headingDeg }: Pose): InputKind {
  return { kind: "place", xMm, yMm, headingDeg };
}

expose(new SimulatorThread());
