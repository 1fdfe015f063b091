import type { ConsoleLevel, Fault } from "../../jacdac/index.ts";
import type { WiringMismatch } from "../parts/wiring.ts";
import type { Pose } from "../world/robot-body.ts";
import type { Side } from "../world/robot-model.ts";
import type { LeftOut } from "./event-log.ts";
import type { RobotPlace } from "./robot-definition.ts";
import type { RunScene } from "./run-scene.ts";
import type { WayTotals } from "./way.ts";

/** The robot at one moment; one is taken each `samplePeriodUs`. */
export interface Sample extends Pose {
  readonly timeUs: number;
  /** −1 to 1, as the motors get it. */
  readonly leftDuty: number;
  readonly rightDuty: number;
}

export const samplePeriodUs = 20_000;

/** What happened, in order of time. Times are virtual µs since power-on. */
export type SimulationEvent =
  | {
      readonly type: "console";
      readonly timeUs: number;
      readonly level: ConsoleLevel;
      /** As the program wrote it, line breaks and control characters too: whoever shows it uses `printable`. */
      readonly text: string;
      /** How many letters the VM cut off at the ends of lines, which have 296 bytes at most. */
      readonly lost?: number;
    }
  | {
      readonly type: "contact";
      readonly timeUs: number;
      readonly phase: "begin" | "end";
      readonly kind: "wall" | "box" | "robot";
      readonly element: string;
    }
  | {
      readonly type: "zone";
      readonly timeUs: number;
      readonly phase: "enter" | "leave";
      readonly zone: string;
    }
  /** A driven wheel came over a void, which ends the run. */
  | { readonly type: "fell"; readonly timeUs: number; readonly wheel: Side }
  /** The user presses a button, or lets it go. */
  | {
      readonly type: "press";
      readonly timeUs: number;
      readonly phase: "begin" | "end";
      readonly button: string;
    }
  /** A lamp, buzzer or other part that is on (above 0) or off (0). */
  | { readonly type: "output"; readonly timeUs: number; readonly part: string; readonly value: number }
  /** An LED strip or a screen shows new colours, `#rrggbb` each, row by row. */
  | {
      readonly type: "pixels";
      readonly timeUs: number;
      readonly part: string;
      readonly colours: readonly string[];
      readonly columns: number;
    }
  /** The program plotted values, by their names. */
  | { readonly type: "plot"; readonly timeUs: number; readonly values: Readonly<Record<string, number>> }
  | { readonly type: "wiring"; readonly timeUs: number; readonly finding: WiringEvent }
  | { readonly type: "end"; readonly timeUs: number }
  | { readonly type: "fault"; readonly timeUs: number; readonly fault: Fault };

/** A service of the program whose pins lead to nothing, or to something else. */
export interface WiringEvent {
  readonly id: WiringMismatch["id"];
  readonly service: string;
  readonly name: string;
  readonly pins: readonly number[];
}

/**
 * `finished`: the last line ran, and nothing that the program began could act any more. `time`: something still went on at
 * the limit. `fell`: the robot came off what it stood on. `fault`: see the fault.
 */
export type Outcome = "finished" | "time" | "fell" | "fault";

/**
 * What went on when the time was over. `program`: its last line had not run. `task`: it had, but a task, a timer or a
 * sensor's handler that it began could still act. `press`: all that could act waited for a press of a button. `robot`: the
 * program was done, the robot still moved.
 */
export type GoesOn = "program" | "task" | "press" | "robot";

/** What became of one robot in a run, as plain data. */
export interface RobotResult {
  /** The id of its start place; empty in a world whose only place has none. */
  readonly name: string;
  readonly outcome: Outcome;
  /** Given when the outcome is `time`. */
  readonly goesOn?: GoesOn;
  readonly fault?: Fault;
  /** Virtual µs simulated. */
  readonly timeUs: number;
  /** Virtual µs at which the program had ended: its last line had run, and all that it began was done. */
  readonly endedUs?: number;
  /** Of a flood the first and the last of each kind: see `leftOut`. */
  readonly events: readonly SimulationEvent[];
  /** One each `samplePeriodUs`, or in a long run fewer: see `leftOut`. */
  readonly samples: readonly Sample[];
  /** Added up over all samples, also those that were not kept. */
  readonly way?: WayTotals;
  /** Given when not all was kept. The trace hash is over everything. */
  readonly leftOut?: {
    readonly events: LeftOut;
    /** One of so many samples was kept. */
    readonly samplesEvery: number;
  };
  /** Whether a motor was ever driven, be it for less time than lies between two samples. */
  readonly motorsRan: boolean;
  /** Sides whose motor's leads are swapped at the end. */
  readonly swappedMotors: readonly Side[];
  /** Where its line sensors are, from left to right. */
  readonly lineSensors: readonly RobotPlace[];
  /** How long its program computed; left out: in this run computing takes no time. */
  readonly computing?: ComputingTotals;
  /** Free way in front of its nose at the end, to the next wall, box or robot, in mm. */
  readonly clearanceMm: number;
  /** SHA-256 over its events and states. */
  readonly traceHash: string;
}

/** Virtual µs that a program's computing took. */
export interface ComputingTotals {
  readonly spentUs: number;
  /** The longest time without a look at the world. */
  readonly longestTurnUs: number;
}

/** A run, as plain data. */
export interface RunResult {
  /** Virtual µs simulated. */
  readonly timeUs: number;
  /** In the order of their places in the drawing. */
  readonly robots: readonly RobotResult[];
  readonly scene: RunScene;
  /** SHA-256 over all robots' hashes and the boxes' states; equal for equal images, robots, world, seed and inputs. */
  readonly traceHash: string;
}
