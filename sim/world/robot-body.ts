import { cos, sin } from "../numbers/maths.ts";
import type { RandomStreams } from "../numbers/random.ts";
import type { Colour } from "./colour.ts";
import type { Idle } from "./dc-motor.ts";
import { DriveTrain } from "./drive-train.ts";
import type { Sonar } from "./echo-strength.ts";
import type { Environment } from "./environment.ts";
import { type Placement, type Point, place } from "./geometry.ts";
import type { Ground } from "./ground.ts";
import { type Motion, type Obstacles, type RobotContacts, robotOutline } from "./obstacles.ts";
import { type RobotModel, type Side, wheelContacts } from "./robot-model.ts";
import { nearestEchoMm } from "./sonar.ts";
import { feltAcceleration, type Tilt } from "./tilt.ts";
import type { Touch } from "./touching.ts";

/** Where a sensor sits and looks, in the robot's axes: forward, right, clockwise. */
export interface Mount {
  readonly xMm: number;
  readonly yMm: number;
  readonly headingDeg: number;
  /** Above the floor; left out: `usualHeightMm`. */
  readonly heightMm?: number | undefined;
}

/** Of a distance sensor above the floor: on top of a chassis whose wheels have some 65 mm, as kits put it. */
export const usualHeightMm = 50;

/** Where the middle between the driven wheels is. Heading 0 looks along +x; it grows clockwise, as in SVG. */
export interface Pose {
  readonly xMm: number;
  readonly yMm: number;
  readonly headingDeg: number;
}

/** What happens to a robot in the world. */
export type BodyEvent =
  | (Touch & { readonly type: "contact" })
  | { readonly type: "zone"; readonly phase: "enter" | "leave"; readonly zone: string }
  /** A driven wheel has nothing below it any more. */
  | { readonly type: "fell"; readonly wheel: Side };

const raysPerCone = 7;

/**
 * One robot's body in the world: where it is, what moves it, and what its sensors meet from there. The parts of a robot
 * are tied to this, and so see other robots only as things that are in the way.
 */
export class RobotBody {
  readonly drive: DriveTrain;
  readonly tilt: Tilt = { pitchDeg: 0, rollDeg: 0 };
  readonly #contacts: RobotContacts;
  readonly #inside = new Set<string>();
  readonly #inertia = { forwardMs2: 0, rightMs2: 0, yawDegPerS: 0 };
  /** As the drive train alone would have it, before contacts change it. */
  readonly #free: Motion = { x: 0, y: 0, turn: 0 };
  readonly #wheels: ReturnType<typeof wheelContacts>;
  readonly #heading = { cos: 1, sin: 0 };
  #forwardBefore = 0;
  #turningBefore = 0;
  #fallen = false;
  #motorsRan = false;
  #events: BodyEvent[] = [];

  constructor(
    /** The id of the place where it starts, and so its name; empty in a world whose only place has none. */
    readonly place: string,
    readonly model: RobotModel,
    start: Pose,
    streams: RandomStreams,
    readonly environment: Environment,
    private readonly ground: Ground,
    private readonly obstacles: Obstacles,
  ) {
    this.drive = new DriveTrain(model, streams.stream("drive train"));
    this.#contacts = obstacles.addRobot(place, model);
    this.#wheels = wheelContacts(model);
    this.put(start);
    this.#visitZones();
    this.#events = [];
  }

  get pose(): Pose {
    const { x, y, turn } = this.#contacts.pose;
    return { xMm: x * 1000, yMm: y * 1000, headingDeg: (turn * 180) / Math.PI };
  }

  /** The chassis from above, in mm. */
  get outline(): Point[] {
    return outlineAt(this.model, this.pose);
  }

  /** Whether a motor was ever driven. */
  get motorsRan(): boolean {
    return this.#motorsRan;
  }

  /** @param duty −1 to 1, forward positive */
  setMotor(side: Side, duty: number, idle: Idle): void {
    const motor = this.drive.motor(side);
    if (duty !== 0) this.#motorsRan = true;
    motor.duty = duty;
    motor.idle = idle;
  }

  /** Radians since power-on, `aheadUs` after the last step; forward positive. */
  wheelAngleRad(side: Side, aheadUs = 0): number {
    return this.drive.angle(side) + (this.drive.wheelSpeed(side) * aheadUs) / 1e6;
  }

  /** What a reflective sensor there sees, 0 black to 1 white. */
  reflectance({ xMm, yMm }: Pick<Mount, "xMm" | "yMm">, spotMm: number): number {
    return this.ground.reflectance(this.#toWorld(xMm, yMm), spotMm);
  }

  /** The floor's colour under a spot, as shares of red, green and blue light that come back, 0 to 1. */
  colour({ xMm, yMm }: Pick<Mount, "xMm" | "yMm">): Colour {
    return this.ground.colour(this.#toWorld(xMm, yMm));
  }

  /** How the robot's middle moves: accelerations forward and right in m/s², turning clockwise in degrees a second. */
  get inertia(): { forwardMs2: number; rightMs2: number; yawDegPerS: number } {
    return this.#inertia;
  }

  /** What an accelerometer in the robot's middle feels, m/s²: motion, and what holds it against the earth's pull. */
  get felt(): { forward: number; left: number; up: number } {
    return feltAcceleration(this.tilt, this.#inertia);
  }

  /** The nearest wall, box or other robot in a level cone, in mm; undefined: none within `maxMm`. */
  rangeMm(mount: Mount, maxMm: number, fieldOfViewDeg: number): number | undefined {
    const { x, y } = this.#toWorld(mount.xMm, mount.yMm);
    const middle = this.#contacts.pose.turn + (mount.headingDeg * Math.PI) / 180;
    const spread = (fieldOfViewDeg * Math.PI) / 180;
    const rays = fieldOfViewDeg > 0 ? raysPerCone : 1;
    const solids = this.obstacles.solidsFor(this.#contacts, mount.heightMm ?? usualHeightMm);
    let nearest = maxMm;
    let found = false;
    for (let i = 0; i < rays; i++) {
      const angle = middle + (rays > 1 ? (i / (rays - 1) - 0.5) * spread : 0);
      const [dirX, dirY] = [cos(angle), sin(angle)];
      const range = solids.range(x, y, dirX, dirY, nearest);
      if (range <= nearest) {
        nearest = range;
        found = true;
      }
    }
    return found ? nearest : undefined;
  }

  /**
   * What a sonar hears there, in mm; undefined: nothing within its reach.
   * @param gainDb how much weaker echoes it hears than usual, for this reading
   */
  echoMm(mount: Mount, sonar: Sonar, gainDb: number): number | undefined {
    const at = this.#toWorld(mount.xMm, mount.yMm);
    const pose = { at, angle: this.#contacts.pose.turn + (mount.headingDeg * Math.PI) / 180 };
    const solids = this.obstacles.solidsFor(this.#contacts, mount.heightMm ?? usualHeightMm);
    return nearestEchoMm(solids, pose, sonar, gainDb);
  }

  /** Lifts the robot and puts it down elsewhere, where it stands still. `World.placeRobot` looks whether there is room. */
  put({ xMm, yMm, headingDeg }: Pose): void {
    const { pose } = this.#contacts;
    pose.x = xMm / 1000;
    pose.y = yMm / 1000;
    pose.turn = (headingDeg * Math.PI) / 180;
    this.drive.forward = this.drive.sideways = this.drive.turning = 0;
    this.#fallen = false;
  }

  /** Whether nothing drives it, and nothing has touched it since the last look. */
  get atRest(): boolean {
    return this.drive.atRest && this.#contacts.touches.length === 0;
  }

  /** A step of the world begins. */
  beginStep(): void {
    this.#forwardBefore = this.drive.forward;
    this.#turningBefore = this.drive.turning;
  }

  /** Runs motors and wheels, and sets the motion that the body would have if nothing were in its way. */
  driveOn(milliseconds: number): void {
    const { drive } = this;
    const { pose, motion } = this.#contacts;
    const heading = this.#heading;
    heading.cos = cos(pose.turn);
    heading.sin = sin(pose.turn);
    if (this.ground.gripVaries)
      drive.setFloor(this.#wheels.map(({ xMm, yMm }) => this.ground.grip(this.#toWorld(xMm, yMm))));
    for (let i = 0; i < milliseconds; i++) drive.step();
    const x = heading.cos * drive.forward - heading.sin * drive.sideways;
    const y = heading.sin * drive.forward + heading.cos * drive.sideways;
    // The heading halfway through the step is what a turning robot moves along.
    const half = (drive.turning * milliseconds) / 2000;
    const free = this.#free;
    free.x = motion.x = x - half * y;
    free.y = motion.y = y + half * x;
    free.turn = motion.turn = drive.turning;
  }

  /** Takes over what contacts made of the motion. */
  takeContacts(): void {
    const { drive } = this;
    const { motion } = this.#contacts;
    const free = this.#free;
    if (motion.x === free.x && motion.y === free.y && motion.turn === free.turn) return;
    const { cos, sin } = this.#heading;
    drive.forward = cos * motion.x + sin * motion.y;
    drive.sideways = cos * motion.y - sin * motion.x;
    drive.turning = motion.turn;
  }

  /** Notes what happened to the robot where it is now. */
  look(): void {
    for (const touch of this.#contacts.touches.splice(0)) this.#events.push({ type: "contact", ...touch });
    this.#visitZones();
    this.#lookForFall();
  }

  /** A step of the world of so many seconds ends. */
  endStep(seconds: number): void {
    this.#inertia.forwardMs2 = (this.drive.forward - this.#forwardBefore) / seconds;
    this.#inertia.rightMs2 = this.drive.forward * this.#turningBefore;
    this.#inertia.yawDegPerS = (this.drive.turning * 180) / Math.PI;
  }

  /** What has happened since the last call. */
  takeEvents(): readonly BodyEvent[] {
    const events = this.#events;
    if (events.length > 0) this.#events = [];
    return events;
  }

  /** Appends all of it that moves, in fixed order. */
  appendState(to: number[]): void {
    const { x, y, turn } = this.#contacts.pose;
    const { drive } = this;
    to.push(x, y, turn, drive.forward, drive.turning, drive.angle("left"), drive.angle("right"));
  }

  #toWorld(xMm: number, yMm: number): Point {
    const { x, y, turn } = this.#contacts.pose;
    const [along, across] = [cos(turn), sin(turn)];
    return { x: x * 1000 + along * xMm - across * yMm, y: y * 1000 + across * xMm + along * yMm };
  }

  /** Whether its middle is in a zone. */
  isIn(zone: string): boolean {
    return this.#inside.has(zone);
  }

  #visitZones(): void {
    const { x, y } = this.#contacts.pose;
    this.ground.eachZone({ x: x * 1000, y: y * 1000 }, (zone, inside) => {
      if (inside === this.#inside.has(zone)) return;
      if (inside) this.#inside.add(zone);
      else this.#inside.delete(zone);
      this.#events.push({ type: "zone", phase: inside ? "enter" : "leave", zone });
    });
  }

  #lookForFall(): void {
    if (this.#fallen) return;
    for (const { side, xMm, yMm } of this.#wheels) {
      if (this.ground.voidAt(this.#toWorld(xMm, yMm)) === undefined) continue;
      this.#fallen = true;
      this.#events.push({ type: "fell", wheel: side });
      return;
    }
  }
}

/** The chassis of a robot that stands somewhere, from above, in mm. */
export function outlineAt(model: Pick<RobotModel, "chassis">, pose: Pose): Point[] {
  const placement = placementOf(pose);
  return robotOutline(model).map((point) => place(point, placement));
}

/** Brings a point from the axes of a robot into the world's. */
export function placementOf({ xMm, yMm, headingDeg }: Pose): Placement {
  return { dxMm: xMm, dyMm: yMm, turnDeg: headingDeg, pivot: { x: 0, y: 0 } };
}
