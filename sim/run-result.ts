import type { RunScene } from "./run-scene.ts";
import type { Fault } from "./vm/fault.ts";
import type { ConsoleLevel } from "./vm/log-line.ts";
import type { Side } from "./world/robot-model.ts";

/** Where the middle between the driven wheels is. Heading 0 looks along +x; it grows clockwise, as in SVG. */
export interface Pose {
  readonly xMm: number;
  readonly yMm: number;
  readonly headingDeg: number;
}

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
  | { readonly type: "console"; readonly timeUs: number; readonly level: ConsoleLevel; readonly text: string }
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
  readonly id: string;
  readonly service: string;
  readonly name: string;
  readonly pins: readonly number[];
}

/**
 * `finished`: the last line ran and nothing more happened. `time`: still running at the limit. `fell`: the robot came off
 * what it stood on. `fault`: see the fault.
 */
export type Outcome = "finished" | "time" | "fell" | "fault";

/** A run, as plain data. */
export interface RunResult {
  readonly outcome: Outcome;
  readonly fault?: Fault;
  /** Virtual µs simulated. */
  readonly timeUs: number;
  /** Virtual µs at which the program's last line had run. */
  readonly endedUs?: number;
  readonly events: readonly SimulationEvent[];
  readonly samples: readonly Sample[];
  readonly scene: RunScene;
  /** SHA-256 over events and states; equal for equal image, kit, world and seed. */
  readonly traceHash: string;
}
