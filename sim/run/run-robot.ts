import type { Fault } from "../../jacdac/index.ts";
import { EchoSensors } from "../bus/echo-sensors.ts";
import { I2cBus } from "../bus/i2c-bus.ts";
import { LooseContact } from "../bus/loose-contact.ts";
import { type Random, RandomStreams } from "../numbers/random.ts";
import type { Attachment } from "../parts/attachment.ts";
import type { ButtonContact } from "../parts/button.ts";
import { type Noise, PartNoises } from "../parts/noise.ts";
import { PartFaults } from "../parts/part-faults.ts";
import { PixelLines } from "../parts/pixel-lines.ts";
import { giveRobotFaults } from "../parts/robot-faults.ts";
import { WheelLeads } from "../parts/wheel-leads.ts";
import { Clock } from "../time/clock.ts";
import type { Pose, RobotBody } from "../world/robot-body.ts";
import type { World } from "../world/world.ts";
import type { Engine, EngineHost, EngineMaker, Untimed } from "./engine.ts";
import type { RobotDefinition } from "./robot-definition.ts";
import { RunEnd } from "./run-end.ts";
import { RunRecord } from "./run-record.ts";
import type { GoesOn, RobotResult, SimulationEvent } from "./run-result.ts";

/** What a robot asks of the run that it is in. */
export interface RobotRun {
  /** Brings the world up to the robots' clocks. */
  catchUp(): void;
  /** Whether somebody may still press one of the robot's buttons. */
  pressable(robot: string): boolean;
  /** What the run asks of a robot's program. */
  taskOf(robot: string): readonly number[];
}

/** A program may wait so long after a press to see whether it is a hold or a double: `gesture` in button.ts. */
const afterPressUs = 1_000_000;

/** How far ahead a robot looks for a wall, when somebody asks for its free way. */
const farMm = 10_000;

/** One robot in a run: its body and parts, its clock, the engine that runs its program, and what became of it. */
export class RunRobot<E extends Engine = Engine> implements EngineHost {
  readonly clock = new Clock();
  readonly streams: RandomStreams;
  readonly i2c: I2cBus;
  readonly echoSensors = new EchoSensors();
  readonly attachments: readonly Attachment[];
  readonly engine: E;
  readonly #noises: PartNoises;
  /** What can go wrong with its parts. */
  readonly partFaults = new PartFaults();
  readonly #leads: WheelLeads;
  readonly #pixelLines = new PixelLines();
  #pressedUs = Number.NEGATIVE_INFINITY;
  readonly #record: RunRecord;
  readonly #end: RunEnd;
  #off = false;

  constructor(
    readonly definition: RobotDefinition,
    readonly body: RobotBody,
    random: Random,
    private readonly run: RobotRun,
    makeEngine: EngineMaker<E>,
    keep: boolean,
    onEvent: (event: SimulationEvent, robot: string) => void,
  ) {
    this.streams = new RandomStreams(random, body.place);
    this.#record = new RunRecord(this.clock, body, keep, (event) => onEvent(event, body.place));
    this.#leads = new WheelLeads(body);
    const contacts = this.streams.stream("contacts");
    this.i2c = new I2cBus(this.clock, definition.i2c.kHz, contacts);
    this.#noises = new PartNoises(this.streams.stream("parts"));
    this.attachments = definition.assemble({
      clock: this.clock,
      noises: this.#noises,
      faults: this.partFaults,
      looseContact: (part) => new LooseContact(this.clock, contacts.stream(part)),
      body,
      leads: this.#leads,
      i2c: this.i2c,
      echoSensors: this.echoSensors,
      pixelLines: this.#pixelLines,
      output: (part, value) => this.act({ type: "output", part, value }),
      show: (part, colours, columns) => this.act({ type: "pixels", part, colours, columns }),
    });
    giveRobotFaults(this.partFaults, body.drive);
    this.#end = new RunEnd(() => this.#work());
    this.#record.sampleAt(0);
    this.engine = makeEngine(this);
    this.engine.start();
  }

  /** The place where it started. */
  get name(): string {
    return this.body.place;
  }

  get task(): readonly number[] {
    return this.run.taskOf(this.name);
  }

  /** What has happened so far. */
  get events(): readonly SimulationEvent[] {
    return this.#record.events;
  }

  /** Whether nothing more can happen to it: its program has ended or failed. */
  get over(): boolean {
    return this.#end.isOver(this.clock.nowUs);
  }

  /** What keeps it going: `press` means that somebody would have to press a button. Undefined when it is over. */
  get goesOn(): GoesOn | undefined {
    return this.over ? undefined : this.#end.goesOnAt(this.clock.nowUs, this.#record.signs);
  }

  /** Free way in front of the robot's nose, in mm, to the next wall, box or robot. */
  get clearanceMm(): number {
    // At the floor, where also a low wall is in the way.
    const nose = { xMm: this.definition.model.chassis.frontMm, yMm: 0, headingDeg: 0, heightMm: 0 };
    return this.body.rangeMm(nose, farMm, 0) ?? farMm;
  }

  /** The hash of what it did so far. */
  get traceHash(): string {
    return this.#record.traceHash;
  }

  /**
   * Presses or releases a button.
   * @throws RangeError when the robot has no button of that name
   */
  setButton(id: string, pressed: boolean): void {
    const button = this.button(id);
    if (!button) throw new RangeError(`the robot has no button "${id}"`);
    button.pressed = pressed;
    this.#pressedUs = this.clock.nowUs;
  }

  /**
   * A hand puts it elsewhere.
   * @returns false, and nothing moved, when something is in the way
   */
  put(world: World, pose: Pose): boolean {
    const from = this.body.pose;
    if (!world.placeRobot(this.body, pose)) return false;
    this.#record.lift(from);
    return true;
  }

  /** The names of its buttons. */
  get buttons(): readonly string[] {
    return this.attachments.filter(({ service }) => service === "button").map(({ id }) => id);
  }

  button(id: string): ButtonContact | undefined {
    const found = this.attachments.find((each) => each.id === id && each.service === "button");
    return found?.service === "button" ? found.part : undefined;
  }

  /**
   * Makes a sensor's readings scatter more or less than its model does.
   * @param times multiple of the standard deviation: 0 is a perfect sensor, 1 the one of the datasheet
   * @throws RangeError when the robot has no such sensor, or `times` is negative
   */
  setNoise(id: string, times: number): void {
    this.#noises.scale(id, times);
  }

  /** Takes over what the step of the world that ended at `worldUs` did to the robot. */
  takeStep(worldUs: number): void {
    for (const event of this.body.takeEvents()) {
      this.note(event);
      if (event.type === "fell") this.#end.fall(this.clock.nowUs);
    }
    this.#record.sampleAt(worldUs);
    this.#end.look(this.clock.nowUs, this.#record.signs);
    if (this.over) this.#switchOff();
  }

  result(): RobotResult {
    this.engine.settle();
    const { fault } = this.#end;
    const { computing } = this.engine;
    const { kept, signs, traceHash } = this.#record;
    const { outcome, goesOn } = this.#end.outcomeAt(this.clock.nowUs, signs);
    const endedUs = goesOn ? undefined : this.#end.endedUs(signs);
    return {
      name: this.name,
      outcome,
      ...(goesOn && { goesOn }),
      ...(fault && { fault }),
      timeUs: this.clock.nowUs,
      ...(endedUs !== undefined && { endedUs }),
      ...kept,
      ...(computing && {
        computing: { spentUs: computing.spentUs, longestTurnUs: computing.longestTurnUs },
      }),
      motorsRan: this.body.motorsRan,
      swappedMotors: this.#leads.swappedMotors,
      lineSensors: this.definition.lineSensors,
      clearanceMm: this.clearanceMm,
      traceHash,
    };
  }

  close(): void {
    this.engine.close();
  }

  showPixels(pin: number, colours: Uint8Array): boolean {
    return this.#pixelLines.send(pin, colours);
  }

  noiseOf(part: string): Noise {
    return this.#noises.of(part);
  }

  catchUp(): void {
    this.run.catchUp();
  }

  act(event: Untimed<SimulationEvent>): void {
    this.#record.act(this.#timed(event));
  }

  note(event: Untimed<SimulationEvent>): void {
    this.#record.add(this.#timed(event));
  }

  programStarts(): void {
    this.#end.programStarts();
  }

  lastLineHasRun(): void {
    if (this.#end.lastLineHasRun(this.clock.nowUs)) this.act({ type: "end" });
  }

  programStops(): void {
    this.#end.programStops(this.clock.nowUs);
  }

  fail(fault: Fault): void {
    if (this.#end.fail(fault, this.clock.nowUs)) this.note({ type: "fault", fault });
  }

  /** A robot whose run is over stands where it is, while others go on. */
  #switchOff(): void {
    if (this.#off) return;
    this.#off = true;
    this.engine.settle();
    this.engine.halt();
    for (const side of ["left", "right"] as const)
      if (this.body.drive.motor(side).duty !== 0) this.body.setMotor(side, 0, "coast");
  }

  #timed(event: Untimed<SimulationEvent>): SimulationEvent {
    return { ...event, timeUs: this.clock.nowUs } as SimulationEvent;
  }

  #work(): "task" | "press" | undefined {
    const { acts, waitsForPress } = this.engine.work();
    if (acts) return "task";
    const pressed = this.clock.nowUs < this.#pressedUs + afterPressUs;
    return waitsForPress && (pressed || this.run.pressable(this.name)) ? "press" : undefined;
  }
}
