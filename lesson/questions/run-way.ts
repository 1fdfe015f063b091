import {
  cos,
  distanceMm,
  hypot,
  type Pose,
  type Sample,
  shortestTurnDeg,
  sin,
  Way,
  type WayTotals,
} from "../../sim/index.ts";
import { type Figure, type Followed, follow } from "./figure.ts";
import { type Leg, legsOf } from "./legs.ts";
import { curvedMm, type Speed, signChanges, speedsOf, standsMmPerS, stoppedAfter } from "./motion.ts";
import { RunEvents } from "./run-events.ts";

/** Where a robot was and how it moved, besides what happened. Lengths in mm, angles in degrees, times in seconds. */
export class RunWay extends RunEvents {
  get start(): Pose {
    return this.result.samples[0]!;
  }

  get end(): Pose {
    return this.result.samples.at(-1)!;
  }

  /** Where the robot was, each 20 ms. */
  get way(): readonly Sample[] {
    return this.result.samples;
  }

  /** Length of the way that the robot's middle went. */
  get pathLengthMm(): number {
    return this.#way.mm;
  }

  /**
   * Length of the way from where it was each half second to the next: what it shakes or sways in between is not counted.
   * @param until a moment in seconds; left out: the end
   */
  progressMm(until = Number.POSITIVE_INFINITY): number {
    const way = new Way();
    let nextUs = 0;
    for (const sample of this.result.samples) {
      if (sample.timeUs > until * 1e6) break;
      if (sample.timeUs < nextUs) continue;
      way.add(sample);
      nextUs = sample.timeUs + 500_000;
    }
    return way.totals.mm;
  }

  /** From where it started to where it ended, as the crow flies. */
  get displacementMm(): number {
    return distanceMm(this.start, this.end);
  }

  /** How far it was away from its start at most, as the crow flies: who never left does not come back. */
  get farthestMm(): number {
    return this.result.samples.reduce((most, sample) => Math.max(most, distanceMm(this.start, sample)), 0);
  }

  /** All turns added up; right is positive. */
  get turnedDeg(): number {
    return this.#way.turnedDeg;
  }

  /** All turns added up, to the left as to the right. */
  get turnedAnywayDeg(): number {
    return this.#way.turnedAnywayDeg;
  }

  /** Where the robot was at a moment; before the start at its start, after the end at its end. */
  poseAt(second: number): Pose {
    return this.result.samples.findLast(({ timeUs }) => timeUs <= second * 1e6) ?? this.start;
  }

  /** How far a pose lies ahead of the start, measured along the robot's first heading; behind it is negative. */
  aheadMm(pose: Pose): number {
    const heading = (this.start.headingDeg * Math.PI) / 180;
    return (pose.xMm - this.start.xMm) * cos(heading) + (pose.yMm - this.start.yMm) * sin(heading);
  }

  /** How far a pose lies to the right of the start, measured across the robot's first heading; to the left is negative. */
  asideMm(pose: Pose): number {
    const heading = (this.start.headingDeg * Math.PI) / 180;
    return (pose.yMm - this.start.yMm) * cos(heading) - (pose.xMm - this.start.xMm) * sin(heading);
  }

  /** The place on the floor that lies so far ahead of the start and to its right, seen along the robot's first heading. */
  placeAt(aheadMm: number, asideMm: number): Pose {
    const { xMm, yMm, headingDeg } = this.start;
    const heading = (headingDeg * Math.PI) / 180;
    return {
      xMm: xMm + aheadMm * cos(heading) - asideMm * sin(heading),
      yMm: yMm + aheadMm * sin(heading) + asideMm * cos(heading),
      headingDeg,
    };
  }

  /** Length of its way from one moment to another. */
  wayMm(from: number, to: number): number {
    const way = new Way();
    for (const sample of this.result.samples)
      if (sample.timeUs >= from * 1e6 && sample.timeUs <= to * 1e6) way.add(sample);
    return way.totals.mm;
  }

  /** How far its turns led it between two moments, to one side or the other. */
  turnedDegBetween(from: number, to: number): number {
    const way = new Way();
    let most = 0;
    for (const sample of this.result.samples) {
      if (sample.timeUs < from * 1e6 || sample.timeUs > to * 1e6) continue;
      way.add(sample);
      most = Math.max(most, Math.abs(way.totals.turnedDeg));
    }
    return most;
  }

  /** How much a heading differs from the robot's first one, 0 to 180. */
  turnedFromStartDeg(headingDeg: number): number {
    return Math.abs(shortestTurnDeg(this.start.headingDeg, headingDeg));
  }

  /** Whether the robot stood at a moment. */
  stoodAt(second: number): boolean {
    const after = this.poseAt(second + 0.06);
    return distanceMm(this.poseAt(second - 0.06), after) < 2;
  }

  /** When the robot began to move for the first time; undefined: never. */
  get movesFrom(): number | undefined {
    const moved = this.result.samples.find((sample) => distanceMm(this.start, sample) > 2);
    return moved && moved.timeUs / 1e6;
  }

  /** Whether a motor was driven in the last half second: a robot that is held lets go now and then, and is driven on. */
  get motorsRunAtEnd(): boolean {
    return this.result.samples
      .slice(-26)
      .some(({ leftDuty, rightDuty }) => leftDuty !== 0 || rightDuty !== 0);
  }

  /** Whether the robot stood still for the last half second. */
  get standsAtEnd(): boolean {
    const last = this.end;
    const before = this.result.samples.at(-26) ?? this.start;
    return distanceMm(before, last) < 2 && Math.abs(shortestTurnDeg(before.headingDeg, last.headingDeg)) < 1;
  }

  /** When the robot last moved; 0: never. */
  get lastMovedSeconds(): number {
    const { samples } = this.result;
    const last = samples.findLastIndex((sample, i) => i > 0 && moved(samples[i - 1]!, sample));
    return last < 0 ? 0 : samples[last]!.timeUs / 1e6;
  }

  /** The straight pieces of its way, in order. */
  legs(): readonly Leg[] {
    return legsOf(this.way);
  }

  /**
   * Whether the robot drove a closed figure, corner by corner in their order, turning to either hand.
   * @param fromLeg of its way: 0 is the first
   */
  followed(figure: Figure, fromLeg = 0): Followed {
    return follow(this.legs().slice(fromLeg), figure);
  }

  /** Speed along its nose and turning, each 20 ms. */
  speeds(): readonly Speed[] {
    return speedsOf(this.result.samples);
  }

  /** How much of its way it drove while it turned, before it touched anything: a wall turns it too. */
  curvedMm(): number {
    const touched = this.events("contact")[0]?.timeUs;
    return curvedMm(this.speeds(), touched === undefined ? Number.POSITIVE_INFINITY : touched / 1e6 - 0.1);
  }

  /** How often it changed between driving forwards and backwards. */
  reversals(): number {
    const speeds = this.speeds().map(({ mmPerS }) => mmPerS);
    return signChanges(speeds, standsMmPerS);
  }

  /** How often it changed between turning to the right and to the left. */
  signChanges(deadBandDegPerS = 5): number {
    const turning = this.speeds().map(({ degPerS }) => degPerS);
    return signChanges(turning, deadBandDegPerS);
  }

  /** How many seconds after a moment it stood for the first time; undefined: it did not stop. */
  stoppedAfter(second: number): number | undefined {
    return stoppedAfter(this.speeds(), second);
  }

  /** How close the robot came to a point. */
  nearestMm(xMm: number, yMm: number): number {
    return Math.min(...this.result.samples.map((sample) => hypot(sample.xMm - xMm, sample.yMm - yMm)));
  }

  /** A long run keeps fewer samples than it adds up. */
  get #way(): WayTotals {
    if (this.result.way) return this.result.way;
    const way = new Way();
    for (const sample of this.result.samples) way.add(sample);
    return way.totals;
  }
}

/** Whether the robot's middle or heading changed by more than a shiver. */
function moved(a: Pose, b: Pose): boolean {
  return distanceMm(a, b) > 0.05 || Math.abs(shortestTurnDeg(a.headingDeg, b.headingDeg)) > 0.05;
}
