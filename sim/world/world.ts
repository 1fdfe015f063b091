import { Problem } from "../../messages/problem.ts";
import type { Random } from "../random.ts";
import { bareFloor, type Colour } from "./colour.ts";
import type { Idle } from "./dc-motor.ts";
import { DriveTrain } from "./drive-train.ts";
import { Floor } from "./floor.ts";
import { contains, covers, overlap, type Point, place, rayToSegment } from "./geometry.ts";
import { type Motion, Obstacles, robotOutline, type Touch } from "./obstacles.ts";
import { type PlacedWorld, placeWorld } from "./placed-world.ts";
import { type RobotModel, type Side, wheelContacts } from "./robot-model.ts";
import { feltAcceleration, type Tilt } from "./tilt.ts";
import type { WorldElement, WorldFile } from "./world-file.ts";

/** Virtual µs of one step of the physics. */
export const worldStepUs = 5000;
const driveStepsPerStep = worldStepUs / 1000;

/** Where a sensor sits and looks, in the robot's axes: forward, right, clockwise. */
export interface Mount {
  readonly xMm: number;
  readonly yMm: number;
  readonly headingDeg: number;
}

export type WorldEvent =
  | (Touch & { readonly type: "contact" })
  | { readonly type: "zone"; readonly phase: "enter" | "leave"; readonly zone: string }
  /** A driven wheel has nothing below it any more. */
  | { readonly type: "fell"; readonly wheel: Side };

const raysPerCone = 7;

/** A robot among walls, boxes and marks on the floor, seen from above, in fixed steps. */
export class World {
  readonly placed: PlacedWorld;
  readonly drive: DriveTrain;
  readonly #model: RobotModel;
  readonly #obstacles: Obstacles;
  readonly #floor: Floor;
  readonly #zones: readonly WorldElement[];
  readonly #voids: readonly WorldElement[];
  #fallen = false;
  readonly #inside = new Set<string>();
  /** m and rad */
  readonly #pose: Motion;
  readonly #motion: Motion = { x: 0, y: 0, turn: 0 };
  readonly #inertia = { forwardMs2: 0, rightMs2: 0, yawDegPerS: 0 };
  readonly #painted: readonly WorldElement[];
  /** A classroom; tests and lessons may change it. */
  readonly air = { temperatureC: 21, humidityPercent: 45, pressurePa: 101_325, gasOhm: 50_000 };
  /** Light that falls on the robot, lx. */
  ambientLux = 400;
  /** Of the sun on the robot: 0 behind a window, 3 on a clear day in spring, 11 near the equator. */
  uvIndex = 0;
  readonly tilt: Tilt = { pitchDeg: 0, rollDeg: 0 };

  /**
   * @param random of this run: where things stand, and how good the parts are
   * @throws Problem when the robot starts in a wall or box
   */
  constructor(
    readonly file: WorldFile,
    model: RobotModel,
    random: Random,
  ) {
    this.#model = model;
    this.placed = placeWorld(file, random.stream("world"));
    this.drive = new DriveTrain(model, random.stream("drive train"));
    this.#obstacles = new Obstacles(this.placed.elements, model);
    const { xMm, yMm, widthMm, heightMm } = file.viewBox;
    this.#painted = this.placed.elements.filter(
      ({ kind }) => kind === "line" || kind === "patch" || kind === "void",
    );
    const paints = this.#painted.map(({ kind, outlines, strokeWidthMm, reflectance }) => ({
      outlines,
      reflectance,
      widthMm: kind === "line" ? strokeWidthMm : 0,
    }));
    this.#floor = new Floor(xMm, yMm, widthMm, heightMm, paints);
    this.#zones = this.placed.elements.filter(({ kind }) => kind === "zone");
    this.#voids = this.placed.elements.filter(({ kind }) => kind === "void");
    const { start } = this.placed;
    this.#pose = { x: start.xMm / 1000, y: start.yMm / 1000, turn: (start.headingDeg * Math.PI) / 180 };
    this.#checkStart();
    this.#visitZones([]);
  }

  get pose(): { xMm: number; yMm: number; headingDeg: number } {
    const { x, y, turn } = this.#pose;
    return { xMm: x * 1000, yMm: y * 1000, headingDeg: (turn * 180) / Math.PI };
  }

  /** @param duty −1 to 1, forward positive */
  setMotor(side: Side, duty: number, idle: Idle): void {
    const motor = this.drive.motor(side);
    motor.duty = duty;
    motor.idle = idle;
  }

  /** Radians since power-on, `aheadUs` after the last step; forward positive. */
  wheelAngleRad(side: Side, aheadUs = 0): number {
    return this.drive.angle(side) + (this.drive.wheelSpeed(side) * aheadUs) / 1e6;
  }

  /** What a reflective sensor there sees, 0 black to 1 white. */
  reflectance({ xMm, yMm }: Pick<Mount, "xMm" | "yMm">, spotMm: number): number {
    const { x, y } = this.#toWorld(xMm, yMm);
    return this.placed.light * this.#floor.reflectance(x, y, spotMm);
  }

  /** The floor's colour under a spot, as shares of red, green and blue light that come back, 0 to 1. */
  colour({ xMm, yMm }: Pick<Mount, "xMm" | "yMm">): Colour {
    const { x, y } = this.#toWorld(xMm, yMm);
    for (let i = this.#painted.length - 1; i >= 0; i--) {
      const { outlines, colour, kind, strokeWidthMm } = this.#painted[i]!;
      if (outlines.some((outline) => covers(outline, x, y, kind === "line" ? strokeWidthMm : 0)))
        return colour;
    }
    return bareFloor;
  }

  /** How the robot's middle moves: accelerations forward and right in m/s², turning clockwise in degrees a second. */
  get inertia(): { forwardMs2: number; rightMs2: number; yawDegPerS: number } {
    return this.#inertia;
  }

  /** What an accelerometer in the robot's middle feels, m/s²: motion, and what holds it against the earth's pull. */
  get felt(): { forward: number; left: number; up: number } {
    return feltAcceleration(this.tilt, this.#inertia);
  }

  /** The nearest wall or box in a cone, in mm; undefined: none within `maxMm`. */
  rangeMm(mount: Mount, maxMm: number, fieldOfViewDeg: number): number | undefined {
    const { x, y } = this.#toWorld(mount.xMm, mount.yMm);
    const middle = this.#pose.turn + (mount.headingDeg * Math.PI) / 180;
    const spread = (fieldOfViewDeg * Math.PI) / 180;
    const rays = fieldOfViewDeg > 0 ? raysPerCone : 1;
    const solids = this.#obstacles.solids();
    let nearest = maxMm;
    let found = false;
    for (let i = 0; i < rays; i++) {
      const angle = middle + (rays > 1 ? (i / (rays - 1) - 0.5) * spread : 0);
      const [dirX, dirY] = [Math.cos(angle), Math.sin(angle)];
      for (const solid of solids) {
        const range = rayToSegment(x, y, dirX, dirY, solid);
        if (range <= nearest) {
          nearest = range;
          found = true;
        }
      }
    }
    return found ? nearest : undefined;
  }

  /** Boxes where they are now, in mm. */
  get boxes(): Obstacles["boxes"] {
    return this.#obstacles.boxes;
  }

  /**
   * Lifts the robot and puts it down elsewhere, where it stands still.
   * @returns false, and nothing moved, when it would stand in a wall or box
   */
  placeRobot(pose: { readonly xMm: number; readonly yMm: number; readonly headingDeg: number }): boolean {
    const robot = this.#outlineAt(pose);
    const walls = this.placed.elements
      .filter(({ kind }) => kind === "wall")
      .flatMap(({ outlines }) => outlines);
    const solids = [...walls, ...this.boxes.map(({ outline }) => outline)];
    if (solids.some((outline) => overlap(robot, outline))) return false;
    this.#pose.x = pose.xMm / 1000;
    this.#pose.y = pose.yMm / 1000;
    this.#pose.turn = (pose.headingDeg * Math.PI) / 180;
    this.drive.forward = this.drive.sideways = this.drive.turning = 0;
    this.#fallen = false;
    return true;
  }

  /**
   * Moves a box by hand.
   * @param dxMm along the world's x axis, from where it is
   * @returns false, and nothing moved, when it would stand in the robot, in a wall or in another box
   */
  moveBox(id: string, dxMm: number, dyMm: number): boolean {
    const box = this.boxes.find((each) => each.id === id);
    if (!box) return false;
    const moved = box.outline.map(({ x, y }) => ({ x: x + dxMm, y: y + dyMm }));
    const walls = this.placed.elements
      .filter(({ kind }) => kind === "wall")
      .flatMap(({ outlines }) => outlines);
    const others = this.boxes.filter((each) => each.id !== id).map(({ outline }) => outline);
    if ([...walls, ...others, this.#outlineAt(this.pose)].some((outline) => overlap(moved, outline)))
      return false;
    this.#obstacles.moveBox(id, dxMm, dyMm);
    return true;
  }

  /** Moves on by `worldStepUs`; returns what happened. */
  step(): WorldEvent[] {
    const { forward, turning } = this.drive;
    const events = this.#advance();
    const seconds = worldStepUs / 1e6;
    this.#inertia.forwardMs2 = (this.drive.forward - forward) / seconds;
    this.#inertia.rightMs2 = this.drive.forward * turning;
    this.#inertia.yawDegPerS = (this.drive.turning * 180) / Math.PI;
    return events;
  }

  #advance(): WorldEvent[] {
    const { drive } = this;
    if (drive.atRest && this.#obstacles.touches.length === 0) return [];
    const pose = this.#pose;
    const [cos, sin] = [Math.cos(pose.turn), Math.sin(pose.turn)];
    for (let i = 0; i < driveStepsPerStep; i++) drive.step();
    const motion = this.#motion;
    motion.x = cos * drive.forward - sin * drive.sideways;
    motion.y = sin * drive.forward + cos * drive.sideways;
    motion.turn = drive.turning;
    // The heading halfway through the step is what a turning robot moves along.
    const half = (motion.turn * worldStepUs) / 2e6;
    const [x, y] = [motion.x, motion.y];
    motion.x = x - half * y;
    motion.y = y + half * x;
    const [freeX, freeY, freeTurn] = [motion.x, motion.y, motion.turn];
    this.#obstacles.move(pose, motion, worldStepUs / 1e6);
    if (motion.x !== freeX || motion.y !== freeY || motion.turn !== freeTurn) {
      drive.forward = cos * motion.x + sin * motion.y;
      drive.sideways = cos * motion.y - sin * motion.x;
      drive.turning = motion.turn;
    }
    const events: WorldEvent[] = this.#obstacles.touches
      .splice(0)
      .map((touch) => ({ type: "contact", ...touch }));
    this.#visitZones(events);
    this.#lookForFall(events);
    return events;
  }

  /** Appends all that moves, in fixed order. */
  appendState(to: number[]): void {
    const { x, y, turn } = this.#pose;
    to.push(
      x,
      y,
      turn,
      this.drive.forward,
      this.drive.turning,
      this.drive.angle("left"),
      this.drive.angle("right"),
    );
    for (const { outline } of this.#obstacles.boxes) for (const point of outline) to.push(point.x, point.y);
  }

  #toWorld(xMm: number, yMm: number): { x: number; y: number } {
    const { x, y, turn } = this.#pose;
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    return { x: x * 1000 + cos * xMm - sin * yMm, y: y * 1000 + sin * xMm + cos * yMm };
  }

  #visitZones(events: WorldEvent[]): void {
    const [x, y] = [this.#pose.x * 1000, this.#pose.y * 1000];
    for (const { id, outlines } of this.#zones) {
      const inside = outlines.some((outline) => contains(outline, x, y));
      if (inside === this.#inside.has(id)) continue;
      if (inside) this.#inside.add(id);
      else this.#inside.delete(id);
      events.push({ type: "zone", phase: inside ? "enter" : "leave", zone: id });
    }
  }

  #lookForFall(events: WorldEvent[]): void {
    if (this.#fallen) return;
    for (const { side, xMm, yMm } of wheelContacts(this.#model)) {
      const { x, y } = this.#toWorld(xMm, yMm);
      if (!this.#voids.some(({ outlines }) => outlines.some((outline) => contains(outline, x, y)))) continue;
      this.#fallen = true;
      events.push({ type: "fell", wheel: side });
      return;
    }
  }

  #outlineAt({ xMm, yMm, headingDeg }: PlacedWorld["start"]): Point[] {
    const placement = { dxMm: xMm, dyMm: yMm, turnDeg: headingDeg, pivot: { x: 0, y: 0 } };
    return robotOutline(this.#model).map((point) => place(point, placement));
  }

  #checkStart(): void {
    const robot = this.#outlineAt(this.placed.start);
    const wheels = wheelContacts(this.#model).map(({ xMm, yMm }) => this.#toWorld(xMm, yMm));
    for (const { kind, id, outlines } of this.placed.elements) {
      const drops =
        kind === "void" && outlines.some((outline) => wheels.some(({ x, y }) => contains(outline, x, y)));
      if (drops) throw new Problem("world.startInside", { element: id }, { file: this.file.file });
      if (kind !== "wall" && kind !== "box") continue;
      if (outlines.some((outline) => overlap(robot, outline)))
        throw new Problem("world.startInside", { element: id }, { file: this.file.file });
    }
  }
}
