import { hypot, isInside, type Point, type Pose } from "../../sim/index.ts";
import {
  type Judge,
  type Judgement,
  noTally,
  type SeenRobot,
  type SeenWorld,
  type Tally,
  type Tell,
} from "../judging/judge.ts";
import { hasMoved, Stillness } from "../judging/stillness.ts";
import { type MeasuredLine, stepMm } from "./curve.ts";

/** How far ahead of its place on the line a robot is looked for, and behind, in points of the line. */
const ahead = 150 / stepMm;
const behind = 100 / stepMm;
/** Who left the line comes back where it was left, or before; so far ahead still counts as there. */
const backAhead = 50 / stepMm;
/** Who stands so long, or does not come back, has finished its run. */
const standsUs = 10_000_000;
const awayUs = 20_000_000;
/** A whole lap, in percent: what a run can reach. */
const lapPoints = 100;

/** Judges one run along a closed line, alone: how much of the lap, or how quickly all of it. */
export class LineJudge implements Judge {
  /** Points of the line that the robot has behind it. */
  #reached = 0;
  #awaySinceUs: number | undefined;
  #start: Pose | undefined;
  #place: string | undefined;
  readonly #stillness = new Stillness();

  constructor(private readonly line: MeasuredLine) {}

  look(seen: SeenWorld, tell: Tell): Judgement | undefined {
    const robot = seen.robots[0]!;
    this.#start ??= robot.pose;
    this.#place = robot.place;
    if (seen.timeUs <= 0) {
      if (!hasMoved(this.#start, robot.pose, 4, 4)) return undefined;
      tell("judge.line.early", { robot: robot.place });
      return verdict(robot, { ...noTally, penalties: 1 });
    }
    this.#follow(robot, seen.timeUs, tell);
    if (this.#reached >= this.line.points.length) {
      const timeMs = Math.round(seen.timeUs / 1000);
      tell("judge.line.lap", { robot: robot.place, seconds: (timeMs / 1000).toFixed(2) });
      return verdict(robot, { points: lapPoints, penalties: 0, timeMs });
    }
    const stands = this.#stillness.standsForUs(robot.pose, seen.timeUs) >= standsUs;
    if (stands) tell("judge.line.stands", { robot: robot.place, seconds: standsUs / 1e6 });
    const away = this.#awaySinceUs !== undefined && seen.timeUs - this.#awaySinceUs >= awayUs;
    if (away) tell("judge.line.lost", { robot: robot.place, seconds: awayUs / 1e6 });
    return stands || away ? this.#part(robot, tell) : undefined;
  }

  close({ robots }: SeenWorld, why: "time" | "programs", tell: Tell): Judgement {
    if (why === "time") tell("judge.timeUp");
    return this.#part(robots[0]!, tell);
  }

  soFar(): Readonly<Record<string, Tally>> {
    return this.#place === undefined ? {} : { [this.#place]: { ...noTally, points: this.#percent } };
  }

  #part(robot: SeenRobot, tell: Tell): Judgement {
    const percent = Math.min(lapPoints - 1, this.#percent);
    tell("judge.line.part", { robot: robot.place, percent });
    return verdict(robot, { points: percent, penalties: 0 });
  }

  get #percent(): number {
    return Math.floor((100 * this.#reached) / this.line.points.length);
  }

  #follow({ place, pose, outline }: SeenRobot, timeUs: number, tell: Tell): void {
    const count = this.line.points.length;
    const at = (i: number) => this.line.points[((i % count) + count) % count]!;
    const away = this.#awaySinceUs !== undefined;
    const last = this.#reached + (away ? backAhead : ahead);
    let nearest: number | undefined;
    let nearestMm = Number.POSITIVE_INFINITY;
    for (let i = this.#reached - behind; i <= last; i++) {
      const point = at(i);
      if (!isInside([outline], point.x, point.y)) continue;
      const mm = distance(point, pose);
      if (mm < nearestMm) [nearest, nearestMm] = [i, mm];
    }
    if (nearest === undefined) {
      if (!away) {
        this.#awaySinceUs = timeUs;
        tell("judge.line.left", { robot: place, percent: this.#percent });
      }
      return;
    }
    if (away) tell("judge.line.back", { robot: place });
    this.#awaySinceUs = undefined;
    this.#reached = Math.max(0, nearest);
  }
}

function distance({ x, y }: Point, { xMm, yMm }: Pose): number {
  return hypot(x - xMm, y - yMm);
}

function verdict({ place }: SeenRobot, tally: Judgement["tallies"][string]): Judgement {
  return { restart: false, tallies: { [place]: tally } };
}
