import type { Fault } from "../../jacdac/index.ts";
import type { EchoSensors } from "../bus/echo-sensors.ts";
import type { I2cBus } from "../bus/i2c-bus.ts";
import type { RandomStreams } from "../numbers/random.ts";
import type { Attachment } from "../parts/attachment.ts";
import type { Noise } from "../parts/noise.ts";
import type { Clock } from "../time/clock.ts";
import type { RobotBody } from "../world/robot-body.ts";
import type { RobotDefinition } from "./robot-definition.ts";
import type { ComputingTotals, SimulationEvent } from "./run-result.ts";

/** What a program has begun with its own files and what can still act. */
export interface OwnWork {
  /** Whether a task, timer or sensor's handler can act by itself. */
  readonly acts: boolean;
  /** Whether something waits for a press of a button. */
  readonly waitsForPress: boolean;
}

/** An event without its time: whoever records it knows the time. */
export type Untimed<E> = E extends { readonly timeUs: number } ? Omit<E, "timeUs"> : never;

/** The robot as its engine has it, and what an engine tells of its program. */
export interface EngineHost {
  readonly definition: RobotDefinition;
  /** The engine's turns are alarms on this clock. What takes time moves it on. */
  readonly clock: Clock;
  /** The robot's own randomness. */
  readonly streams: RandomStreams;
  readonly attachments: readonly Attachment[];
  readonly i2c: I2cBus;
  readonly echoSensors: EchoSensors;
  readonly body: RobotBody;
  /** What this run asks of the program, as `robot.task.numbers()` gives it. */
  readonly task: readonly number[];
  /** The noise of a sensor that is the engine's own. */
  noiseOf(part: string): Noise;
  /**
   * Three bytes an LED (green, red, blue) for a strip on a pin.
   * @returns false when no strip is there
   */
  showPixels(pin: number, colours: Uint8Array): boolean;
  /** Brings the world up to the clock, before something is sensed after time has passed within a turn. */
  catchUp(): void;
  /** The program did something that can be seen from outside. */
  act(event: Untimed<SimulationEvent>): void;
  /** Something was found out about the robot. */
  note(event: Untimed<SimulationEvent>): void;
  /** Another program takes the place of the one that ran. */
  programStarts(): void;
  lastLineHasRun(): void;
  /** The program has failed, and has a moment to say where. */
  programStops(): void;
  /** Only the first fault counts. */
  fail(fault: Fault): void;
}

/** What runs one robot's program. */
export interface Engine {
  /** Power comes on, and the program starts. Called once. */
  start(): void;
  /** Asked only between two of its turns. */
  work(): OwnWork;
  /** Tells a fault that was not told while the program had a moment to say more. */
  settle(): void;
  /** How long its program computed; left out: that takes no time. */
  readonly computing?: ComputingTotals | undefined;
  /** The cable to the computer is pulled. Left out: nothing notices. */
  unplugComputer?(): void;
  /** The program does not run on. What it was can still be read. */
  halt(): void;
  /** Frees what it holds. */
  close(): void;
}

export type EngineMaker<E extends Engine = Engine> = (host: EngineHost) => E;
