import { cos, hypot, sin } from "../numbers/maths.ts";
import { Clearance } from "./clearance.ts";
import {
  type Body,
  type Contact,
  World as Planck,
  PolygonShape,
  Settings,
  Vec2,
} from "./copies/planck.generated.js";
import { type Point, sides } from "./geometry.ts";
import { Movers } from "./movers.ts";
import { momentOfInertia, type RobotModel } from "./robot-model.ts";
import { isSeen, Solids, Walls } from "./solids.ts";
import { type Solid, type Touch, Touching } from "./touching.ts";
import { WallFixtures } from "./wall-fixtures.ts";
import type { WorldElement } from "./world-file.ts";

const gravity = 9.81;
/** Cardboard on a table. */
const boxFriction = 0.35;
const wallFriction = 0.25;
/** Within this of the robot's outline, contacts are computed. */
const nearMm = 30;
/** planck keeps shapes four of these apart; made for metres, its 5 mm would show. */
Settings.linearSlop = 0.0002;
Settings.aabbExtension = 0.01;

const iterations = { velocity: 8, position: 4 };

/** Speeds in the world's axes, m/s and rad/s. */
export interface Motion {
  x: number;
  y: number;
  turn: number;
}

/** A robot as contacts know it: its owner sets the motion, and gets back what is left of it. */
export interface RobotContacts {
  /** m and rad */
  readonly pose: Motion;
  readonly motion: Motion;
  /** What began and ended since its owner last took them. */
  readonly touches: Touch[];
}

interface Robot extends RobotContacts {
  readonly name: string;
  readonly body: Body;
  readonly outline: readonly Point[];
  /** From the middle between the wheels to the farthest corner, at most. */
  readonly reachMm: number;
  /** To the walls that stand still. */
  readonly clearance: Clearance;
  readonly touching: Touching;
  /** Whether planck moves it in this step. */
  engaged: boolean;
}

interface Box {
  readonly body: Body;
  /** In the body's axes, m. */
  readonly outlines: readonly (readonly Point[])[];
  readonly id: string;
  readonly topMm: number | undefined;
  readonly reachMm: number;
}

/**
 * Walls, boxes and the robots' outlines: rigid contacts by planck. The engine is asked only while something solid is
 * near a robot or a box still slides; elsewhere a robot moves freely, which costs nothing.
 */
export class Obstacles {
  readonly #planck = new Planck({ x: 0, y: 0 });
  readonly #robots: Robot[] = [];
  readonly #boxes: Box[] = [];
  readonly #walls: Walls;
  /** One for all walls: planck looks at each body in each step. */
  readonly #wallsBody = this.#planck.createBody({ type: "static" });
  readonly #wallFixtures: WallFixtures;
  readonly #movers = new Movers(this.#planck, wallFriction);
  /** Pairs of robots that touch. */
  #robotTouches = 0;

  constructor(elements: readonly WorldElement[]) {
    const walls = elements.filter(({ kind, way }) => kind === "wall" && way === undefined);
    this.#walls = new Walls(walls);
    this.#wallFixtures = new WallFixtures(this.#walls, this.#wallsBody, wallFriction, wallNamed);
    for (const element of elements) {
      const { kind, id, way } = element;
      if (way && (kind === "wall" || kind === "box"))
        this.#movers.add(element, way, { kind, element: id, moving: true });
      else if (kind === "box") this.#addBox(element);
    }
    this.#planck.on("begin-contact", (contact) => this.#touch(contact, 1));
    this.#planck.on("end-contact", (contact) => this.#touch(contact, -1));
  }

  /** @param name what the others' touches call it */
  addRobot(name: string, model: RobotModel): RobotContacts {
    const { frontMm, backMm, leftMm, rightMm } = model.chassis;
    const body = this.#planck.createBody({
      type: "dynamic",
      bullet: true,
      allowSleep: false,
    });
    const outline = robotOutline(model);
    body.createFixture({
      shape: new PolygonShape(outline.map(({ x, y }) => new Vec2(x / 1000, y / 1000))),
      friction: wallFriction,
      userData: { kind: "robot", element: name } satisfies Solid,
    });
    // Left to itself, planck takes the outline's middle for the centre of mass and means that point by "velocity"; the
    // drive train means the middle between the wheels.
    const centre = new Vec2(0, 0);
    body.setMassData({ mass: model.massG / 1000, center: centre, I: momentOfInertia(model) });
    const touching = new Touching();
    const reachMm = hypot(Math.max(frontMm, backMm), Math.max(leftMm, rightMm));
    const robot: Robot = {
      name,
      body,
      outline,
      reachMm,
      clearance: new Clearance(this.#walls.all, reachMm + nearMm),
      pose: { x: 0, y: 0, turn: 0 },
      motion: { x: 0, y: 0, turn: 0 },
      touching,
      touches: touching.touches,
      engaged: false,
    };
    this.#robots.push(robot);
    return robot;
  }

  /** Whether two robots touch: then steps must be short. */
  get robotsTouch(): boolean {
    return this.#robotTouches > 0;
  }

  /** Whether something moves by itself. */
  get selfMoving(): boolean {
    return !this.#movers.none;
  }

  /** Outlines of what moves by itself where it is now, in mm, in the drawing's order. */
  get movers(): Point[][][] {
    return this.#movers.outlines;
  }

  /**
   * What can be in the way of some level rays at this moment, but for the robot that looks.
   * @param heightMm of the rays above the floor
   */
  solidsFor(robot: RobotContacts, heightMm: number): Solids {
    const boxes = this.#boxes.filter((box) => isSeen(box, heightMm));
    const moving = boxes.flatMap((box) => placed(box).flatMap(sides));
    for (const other of this.#robots) if (other !== robot) moving.push(...sides(outlineOf(other)));
    return new Solids(this.#walls.seenFrom(heightMm), this.#movers.seenFrom(heightMm), moving);
  }

  /** Boxes where they are now, in mm. */
  get boxes(): { id: string; outlines: Point[][] }[] {
    return this.#boxes.map((box) => ({ id: box.id, outlines: placed(box) }));
  }

  /** Moves a box by hand; it stands still afterwards. */
  moveBox(id: string, dxMm: number, dyMm: number): void {
    const body = this.#boxes.find((box) => box.id === id)?.body;
    if (!body) return;
    const { x, y } = body.getPosition();
    body.setTransform(new Vec2(x + dxMm / 1000, y + dyMm / 1000), body.getAngle());
    body.setLinearVelocity(new Vec2(0, 0));
    body.setAngularVelocity(0);
  }

  /** Moves everything for a step of so many µs, and changes the motion of robots that touch something. */
  move(stepUs: number): void {
    this.#moveBodies(stepUs);
    this.#movers.goOn(stepUs);
    for (const { touching } of this.#robots) touching.goOn(stepUs);
  }

  #moveBodies(stepUs: number): void {
    const seconds = stepUs / 1e6;
    const sliding = this.#boxes.some(
      (box) => box.body.getLinearVelocity().lengthSquared() > 0 || this.#isPushed(box),
    );
    let engaged = false;
    for (const robot of this.#robots) {
      robot.engaged = sliding || this.#isNear(robot);
      engaged ||= robot.engaged;
      if (!robot.engaged) moveFreely(robot, seconds);
    }
    if (!engaged) return;
    for (const { body, pose, motion, engaged } of this.#robots) {
      body.setTransform(new Vec2(pose.x, pose.y), pose.turn);
      body.setLinearVelocity(engaged ? new Vec2(motion.x, motion.y) : new Vec2(0, 0));
      body.setAngularVelocity(engaged ? motion.turn : 0);
    }
    this.#makeWalls();
    this.#rubBoxes(seconds);
    this.#movers.aim(stepUs);
    this.#planck.step(seconds, iterations.velocity, iterations.position);
    for (const { body, pose, motion, engaged } of this.#robots) {
      if (!engaged) continue;
      const at = body.getPosition();
      const velocity = body.getLinearVelocity();
      [pose.x, pose.y, pose.turn] = [at.x, at.y, body.getAngle()];
      [motion.x, motion.y, motion.turn] = [velocity.x, velocity.y, body.getAngularVelocity()];
    }
  }

  /** Of all that may come into contact in this step. */
  #makeWalls(): void {
    for (const { body, pose, reachMm } of this.#robots)
      this.#wallFixtures.makeNear(body, { x: pose.x * 1000, y: pose.y * 1000 }, reachMm + nearMm);
    for (const { body, reachMm } of this.#boxes) {
      const { x, y } = body.getPosition();
      this.#wallFixtures.makeNear(body, { x: x * 1000, y: y * 1000 }, reachMm + nearMm);
    }
  }

  /** Whether what moves by itself touches a box, or may in this step. */
  #isPushed({ body, reachMm }: Box): boolean {
    const { x, y } = body.getPosition();
    return this.#movers.isNear({ x: x * 1000, y: y * 1000 }, reachMm + nearMm);
  }

  /** Whether a robot touches something, or may in this step. */
  #isNear({ pose, reachMm, clearance, touching, body }: Robot): boolean {
    if (touching.any) return true;
    const reach = reachMm + nearMm;
    const [x, y] = [pose.x * 1000, pose.y * 1000];
    if (clearance.isNear({ x, y }) || this.#movers.isNear({ x, y }, reach)) return true;
    for (const box of this.#boxes) {
      const at = box.body.getPosition();
      if (hypot(at.x * 1000 - x, at.y * 1000 - y) < reach + box.reachMm) return true;
    }
    for (const other of this.#robots) {
      if (other.body === body) continue;
      const apart = hypot(other.pose.x * 1000 - x, other.pose.y * 1000 - y);
      if (apart < reach + other.reachMm + nearMm) return true;
    }
    return false;
  }

  /** Dry friction of boxes on the floor. */
  #rubBoxes(seconds: number): void {
    for (const { body } of this.#boxes) {
      const velocity = body.getLinearVelocity();
      const speed = velocity.length();
      const slower = boxFriction * gravity * seconds;
      body.setLinearVelocity(
        speed <= slower ? new Vec2(0, 0) : Vec2.mulNumVec2(1 - slower / speed, velocity),
      );
      const turn = body.getAngularVelocity();
      const turnSlower = slower / 0.03;
      body.setAngularVelocity(Math.abs(turn) <= turnSlower ? 0 : turn - Math.sign(turn) * turnSlower);
    }
  }

  #addBox({ id, outlines, pieces, massG, topMm }: WorldElement): void {
    const corners = outlines.flat();
    const middle = {
      x: corners.reduce((sum, { x }) => sum + x, 0) / corners.length,
      y: corners.reduce((sum, { y }) => sum + y, 0) / corners.length,
    };
    const own = ({ x, y }: Point) => ({ x: (x - middle.x) / 1000, y: (y - middle.y) / 1000 });
    const body = this.#planck.createBody({
      type: "dynamic",
      position: new Vec2(middle.x / 1000, middle.y / 1000),
    });
    const userData: Solid = { kind: "box", element: id };
    const fixtures = pieces.map((piece) =>
      body.createFixture({
        shape: new PolygonShape(piece.map(own).map(({ x, y }) => new Vec2(x, y))),
        density: 1,
        friction: boxFriction,
        userData,
      }),
    );
    const density = massG / 1000 / body.getMass();
    for (const fixture of fixtures) fixture.setDensity(density);
    body.resetMassData();
    const ownOutlines = outlines.map((outline) => outline.map(own));
    const reachMm = Math.max(150, ...ownOutlines.flat().map(({ x, y }) => hypot(x, y) * 1000));
    this.#boxes.push({ body, outlines: ownOutlines, id, topMm, reachMm });
  }

  #touch(contact: Contact, step: 1 | -1): void {
    const [a, b] = [contact.getFixtureA(), contact.getFixtureB()];
    for (const [own, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const robot = this.#robots.find(({ body }) => body === own.getBody());
      if (!robot) continue;
      const solid = other.getUserData() as Solid;
      const changed = robot.touching.change(solid, step);
      if (changed && solid.kind === "robot" && own === a) this.#robotTouches += step;
    }
  }
}

function wallNamed(element: string): Solid {
  return { kind: "wall", element };
}

function moveFreely({ pose, motion }: RobotContacts, seconds: number): void {
  pose.x += motion.x * seconds;
  pose.y += motion.y * seconds;
  pose.turn += motion.turn * seconds;
}

/** Where a box's outlines are now, in mm. */
function placed({ body, outlines }: Box): Point[][] {
  return outlines.map((outline) =>
    outline.map((point) => {
      const { x, y } = body.getWorldPoint(new Vec2(point.x, point.y));
      return { x: x * 1000, y: y * 1000 };
    }),
  );
}

/** Where a robot's outline is now, in mm. */
function outlineOf({ pose, outline }: Robot): Point[] {
  const [along, across] = [cos(pose.turn), sin(pose.turn)];
  return outline.map(({ x, y }) => ({
    x: pose.x * 1000 + along * x - across * y,
    y: pose.y * 1000 + across * x + along * y,
  }));
}

/** The chassis from above in the robot's own axes, in mm. */
export function robotOutline({ chassis }: Pick<RobotModel, "chassis">): Point[] {
  const { frontMm, backMm, leftMm, rightMm } = chassis;
  return [
    { x: frontMm, y: -leftMm },
    { x: frontMm, y: rightMm },
    { x: -backMm, y: rightMm },
    { x: -backMm, y: -leftMm },
  ];
}
