import { Problem } from "../../messages/index.ts";
import { Random } from "../numbers/random.ts";
import { World, worldStepUs } from "../world/world.ts";
import type { WorldFile } from "../world/world-file.ts";
import type { Engine, EngineMaker } from "./engine.ts";
import {
  type Input,
  type InputKind,
  InputQueue,
  inputsOf,
  type PartFault,
  type PlacedPress,
  type Press,
} from "./input.ts";
import { type MissingTarget, missingTarget } from "./missing-target.ts";
import { isPlaced, isTimed, PlacedPresses } from "./placed-presses.ts";
import { placesOf } from "./places.ts";
import type { RobotDefinition } from "./robot-definition.ts";
import { type RunResult, type SimulationEvent, samplePeriodUs } from "./run-result.ts";
import { type RobotRun, RunRobot } from "./run-robot.ts";
import { sceneOf } from "./run-scene.ts";
import { Trace } from "./trace.ts";

/** One robot that a run is handed. */
export interface RobotEntry<E extends Engine = Engine> {
  /** The id of its start place, which is also its name. Left out: the world's first that no other takes. */
  readonly place?: string;
  readonly robot: RobotDefinition;
  /** Makes what runs its program. */
  readonly engine: EngineMaker<E>;
  /** When a user presses its buttons; those that it lacks are left out. Default: never. */
  readonly presses?: readonly Press[];
  /** What is wrong with its parts from the beginning. Default: nothing. */
  readonly faults?: readonly PartFault[];
  /** Somebody is there who may press its buttons at any time: what waits for a press can still act. */
  readonly handsOn?: boolean;
  /** Gets what can be seen from outside, when it happens. */
  readonly onEvent?: (event: SimulationEvent, robot: string) => void;
}

export interface RunSetup<E extends Engine = Engine> {
  readonly world: WorldFile;
  /** A whole number; the same seed gives the same run. */
  readonly seed: number;
  readonly robots: readonly RobotEntry<E>[];
  /** What comes from outside. */
  readonly inputs?: readonly Input[];
  /** false: nothing is recorded, for a board that stands on a desk for hours. */
  readonly keep?: boolean;
}

/**
 * Robots in a world, in lockstep: each runs on its own clock to the end of the world's step, then the world steps. So a
 * transfer on one robot's wires does not delay the others. Same setup, same run, to the last bit.
 */
export class Run<E extends Engine = Engine> implements RobotRun {
  readonly world: World;
  /** In the order of their places in the drawing. */
  readonly robots: readonly RunRobot<E>[];
  /** What came from outside so far: given again, it makes this same run. */
  readonly inputs: Input[] = [];
  readonly #entries: readonly RobotEntry<E>[];
  readonly #queue = new InputQueue();
  readonly #placedPresses = new PlacedPresses();
  readonly #boxes = new Trace();
  readonly #state: number[] = [];
  #stepUs = 0;
  #sampleDueUs = 0;
  #closed = false;
  /** No robot has run since the world last stepped. */
  #betweenSteps = true;

  /**
   * @throws Problem when an image is damaged, a place is missing or taken twice, a robot would stand in something, or an
   * input names what is not there
   */
  constructor({ world, seed, robots, inputs = [], keep = true }: RunSetup<E>) {
    const random = new Random(seed);
    this.world = new World(world, random);
    this.#entries = inOrderOfPlaces(robots, world);
    this.#sampleBoxes();
    this.robots = this.#entries.map(({ place, robot, engine, onEvent = () => {} }) => {
      const body = this.world.addRobot(robot.model, place!);
      return new RunRobot(robot, body, random, this, engine, keep, onEvent);
    });
    for (const { place, faults = [] } of this.#entries)
      for (const fault of faults) this.schedule({ kind: "fault", ...fault }, place!, 0);
    const presses = this.#entries.flatMap(({ place, presses = [] }) =>
      inputsOf(presses.filter(isTimed), place!, worldStepUs),
    );
    for (const { place, presses = [] } of this.#entries)
      for (const press of presses.filter(isPlaced)) this.#awaitPlace(place!, press);
    for (const input of inputs) {
      this.#demandTarget(input);
      this.#queue.add(input);
    }
    for (const press of presses) if (!this.#missing(press)) this.#queue.add(press);
  }

  /** The first robot; in a lesson's world the only one. */
  get robot(): RunRobot<E> {
    return this.robots[0]!;
  }

  /** Virtual µs that all robots have reached. */
  get timeUs(): number {
    return this.robots.reduce((least, { clock }) => Math.min(least, clock.nowUs), Number.POSITIVE_INFINITY);
  }

  /** Whether nothing more can happen to any robot. */
  get over(): boolean {
    return this.robots.every((robot) => robot.over);
  }

  /** One hash of all that all robots did. */
  get traceHash(): string {
    const trace = new Trace();
    for (const { name, traceHash } of this.robots) trace.addText(`${name} ${traceHash}`);
    trace.addText(this.#boxes.digest());
    return trace.digest();
  }

  /** Runs until a virtual time in µs, or until the run is over. */
  stepUntil(timeUs: number): void {
    if (this.#closed) throw new Error("the run was closed");
    while (this.timeUs < timeUs && !this.over) {
      if (this.#stepUs >= this.#queue.nextDueUs)
        for (const input of this.#queue.take(this.#stepUs)) this.#apply(input);
      const stepEndUs = this.#stepUs + worldStepUs;
      const endUs = Math.min(timeUs, stepEndUs);
      for (const { clock } of this.robots) clock.runUntil(endUs);
      this.catchUp();
      this.#betweenSteps = endUs === stepEndUs;
    }
  }

  /**
   * Something comes from outside: now, or between this step of the world and the next.
   * @returns whether it did something: false when there is no such thing, or no room to put it
   */
  give(input: InputKind, robot = this.robot.name): boolean {
    const timed: Input = { ...input, robot, timeUs: this.#stepUs };
    if (this.#missing(timed)) return false;
    if (this.#betweenSteps) return this.#apply(timed);
    this.#queue.add({ ...timed, timeUs: this.#stepUs + worldStepUs });
    return true;
  }

  /** Something will come from outside at a time, in virtual µs; at the end of the step of the world that it lies in. */
  schedule(input: InputKind, robot: string, timeUs: number): void {
    this.#queue.add({ ...input, robot, timeUs: Math.ceil(timeUs / worldStepUs) * worldStepUs });
  }

  catchUp(): void {
    while (this.robots.every(({ clock }) => clock.nowUs >= this.#stepUs + worldStepUs)) this.#step();
  }

  pressable(robot: string): boolean {
    const entry = this.#entries.find(({ place }) => place === robot);
    return entry?.handsOn === true || this.#queue.hasPress(robot);
  }

  taskOf(robot: string): readonly number[] {
    return this.world.placed.starts.find(({ id }) => id === robot)?.task ?? [];
  }

  result(): RunResult {
    const robots = this.robots.map((robot) => robot.result());
    return { timeUs: this.timeUs, robots, scene: sceneOf(this.world), traceHash: this.traceHash };
  }

  /** Frees the engines. The run cannot go on; what it was can still be read. */
  close(): void {
    this.#closed = true;
    for (const robot of this.robots) robot.close();
  }

  #step(): void {
    this.world.step();
    this.#stepUs += worldStepUs;
    if (this.#stepUs >= this.#sampleDueUs) this.#sampleBoxes();
    for (const robot of this.robots) robot.takeStep(this.#stepUs);
    for (const press of this.#placedPresses.take(this.#stepUs, worldStepUs, this.#isIn))
      this.#queue.add(press);
  }

  readonly #isIn = (name: string, zone: string) => this.#robotCalled(name).body.isIn(zone);

  /** @throws RangeError when the world has no such zone */
  #awaitPlace(name: string, press: PlacedPress): void {
    const { button, zone } = press;
    if (!this.world.placed.elements.some(({ kind, id }) => kind === "zone" && id === zone))
      throw new RangeError(`the world has no zone "${zone}"`);
    if (this.#robotCalled(name).buttons.includes(button)) this.#placedPresses.add(name, press);
  }

  #robotCalled(name: string): RunRobot<E> {
    return this.robots.find((robot) => robot.name === name)!;
  }

  #sampleBoxes(): void {
    this.#sampleDueUs += samplePeriodUs;
    this.#state.length = 0;
    this.world.appendState(this.#state);
    if (this.#state.length > 0) this.#boxes.add(this.#state);
  }

  #missing(input: Input): MissingTarget | undefined {
    return missingTarget(input, this.robots, this.world);
  }

  /** @throws Problem that names what the input is for and is not there, and what is */
  #demandTarget(input: Input): void {
    const missing = this.#missing(input);
    if (!missing) return;
    const { what, name, known } = missing;
    throw new Problem("run.noTarget", {
      what,
      name,
      known: known.join(", "),
      count: known.length,
      seconds: input.timeUs / 1e6,
    });
  }

  #apply(input: Input): boolean {
    const robot = this.#robotCalled(input.robot);
    this.inputs.push(input);
    switch (input.kind) {
      case "press":
      case "release":
        robot.setButton(input.button, input.kind === "press");
        robot.note({ type: "press", phase: input.kind === "press" ? "begin" : "end", button: input.button });
        return true;
      case "place":
        return robot.put(this.world, input);
      case "move-box":
        return this.world.moveBox(input.box, input.dxMm, input.dyMm);
      case "fault":
      case "mend":
        robot.partFaults.set(input.part, input.fault, input.kind === "fault");
        return true;
      case "unplug":
        robot.engine.unplugComputer?.();
        return true;
    }
  }
}

/** The robots in the order of their places in the drawing, each with its place. */
function inOrderOfPlaces<E extends Engine>(
  entries: readonly RobotEntry<E>[],
  world: WorldFile,
): readonly RobotEntry<E>[] {
  const places = placesOf(
    entries.map(({ place }) => place),
    world,
  );
  const at = (entry: RobotEntry<E>) => world.starts.findIndex(({ id }) => id === entry.place);
  return entries.map((entry, index) => ({ ...entry, place: places[index]! })).sort((a, b) => at(a) - at(b));
}
