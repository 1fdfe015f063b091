import { type Body, type Contact, EdgeShape, World as Planck, PolygonShape, Settings, Vec2 } from "planck";
import { distanceToSegment, type Point, type Segment, sides } from "./geometry.ts";
import type { RobotModel } from "./robot-model.ts";
import type { WorldElement } from "./world-file.ts";

/** A touch of the robot with something solid. */
export interface Touch {
  readonly phase: "begin" | "end";
  readonly kind: "wall" | "box";
  readonly element: string;
}

const gravity = 9.81;
/** Cardboard on a table. */
const boxFriction = 0.35;
const wallFriction = 0.25;
/** Within this of the robot's outline, contacts are computed. */
const nearMm = 30;
/** planck keeps shapes four of these apart; made for metres, its 5 mm would show. */
Settings.linearSlop = 0.0002;

const iterations = { velocity: 8, position: 4 };

/** Speeds in the world's axes, m/s and rad/s. */
export interface Motion {
  x: number;
  y: number;
  turn: number;
}

/**
 * Walls, boxes and the robot's outline: rigid contacts by planck. The engine is asked only while something solid is
 * near the robot or a box still slides; elsewhere a robot moves freely, which costs nothing.
 */
export class Obstacles {
  readonly #planck = new Planck({ x: 0, y: 0 });
  readonly #robot: Body;
  readonly #boxes: { readonly body: Body; readonly outline: readonly Point[]; readonly id: string }[] = [];
  readonly #walls: Segment[] = [];
  readonly #reachMm: number;
  readonly #touching = new Map<string, number>();
  readonly touches: Touch[] = [];

  constructor(elements: readonly WorldElement[], model: RobotModel) {
    const { frontMm, backMm, leftMm, rightMm } = model.chassis;
    this.#reachMm = Math.hypot(Math.max(frontMm, backMm), Math.max(leftMm, rightMm));
    this.#robot = this.#planck.createBody({ type: "dynamic", bullet: true, allowSleep: false });
    this.#robot.createFixture({
      shape: new PolygonShape(robotOutline(model).map(({ x, y }) => new Vec2(x / 1000, y / 1000))),
      density: model.massG / 1000 / (((frontMm + backMm) / 1000) * ((leftMm + rightMm) / 1000)),
      friction: wallFriction,
    });
    for (const element of elements) {
      if (element.kind === "wall") this.#addWall(element);
      if (element.kind === "box") this.#addBox(element);
    }
    this.#planck.on("begin-contact", (contact) => this.#touch(contact, 1));
    this.#planck.on("end-contact", (contact) => this.#touch(contact, -1));
  }

  /** The sides of all that light does not pass, in mm. */
  solids(): Segment[] {
    return [...this.#walls, ...this.boxes.flatMap(({ outline }) => sides(outline))];
  }

  /** Boxes where they are now, in mm. */
  get boxes(): { id: string; outline: Point[] }[] {
    return this.#boxes.map(({ body, outline, id }) => ({
      id,
      outline: outline.map((point) => {
        const { x, y } = body.getWorldPoint(new Vec2(point.x, point.y));
        return { x: x * 1000, y: y * 1000 };
      }),
    }));
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

  /**
   * Moves the robot for a step and changes its motion where it touches something.
   * @param pose in m and rad; changed in place
   */
  move(pose: Motion, motion: Motion, seconds: number): void {
    if (!this.#nothingNear(pose)) {
      this.#robot.setTransform(new Vec2(pose.x, pose.y), pose.turn);
      this.#robot.setLinearVelocity(new Vec2(motion.x, motion.y));
      this.#robot.setAngularVelocity(motion.turn);
      this.#rubBoxes(seconds);
      this.#planck.step(seconds, iterations.velocity, iterations.position);
      const at = this.#robot.getPosition();
      const velocity = this.#robot.getLinearVelocity();
      [pose.x, pose.y, pose.turn] = [at.x, at.y, this.#robot.getAngle()];
      [motion.x, motion.y, motion.turn] = [velocity.x, velocity.y, this.#robot.getAngularVelocity()];
      return;
    }
    pose.x += motion.x * seconds;
    pose.y += motion.y * seconds;
    pose.turn += motion.turn * seconds;
  }

  #nothingNear(pose: Motion): boolean {
    if (this.#touching.size > 0) return false;
    const reach = this.#reachMm + nearMm;
    const [x, y] = [pose.x * 1000, pose.y * 1000];
    for (const wall of this.#walls) if (distanceToSegment(x, y, wall) < reach) return false;
    for (const { body } of this.#boxes) {
      const at = body.getPosition();
      if (Math.hypot(at.x * 1000 - x, at.y * 1000 - y) < reach + 150) return false;
      if (body.getLinearVelocity().lengthSquared() > 0) return false;
    }
    return true;
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

  #addWall(element: WorldElement): void {
    const body = this.#planck.createBody({ type: "static", userData: { kind: "wall", element: element.id } });
    for (const outline of element.outlines) {
      for (const side of sides(outline)) {
        this.#walls.push(side);
        const [a, b] = [
          new Vec2(side.a.x / 1000, side.a.y / 1000),
          new Vec2(side.b.x / 1000, side.b.y / 1000),
        ];
        body.createFixture({ shape: new EdgeShape(a, b), friction: wallFriction });
      }
    }
  }

  #addBox(element: WorldElement): void {
    const outline = element.outlines[0]!;
    const middle = {
      x: outline.reduce((sum, { x }) => sum + x, 0) / outline.length,
      y: outline.reduce((sum, { y }) => sum + y, 0) / outline.length,
    };
    const own = outline.map(({ x, y }) => ({ x: (x - middle.x) / 1000, y: (y - middle.y) / 1000 }));
    const body = this.#planck.createBody({
      type: "dynamic",
      position: new Vec2(middle.x / 1000, middle.y / 1000),
      userData: { kind: "box", element: element.id },
    });
    const fixture = body.createFixture({
      shape: new PolygonShape(own.map(({ x, y }) => new Vec2(x, y))),
      density: 1,
      friction: boxFriction,
    });
    fixture.setDensity(element.massG / 1000 / body.getMass());
    body.resetMassData();
    this.#boxes.push({ body, outline: own, id: element.id });
  }

  #touch(contact: Contact, step: 1 | -1): void {
    const bodies = [contact.getFixtureA().getBody(), contact.getFixtureB().getBody()];
    if (!bodies.includes(this.#robot)) return;
    const other = bodies.find((body) => body !== this.#robot)!;
    const { kind, element } = other.getUserData() as { kind: Touch["kind"]; element: string };
    const count = (this.#touching.get(element) ?? 0) + step;
    if (count > 0) this.#touching.set(element, count);
    else this.#touching.delete(element);
    if (step === 1 && count === 1) this.touches.push({ phase: "begin", kind, element });
    if (step === -1 && count === 0) this.touches.push({ phase: "end", kind, element });
  }
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
