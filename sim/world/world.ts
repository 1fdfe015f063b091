import { Problem } from "../../messages/index.ts";
import { type Random, RandomStreams } from "../numbers/random.ts";
import { classroom, type Environment } from "./environment.ts";
import { areasOverlap, overlap, overlapsArea, place } from "./geometry.ts";
import { Ground } from "./ground.ts";
import { Obstacles } from "./obstacles.ts";
import { type PlacedWorld, placeWorld } from "./placed-world.ts";
import { outlineAt, type Pose, placementOf, RobotBody } from "./robot-body.ts";
import { type RobotModel, wheelContacts, withWheels } from "./robot-model.ts";
import type { WorldElement, WorldFile } from "./world-file.ts";

/** Virtual µs of one step of the physics. */
export const worldStepUs = 5000;
const driveStepsPerStep = worldStepUs / 1000;

/** Robots among walls, boxes and marks on the floor, seen from above, in fixed steps. */
export class World {
  readonly placed: PlacedWorld;
  readonly environment: Environment = classroom();
  readonly #random: Random;
  readonly #robots: RobotBody[] = [];
  readonly #obstacles: Obstacles;
  readonly ground: Ground;

  /** @param random of this run: where things stand, and how good the robots' motors are */
  constructor(
    readonly file: WorldFile,
    random: Random,
  ) {
    this.#random = random;
    this.placed = placeWorld(file, random.stream("world"));
    this.#obstacles = new Obstacles(this.placed.elements);
    this.ground = new Ground(file, this.placed);
  }

  /** In the order in which they were added. */
  get robots(): readonly RobotBody[] {
    return this.#robots;
  }

  /**
   * Puts a robot on its start place.
   * @param name the place's id; the drawing has each once
   * @throws Problem when the world has no such place, or the robot would stand in a wall, a box or another robot there
   */
  addRobot(model: RobotModel, name: string): RobotBody {
    const start = this.placed.starts.find(({ id }) => id === name);
    if (!start) {
      const places = this.placed.starts.map(({ id }) => id).join(", ");
      throw new Problem("world.noPlace", { place: name, places }, { file: this.file.file });
    }
    this.#checkStart(model, start);
    const robot = new RobotBody(
      name,
      withWheels(model, this.placed.wheelsShare, this.placed.trackShare),
      start,
      new RandomStreams(this.#random, name),
      this.environment,
      this.ground,
      this.#obstacles,
    );
    this.#robots.push(robot);
    return robot;
  }

  /** Boxes where they are now, in mm. */
  get boxes(): Obstacles["boxes"] {
    return this.#obstacles.boxes;
  }

  /** Outlines of walls and boxes that move by themselves where they are now, in mm, in the drawing's order. */
  get movers(): Obstacles["movers"] {
    return this.#obstacles.movers;
  }

  /**
   * Lifts a robot and puts it down elsewhere, where it stands still.
   * @returns false, and nothing moved, when it would stand in a wall, a box or another robot
   */
  placeRobot(robot: RobotBody, pose: Pose): boolean {
    const outline = outlineAt(robot.model, pose);
    const others = this.#robots.filter((each) => each !== robot).map((each) => each.outline);
    const solids = [...this.#fixed, ...this.boxes.map(({ outlines }) => outlines)];
    if (solids.some((each) => overlapsArea(outline, each))) return false;
    if (others.some((each) => overlap(outline, each))) return false;
    robot.put(pose);
    return true;
  }

  /**
   * Moves a box by hand.
   * @param dxMm along the world's x axis, from where it is
   * @returns false, and nothing moved, when it would stand in a robot, in a wall or in another box
   */
  moveBox(id: string, dxMm: number, dyMm: number): boolean {
    const box = this.boxes.find((each) => each.id === id);
    if (!box) return false;
    const moved = box.outlines.map((outline) => outline.map(({ x, y }) => ({ x: x + dxMm, y: y + dyMm })));
    const others = this.boxes.filter((each) => each.id !== id).map(({ outlines }) => outlines);
    if ([...this.#fixed, ...others].some((outlines) => areasOverlap(moved, outlines))) return false;
    if (this.#robots.some(({ outline }) => overlapsArea(outline, moved))) return false;
    this.#obstacles.moveBox(id, dxMm, dyMm);
    return true;
  }

  /** Moves on by `worldStepUs`. What happened to a robot is told by its `takeEvents`. */
  step(): void {
    const robots = this.#robots;
    for (const robot of robots) robot.beginStep();
    if (this.#obstacles.selfMoving || robots.some((robot) => !robot.atRest)) {
      // Tyres and another robot's push balance within a few milliseconds.
      const parts = this.#obstacles.robotsTouch ? driveStepsPerStep : 1;
      for (let part = 0; part < parts; part++) {
        for (const robot of robots) robot.driveOn(driveStepsPerStep / parts);
        this.#obstacles.move(worldStepUs / parts);
        for (const robot of robots) robot.takeContacts();
      }
      for (const robot of robots) robot.look();
    }
    for (const robot of robots) robot.endStep(worldStepUs / 1e6);
  }

  /** Appends where the boxes are, in fixed order. */
  appendState(to: number[]): void {
    for (const { outlines } of this.#obstacles.boxes)
      for (const point of outlines.flat()) to.push(point.x, point.y);
  }

  /** Outlines of what no push moves. */
  get #fixed(): WorldElement["outlines"][] {
    const walls = this.placed.elements.filter(({ kind, way }) => kind === "wall" && way === undefined);
    return [...walls.map(({ outlines }) => outlines), ...this.movers];
  }

  #checkStart(model: RobotModel, start: PlacedWorld["starts"][number]): void {
    const outline = outlineAt(model, start);
    const placement = placementOf(start);
    const { frontMm, backMm, leftMm, rightMm } = model.chassis;
    const size = `${Math.round(frontMm + backMm)} × ${Math.round(leftMm + rightMm)}`;
    const blocked = (element: string) =>
      new Problem("world.startInside", { element, size }, { file: this.file.file });
    for (const { kind, id, outlines } of this.placed.elements) {
      if (kind !== "wall" && kind !== "box") continue;
      if (overlapsArea(outline, outlines)) throw blocked(id);
    }
    for (const { xMm, yMm } of wheelContacts(model)) {
      const drop = this.ground.voidAt(place({ x: xMm, y: yMm }, placement));
      if (drop !== undefined) throw blocked(drop);
    }
    for (const robot of this.#robots) if (overlap(outline, robot.outline)) throw blocked(robot.place);
  }
}
