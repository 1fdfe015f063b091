import { isInside, type Point, type Pose } from "../../../sim/index.ts";
import {
  type Hands,
  type Judge,
  type Judgement,
  noTally,
  type SeenRobot,
  type SeenWorld,
  type Tally,
  type Tell,
} from "../../judging/judge.ts";
import { hasMoved, Stillness } from "../../judging/stillness.ts";

/** Exploring takes this long at most, since the signal; the second run, since its signal. */
const exploringUs = 240_000_000;
const secondRunUs = 120_000_000;
/** Who stands so long at the goal has ended exploring; elsewhere it has given up. */
const atGoalUs = 2_000_000;
const standsUs = 10_000_000;
/** Between putting the robot back and the second signal. */
const restUs = 2_000_000;
/** Both runs together take no longer. */
export const longestUs = exploringUs + restUs + secondRunUs;
/** What exploring and the second run have, in points, at most. */
const exploringPoints = 50;
const secondRunPoints = 50;

/** Judges both runs through a line maze: exploring to the goal, and then, from the start again, the run whose time counts. */
export class MazeJudge implements Judge {
  #start: Pose | undefined;
  #place: string | undefined;
  #stillness = new Stillness();
  /** Corners of the way that the robot has covered in this run, in order. */
  #passed = 0;
  #points = 0;
  /** When the second signal is, or was; undefined while exploring. */
  #secondUs: number | undefined;

  /** @param way corners from the start to the goal, in mm */
  constructor(private readonly way: readonly Point[]) {}

  look(seen: SeenWorld, tell: Tell, hands: Hands): Judgement | undefined {
    const robot = seen.robots[0]!;
    this.#start ??= robot.pose;
    this.#place = robot.place;
    const signalUs = this.#secondUs ?? 0;
    if (seen.timeUs <= signalUs) return this.#beforeSignal(robot, signalUs - seen.timeUs, tell);
    this.#pass(robot, seen.timeUs, tell);
    const standsForUs = this.#stillness.standsForUs(robot.pose, seen.timeUs);
    if (this.#secondUs === undefined) return this.#explore(robot, seen.timeUs, standsForUs, tell, hands);
    return this.#run(robot, seen.timeUs - this.#secondUs, standsForUs, tell);
  }

  close({ robots }: SeenWorld, why: "time" | "programs", tell: Tell): Judgement {
    if (why === "time") tell("judge.timeUp");
    return this.#end(robots[0]!, tell);
  }

  soFar(): Readonly<Record<string, Tally>> {
    return this.#place === undefined ? {} : { [this.#place]: { ...noTally, points: this.#reached.points } };
  }

  #beforeSignal({ place, pose }: SeenRobot, leftUs: number, tell: Tell): Judgement | undefined {
    // A hand has just put it down.
    if (leftUs > restUs / 2) return undefined;
    if (!hasMoved(this.#start!, pose, 4, 4)) return undefined;
    tell("judge.line.early", { robot: place });
    return { restart: false, tallies: { [place]: { points: this.#points, penalties: 1 } } };
  }

  #explore(
    robot: SeenRobot,
    timeUs: number,
    standsForUs: number,
    tell: Tell,
    hands: Hands,
  ): Judgement | undefined {
    if (this.#atGoal && standsForUs >= atGoalUs) {
      this.#points = exploringPoints;
      tell("judge.maze.back", { robot: robot.place });
      hands.put(robot.place, this.#start!);
      return this.#awaitSecond(robot, timeUs, hands);
    }
    return this.#given(robot, timeUs >= exploringUs, standsForUs, tell);
  }

  #awaitSecond({ place }: SeenRobot, timeUs: number, hands: Hands): undefined {
    this.#secondUs = timeUs + restUs;
    this.#passed = 0;
    this.#stillness = new Stillness();
    hands.press(place, restUs);
    return undefined;
  }

  #run(robot: SeenRobot, timeUs: number, standsForUs: number, tell: Tell): Judgement | undefined {
    if (!this.#atGoal) return this.#given(robot, timeUs >= secondRunUs, standsForUs, tell);
    const timeMs = Math.round(timeUs / 1000);
    tell("judge.maze.done", { robot: robot.place, seconds: (timeMs / 1000).toFixed(2) });
    const points = exploringPoints + secondRunPoints;
    return { restart: false, tallies: { [robot.place]: { points, penalties: 0, timeMs } } };
  }

  /** The run is over without the goal: time is up, or the robot has given up. */
  #given(robot: SeenRobot, timeIsUp: boolean, standsForUs: number, tell: Tell): Judgement | undefined {
    if (timeIsUp) tell("judge.timeUp");
    else if (standsForUs >= standsUs)
      tell("judge.line.stands", { robot: robot.place, seconds: standsUs / 1e6 });
    else return undefined;
    return this.#end(robot, tell);
  }

  #end({ place }: SeenRobot, tell: Tell): Judgement {
    const { passed, corners, points } = this.#reached;
    tell("judge.maze.part", { robot: place, passed, corners });
    return { restart: false, tallies: { [place]: { ...noTally, points } } };
  }

  get #reached() {
    const most = this.#secondUs === undefined ? exploringPoints : secondRunPoints;
    // The start is no merit.
    const corners = this.way.length - 1;
    const passed = Math.max(0, this.#passed - 1);
    return { passed, corners, points: this.#points + Math.floor((most * passed) / corners) };
  }

  get #atGoal(): boolean {
    return this.#passed === this.way.length;
  }

  /** Who leaves out a corner of the way has taken a short cut, which does not count. */
  #pass({ place, outline }: SeenRobot, timeUs: number, tell: Tell): void {
    const next = this.way[this.#passed];
    if (!next || !isInside([outline], next.x, next.y)) return;
    this.#passed++;
    if (this.#atGoal && this.#secondUs === undefined)
      tell("judge.maze.found", { robot: place, seconds: (timeUs / 1e6).toFixed(1) });
  }
}
