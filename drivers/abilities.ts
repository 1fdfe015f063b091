import type { MotorModel, RobotBody, Side, Sonar } from "../sim/index.ts"

/** A place on the robot, in its axes: forward, and to its right, of the middle between the driven wheels. */
export interface Spot {
    readonly xMm: number
    readonly yMm: number
}

/** A place, and where the part there looks: 0 is forward, clockwise. */
export interface Mount extends Spot {
    readonly headingDeg: number
}

/** The ends of a gauge's scale, in its unit: "mm", "%", "V", "°C". */
export interface Gauge {
    readonly unit: string
    readonly from: number
    readonly to: number
}

/** By what a distance is sensed. */
export type RangeBy =
    /** Full angle of a cone of rays. */
    | { readonly fieldOfViewDeg: number; readonly sonar?: undefined }
    /** Echoes; how wide it hears follows from it. */
    | { readonly sonar: Sonar; readonly fieldOfViewDeg?: undefined }

/**
 * One thing that a part senses. From the kind follow its picture on the page's stage, its gauge and its plot:
 * - `range`: a beam and mm
 * - `reflectance`: a spot on the floor and percent
 * - `colour`: a coloured spot and its shares of light
 * - `press`: a button that can be pressed
 * - `wheelTurn` and `battery`: nothing of their own, since every robot has a gauge of its motors and its battery
 * - `quantity`: the gauge that it names
 */
export type Sense =
    | ({
          readonly kind: "range"
          readonly at: Mount
          /** Nothing farther away is seen. */
          readonly maxMm: number
      } & RangeBy)
    | {
          readonly kind: "reflectance"
          readonly at: Spot
          /** Diameter of the floor that it sees. */
          readonly spotMm: number
          /** Tells several of one part apart: `s1` of `line` is `line.s1`. */
          readonly channel?: string
          /** Of a sensor in a row, from 1 at its left. */
          readonly number?: number
          /** The board's analog pin that it is on; with one it belongs to `robot.line`. */
          readonly gpio?: number
      }
    | { readonly kind: "colour"; readonly at: Spot }
    | { readonly kind: "press" }
    | {
          readonly kind: "wheelTurn"
          readonly side: Side
          /** Edges in a turn, where the firmware counts them by sampling and can miss some. */
          readonly sampledEdgesPerTurn?: number
      }
    | { readonly kind: "battery" }
    | {
          readonly kind: "quantity"
          /** What is measured: `temperature`, `tilt`. `studio.quantity.NAME` in `messages/` is its word for the pupil. */
          readonly quantity: string
          readonly gauge: Gauge
          /** The true value where the robot is, in the gauge's unit. */
          read(body: RobotBody): number
      }

/**
 * One thing that a part does. On the page's stage a lamp and pixels glow, sound is drawn and heard; what comes through
 * the desk's `output` and `show` says when.
 */
export type Action =
    | { readonly kind: "lamp" }
    | { readonly kind: "pixels" }
    | { readonly kind: "sound" }
    /** `channel` as in the desk's `output`. */
    | { readonly kind: "servo"; readonly channel?: string }
    | { readonly kind: "motor"; readonly side: Side; readonly model: MotorModel }

/** How the self-test judges a step, and what it asks of the person beside the robot. */
export type SelftestKind =
    | "distance"
    | "color"
    | "tilt"
    | "battery"
    | "quantity"
    | "button"
    | "sound"
    | "light"
    | "strip"
    | "servo"

/** How the self-test tries a part. */
export interface SelftestStep {
    readonly kind: SelftestKind
    /**
     * Statements of a program; they end with a `say(…)` of whole numbers or words: mm, colour name, degrees from level,
     * hundredths of a volt, a quantity in its gauge's unit, 1 for pressed and for done.
     */
    readonly code: string
}
