import { checks } from "virtual:lesson-checks";
import vmUrl from "virtual:vm";
import { expose } from "comlink";
import { type LessonCheck, pressesOf } from "../../../lesson/questions/check.ts";
import { RunView } from "../../../lesson/questions/run-view.ts";
import { gradeSeed } from "../../../lesson/verdict/grade-seed.ts";
import type { Language, MessageId } from "../../../messages/messages.ts";
import { telling } from "../../../messages/problem-across-threads.ts";
import { texts } from "../../../messages/texts.ts";
import { robotModel } from "../../../robot-kit/assembly/robot-model.ts";
import { parseKit } from "../../../robot-kit/schema/kit.ts";
import { Random } from "../../../sim/numbers/random.ts";
import type { RunResult, SimulationEvent } from "../../../sim/run/run-result.ts";
import { Simulation, type SimulationSetup } from "../../../sim/run/simulation.ts";
import { World } from "../../../sim/world/world.ts";
import { parseWorld } from "../../../sim/world/world-file.ts";
import { EventBatch } from "./event-batch.ts";
import { lookAt, sceneOf } from "./frame.ts";
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

async function simulate(
  setup: RunSetup,
  more: Pick<SimulationSetup, "handsOn" | "onEvent"> = {},
): Promise<Simulation> {
  const { image, programName, kitText, worldText, worldName, seed, lesson } = setup;
  return new Simulation({
    image,
    imageFile: programName,
    kit: parseKit(kitText, "kit"),
    world: parseWorld(worldText, worldName),
    seed,
    presses: lesson === undefined ? [] : pressesOf(await checkOf(lesson), seed),
    virtualMachine: await virtualMachine(),
    ...more,
  });
}

/** The simulator in a thread of its own: the page asks it for the next piece of a run when it is about to show it. */
export class SimulatorThread {
  #simulation: Simulation | undefined;
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
    const simulation = await telling(() => simulate(setup, more));
    const scene = sceneOf(simulation);
    this.#simulation = simulation;
    this.#shape = scene.robot;
    this.#events = events;
    return scene;
  }

  /** Simulates on to a virtual time, in µs. */
  advance(untilUs: number): Batch {
    const simulation = this.#running();
    const frames: Frame[] = [];
    while (simulation.timeUs < untilUs && !simulation.over) {
      const next = (Math.floor(simulation.timeUs / framePeriodUs) + 1) * framePeriodUs;
      simulation.stepUntil(Math.min(next, untilUs));
      frames.push(lookAt(simulation, this.#shape!));
    }
    const ending = simulation.over && { end: endOf(simulation.result()) };
    return {
      frames,
      events: this.#events.take(),
      lostLines: this.#events.lostLines,
      waits: simulation.goesOn === "press",
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
    const simulation = this.#running();
    const { world, body } = simulation;
    const moved =
      what.box === undefined ? world.placeRobot(body, what) : world.moveBox(what.box, what.dxMm, what.dyMm);
    return moved ? lookAt(simulation, this.#shape!) : undefined;
  }

  setButton(id: string, pressed: boolean): void {
    this.#running().setButton(id, pressed);
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
      const simulation = await telling(() => simulate({ ...setup, lesson, seed }));
      const tried = gradeSeed(check, seed, simulation);
      onTry({ ...tried, momentUs: momentOf(simulation.result()) });
      // Lets messages through: the page may have ended the check.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  #running(): Simulation {
    if (!this.#simulation) throw new Error("no run was started");
    return this.#simulation;
  }
}

async function checkOf(lesson: string): Promise<LessonCheck> {
  const load = checks[lesson];
  if (!load) throw new Error(`no check for ${lesson}`);
  return (await load()).default;
}

function endOf(result: RunResult): RunEnd {
  const { outcome, goesOn, timeUs, endedUs, fault, traceHash } = result;
  const { pathLengthMm, turnedDeg } = new RunView(result, 0);
  return {
    outcome,
    ...(goesOn && { goesOn }),
    timeUs,
    traceHash,
    pathMm: pathLengthMm,
    turnedDeg,
    ...(endedUs !== undefined && { endedUs }),
    ...(fault && { fault }),
  };
}

function momentOf({ events, timeUs, endedUs }: RunResult): number {
  const told =
    events.find(({ type }) => type === "fault") ??
    events.find((event) => event.type === "fell" || (event.type === "contact" && event.kind === "wall"));
  return told?.timeUs ?? endedUs ?? timeUs;
}

expose(new SimulatorThread());
