import type { Pose } from "../../../sim/index.ts";
import type { Recording } from "../run/recording.ts";
import { Shown } from "../run/shown.ts";
import type { Frame, Scene } from "../simulate/run-messages.ts";
import { NameTag } from "./name-tag.ts";
import { RobotDrawing } from "./robot-drawing.ts";
import { TrailDrawing } from "./trail-drawing.ts";

/** One robot on the stage: itself, its trail, its name, and what its lamps and buzzers show. */
export class DrawnRobot {
  readonly drawing: RobotDrawing;
  readonly trail: TrailDrawing;
  readonly tag: NameTag;
  readonly #name: string;
  #shown: Shown | undefined;

  /** @param index of the robot in its scene */
  constructor(
    { robots, viewBox }: Scene,
    private readonly index: number,
  ) {
    const robot = robots[index]!;
    this.#name = robot.name;
    this.drawing = new RobotDrawing(robot, index);
    this.trail = new TrailDrawing(index);
    this.tag = new NameTag(robot, viewBox);
  }

  /** Shows another run from its begin. */
  begin(run: Recording): void {
    this.#shown = new Shown(run, this.#name);
    this.trail.clear();
  }

  /**
   * Follows a run to a moment, µs.
   * @param until index of its last frame before
   */
  follow(run: Recording, timeUs: number, until: number): void {
    this.#shown?.moveTo(timeUs);
    this.trail.draw(run.frames, until);
  }

  /**
   * Stands between two frames; share from 0 to 1.
   * @returns where that is
   */
  pose(frame: Frame, next: Frame, share: number): Pose {
    const [from, to] = [frame.robots[this.index]!, next.robots[this.index]!];
    const between = (a: number, b: number) => a + (b - a) * share;
    const pose = {
      xMm: between(from.xMm, to.xMm),
      yMm: between(from.yMm, to.yMm),
      headingDeg: between(from.headingDeg, to.headingDeg),
    };
    this.drawing.draw(from, pose, to.headingDeg - from.headingDeg, this.#shown);
    return pose;
  }
}
