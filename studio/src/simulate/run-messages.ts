import type { Gauge, RangeBy } from "../../../drivers/abilities.ts";
import type { Fault } from "../../../jacdac/index.ts";
import type { SeedResult } from "../../../lesson/index.ts";
import type {
  Colour,
  ElementKind,
  GoesOn,
  LineColumns,
  Outcome,
  Pose,
  SimulationEvent,
  WorldNote,
} from "../../../sim/index.ts";
import type { DebugInfo } from "../../../toolchain/index.ts";
import type { BeamWidth } from "./beam-edge.ts";

/** A robot that stands in the world. */
export interface RobotSetup {
  /** The id of its start place. Left out: the world's first that no other takes. */
  readonly place?: string;
  readonly kitText: string;
  /** What its program is called in messages. */
  readonly programName: string;
}

/** A robot that can run. */
export interface RunnerSetup extends RobotSetup {
  readonly image: Uint8Array;
  /** Its program is watched. In a run there is one such robot at most. */
  readonly debug?: DebugInfo;
}

/** Where robots run. */
export interface Surroundings {
  readonly worldText: string;
  readonly worldName: string;
  readonly seed: number;
  /** Whose user presses the first robot's buttons. Left out: nobody does. */
  readonly lesson?: string;
  /** What hands do before the run begins, in this order. Left out: nothing. */
  readonly moves?: readonly Move[];
}

/** What is seen before a run; plain data, for the simulator's thread. */
export interface PreviewSetup extends Surroundings {
  readonly robots: readonly RobotSetup[];
}

/** What a run needs. */
export interface RunSetup extends Surroundings {
  readonly robots: readonly RunnerSetup[];
}

/** What does not change in a run. Lengths in mm. */
export interface Scene {
  /** The world's own drawing with everything where this seed has it. */
  readonly worldSvg: string;
  readonly viewBox: {
    readonly xMm: number;
    readonly yMm: number;
    readonly widthMm: number;
    readonly heightMm: number;
  };
  /** In the order of their places in the drawing. */
  readonly robots: readonly SceneRobot[];
  /** Colours of the walls and boxes that move by themselves, in the drawing's order. */
  readonly moverFills: readonly string[];
  readonly first: Frame;
}

export interface SceneRobot {
  /** The id of its start place; empty where the drawing gives none, as lessons do. */
  readonly name: string;
  readonly programName: string;
  readonly shape: RobotShape;
  /** What of it can be broken in a run, and how. */
  readonly breakable: readonly { readonly part: string; readonly faults: readonly string[] }[];
  /** Lines of its program that have code, from 1, in order; left out: it is not watched. */
  readonly lines?: readonly number[];
}

export interface RobotShape {
  readonly chassis: {
    readonly frontMm: number;
    readonly backMm: number;
    readonly leftMm: number;
    readonly rightMm: number;
  };
  readonly wheelDiameterMm: number;
  readonly trackWidthMm: number;
  readonly wheelbaseMm?: number;
  /** Sensors that look along the floor. */
  readonly beams: readonly {
    readonly id: string;
    readonly xMm: number;
    readonly yMm: number;
    readonly headingDeg: number;
    readonly maxMm: number;
    readonly by: RangeBy;
    /** How wide it senses, from itself to `maxMm`. */
    readonly edge: readonly BeamWidth[];
  }[];
  /** Sensors that look down and see light and dark. */
  readonly spots: readonly Spot[];
  /** Sensors that look down and see colours. */
  readonly colourSpots: readonly Pick<Spot, "id" | "xMm" | "yMm">[];
  /** What other sensors measure: the part, what it is, and its gauge. */
  readonly quantities: readonly {
    readonly name: string;
    readonly quantity: string;
    readonly gauge: Gauge;
  }[];
  /** Lamps, strips and screens. */
  readonly lamps: readonly string[];
  readonly buzzers: readonly string[];
  readonly buttons: readonly string[];
  readonly batteryVolts: number;
}

export interface Spot {
  /** The part's name; in a row of sensors the pin's too, `line.s1`. */
  readonly id: string;
  readonly xMm: number;
  readonly yMm: number;
  /** Of the floor that it sees. */
  readonly diameterMm: number;
  /** In a row, from 1 at its left. */
  readonly number?: number;
}

/** Everything that moves, at one moment. */
export interface Frame {
  readonly timeUs: number;
  /** In the order of the scene's. */
  readonly robots: readonly RobotFrame[];
  readonly boxes: readonly {
    readonly id: string;
    readonly outlines: FloorOutlines;
  }[];
  /** In the order of the scene's `moverFills`. */
  readonly movers: readonly FloorOutlines[];
}

/** In mm, on the floor. */
export type FloorOutlines = readonly (readonly { readonly x: number; readonly y: number }[])[];

/** A robot at one moment. */
export interface RobotFrame extends Pose {
  readonly leftDuty: number;
  readonly rightDuty: number;
  /** What each beam of the robot hits, in mm; no reading is the beam's reach. */
  readonly beamsMm: readonly number[];
  /** What is under each spot, 0 black to 1 white. */
  readonly reflectances: readonly number[];
  /** What is under each spot for colours. */
  readonly colours: readonly Colour[];
  /** What each quantity of the robot has as its true value, in its gauge's unit. */
  readonly quantities: readonly number[];
  readonly batteryVolts: number;
  /** Virtual µs for which its program has computed so far. */
  readonly computedUs: number;
}

export const framePeriodUs = 20_000;

/** What happened to a robot, and to which. */
export type RobotEvent = SimulationEvent & { readonly robot: string };

/** A piece of a run. */
export interface Batch {
  readonly frames: readonly Frame[];
  readonly events: readonly RobotEvent[];
  /** Of the lesson, each time that they changed. */
  readonly goals?: readonly GoalsSoFar[];
  /** In the order of the scene's. */
  readonly robots: readonly RobotState[];
  /** What the program ran that is watched. */
  readonly lines?: LineBatch;
  readonly end?: RunReport;
}

/** Which goals of its lesson a run has reached, from a moment on. */
export interface GoalsSoFar {
  /** Virtual µs. */
  readonly timeUs: number;
  readonly reached: readonly string[];
}

/** A piece of what a program ran. In its keys stand lines of the program's text, from 1. */
export interface LineBatch extends LineColumns {
  /** From when on there are no entries any more, virtual µs: it was too much. */
  readonly fullAtUs?: number;
  /** Handles of the fibers that there were, from a moment on. */
  readonly tasks: readonly { readonly timeUs: number; readonly fibers: readonly number[] }[];
}

/** A robot at the edge of what is simulated. */
export interface RobotState {
  /** Nothing more can happen to it. */
  readonly over: boolean;
  /** All that it still does is to wait for a press of its button. */
  readonly waits: boolean;
  /** Lines of its console so far that are not among the events: there are too many. */
  readonly lostLines: number;
}

export interface RunReport {
  /** Of all robots together. */
  readonly traceHash: string;
  /** In the order of the scene's. */
  readonly robots: readonly RobotEnd[];
  /** It ended since the robot of a lesson had driven off its floor. */
  readonly leftFloor?: true;
}

/** What became of a robot. */
export interface RobotEnd {
  readonly outcome: Outcome;
  readonly goesOn?: GoesOn;
  readonly timeUs: number;
  readonly endedUs?: number;
  readonly fault?: Fault;
  /** Length of the robot's way, and its turns added up, right positive. */
  readonly pathMm: number;
  readonly turnedDeg: number;
}

/** A try of a lesson as a picture. */
export interface DrawnTry {
  /** SVG: the world, where the robot went in it, and the robot at its end. */
  readonly picture: string;
  /** Virtual seconds that it took. */
  readonly seconds: number;
}

/** What was understood of a drawing. */
export interface WorldReport {
  /** The drawing, with its unit where the pupil said it. */
  readonly text: string;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly counts: readonly { readonly kind: ElementKind | "start"; readonly count: number }[];
  readonly notes: readonly WorldNote[];
  /** Address of a picture of the world as the robot senses it. */
  readonly sensed: string;
}

/** One try of a check. */
export interface TryResult extends SeedResult {
  /** Where to look: when the program failed or something was hit, else the end. */
  readonly momentUs: number;
}

/** Something that a hand does in the world: puts a robot somewhere, or pushes a box. */
export type Move =
  | (Pose & { readonly robot: string; readonly box?: undefined })
  | { readonly box: string; readonly dxMm: number; readonly dyMm: number };
