import { checks } from "virtual:lesson-checks";
import vmUrl from "virtual:vm";
import { expose } from "comlink";
import { gradeSeed, type LessonCheck, playOut, pressesOf, RunView } from "../../../lesson/index.ts";
import { type Language, type MessageId, telling, texts } from "../../../messages/index.ts";
import { devicescriptRobot, type Kit, parseKit, robotModel } from "../../../robot-kit/index.ts";
import {
  type ProgramEngine,
  parseWorld,
  Random,
  type RobotEntry,
  type RobotResult,
  Run,
  type RunResult,
  type SimulationEvent,
  World,
} from "../../../sim/index.ts";
import { EventBatch } from "./event-batch.ts";
import { type Looked, lookAt, sceneOf } from "./frame.ts";
import {
  type Batch,
  type Frame,
  framePeriodUs,
  type Move,
  type RobotShape,
  type RunEnd,
  type RunSetup,
  type Scene,
  type Try,
} from "./protocol.ts";

let compiled: Promise<WebAssembly.Module> | undefined;

function virtualMachine(): Promise<WebAssembly.Module> {
  compiled ??= fetch(vmUrl)
    .then((response) => response.arrayBuffer())
    .then((bytes) => WebAssembly.compile(bytes));
  return compiled;
}

/** A run, and the kit of its robot. */
interface KitRun {
  readonly run: Run<ProgramEngine>;
  readonly kit: Kit;
}

async function begin(setup: RunSetup, more: Pick<RobotEntry, "handsOn" | "onEvent"> = {}): Promise<KitRun> {
  const { image, programName, kitText, worldText, worldName, seed, lesson } = setup;
  const kit = parseKit(kitText, "kit");
  const presses = lesson === undefined ? [] : pressesOf(await checkOf(lesson), seed);
  const program = { image, imageFile: programName, virtualMachine: await virtualMachine() };
  const robot = devicescriptRobot(kit, program, { presses, ...more });
  return { kit, run: new Run({ world: parseWorld(worldText, worldName), seed, robots: [robot] }) };
}

function lookedAt({ run, kit }: KitRun): Looked {
  return { world: run.world, body: run.robot.body, kit, timeUs: run.timeUs };
}

/** The simulator in a thread of its own: the page asks it for the next piece of a run when it is about to show it. */
export class SimulatorThread {
  #run: KitRun | undefined;
  #shape: RobotShape | undefined;
  #events = new EventBatch();

  /**
   * The world and the robot as a run with this seed will begin.
   * @throws Problem when world or kit are not sound
   */
  async preview({
    kitText,
    worldText,
    worldName,
    seed,
  }: Omit<RunSetup, "image" | "programName">): Promise<Scene> {
    return telling(() => {
      const kit = parseKit(kitText, "kit");
      const world = new World(parseWorld(worldText, worldName), new Random(seed));
      const body = world.addRobot(robotModel(kit), world.placed.starts[0]!.id);
      return sceneOf({ world, body, kit, timeUs: 0 });
    });
  }

  /** @throws Problem when world, kit or image are not sound */
  async start(setup: RunSetup): Promise<Scene> {
    const events = new EventBatch();
    // The robot's button can be pressed in the page at any time.
    const more = { handsOn: true, onEvent: (event: SimulationEvent) => events.add(event) };
    const started = await telling(() => begin(setup, more));
    const scene = sceneOf(lookedAt(started));
    this.#run?.run.close();
    this.#run = started;
    this.#shape = scene.robot;
    this.#events = events;
    return scene;
  }

  /** Simulates on to the frame that holds a virtual time, in µs: between two steps of the world a hand can move things. */
  advance(untilUs: number): Batch {
    const run = this.#running();
    const frames: Frame[] = [];
    while (run.timeUs < untilUs && !run.over) {
      run.stepUntil((Math.floor(run.timeUs / framePeriodUs) + 1) * framePeriodUs);
      frames.push(this.#look());
    }
    const ending = run.over && { end: endOf(run.result()) };
    return {
      frames,
      events: this.#events.take(),
      lostLines: this.#events.lostLines,
      waits: run.robot.goesOn === "press",
      ...ending,
    };
  }

  /** Ends the run where it is, as the time limit does. */
  stop(): RunEnd {
    return endOf(this.#running().result());
  }

  /**
   * Moves the robot or a box by hand.
   * @returns how it looks then; undefined when something is in the way
   */
  move(what: Move): Frame | undefined {
    const moved = this.#running().give(
      what.box === undefined ? { kind: "place", ...what } : { kind: "move-box", ...what },
    );
    return moved ? this.#look() : undefined;
  }

  setButton(id: string, pressed: boolean): void {
    this.#running().give({ kind: pressed ? "press" : "release", button: id });
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
    const { goals, seeds, hiddenSeeds, seconds } = await checkOf(lesson);
    return { goals: goals.map(({ id }) => id), tries: seeds.length + hiddenSeeds.length, seeds, seconds };
  }

  /** Tries a program on all seeds of a lesson's check, the shown ones first. */
  async check(lesson: string, setup: Omit<RunSetup, "seed">, onTry: (result: Try) => void): Promise<void> {
    const check = await checkOf(lesson);
    for (const seed of [...check.seeds, ...check.hiddenSeeds]) {
      const { run } = await telling(() => begin({ ...setup, lesson, seed }));
      const result = playOut(check, run);
      onTry({ ...gradeSeed(check, seed, result), momentUs: momentOf(result.robots[0]!) });
      // Lets messages through: the page may have ended the check.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  #look(): Frame {
    return lookAt(lookedAt(this.#run!), this.#shape!);
  }

  #running(): Run<ProgramEngine> {
    if (!this.#run) throw new Error("no run was started");
    return this.#run.run;
  }
}

async function checkOf(lesson: string): Promise<LessonCheck> {
  const load = checks[lesson];
  if (!load) throw new Error(`no check for ${lesson}`);
  return (await load()).default;
}

function endOf(run: RunResult): RunEnd {
  const { outcome, goesOn, timeUs, endedUs, fault } = run.robots[0]!;
  const { pathLengthMm, turnedDeg } = new RunView(run);
  return {
    outcome,
    ...(goesOn && { goesOn }),
    timeUs,
    traceHash: run.traceHash,
    pathMm: pathLengthMm,
    turnedDeg,
    ...(endedUs !== undefined && { endedUs }),
    ...(fault && { fault }),
  };
}

function momentOf({ events, timeUs, endedUs }: RobotResult): number {
  const told =
    events.find(({ type }) => type === "fault") ??
    events.find((event) => event.type === "fell" || (event.type === "contact" && event.kind === "wall"));
  return told?.timeUs ?? endedUs ?? timeUs;
}

expose(new SimulatorThread());
