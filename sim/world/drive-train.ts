import { hypot } from "../numbers/maths.ts";
import type { Random } from "../numbers/random.ts";
import { DcMotor } from "./dc-motor.ts";
import { momentOfInertia, type RobotModel, type Side } from "./robot-model.ts";
import { type Tyres, tyresOf } from "./tyres.ts";

/** How far real parts are from their data, as standard deviations of a share. */
const imperfection = { motorStrength: 0.03, wheelDiameter: 0.003, grip: 0.08, battery: 0.02 };

/** Rotor and gear, seen at the wheel, in kg·m². */
const rotorInertia = 2e-4;
const stepS = 0.001;
/** Slower than this, a robot that nothing drives stands. In m/s and rad/s. */
const restSpeed = 0.0005;
const restTurn = 0.005;

/** The driven wheel of a side. Two on a side run as one: their motors get the same signal, and the floor couples them. */
class Wheel {
  /** Radians since power-on, forward positive. */
  angle = 0;
  /** rad/s */
  speed = 0;

  constructor(
    readonly motor: DcMotor,
    /** m */
    public radius: number,
    /** Wheels on this side, each with a motor like this one. */
    readonly count: number,
  ) {}

  /** What all motors of the side draw, A. */
  amps(volts: number): number {
    return this.count * this.motor.amps(volts, this.speed);
  }

  /** Turns on for a millisecond against a floor that holds it with `force`. */
  turn(volts: number, force: number): void {
    const { motor, radius, count } = this;
    const inertia = count * rotorInertia;
    const torque = count * motor.torque(volts) - force * radius;
    // The drag is that of the speed at the step's end: so no motor is too stiff for the step.
    const free = (this.speed + (torque / inertia) * stepS) / (1 + ((count * motor.drag) / inertia) * stepS);
    // Dry friction can stop a wheel but not turn it back.
    const friction = ((count * motor.friction) / inertia) * stepS;
    this.speed = Math.abs(free) <= friction ? 0 : free - Math.sign(free) * friction;
    this.angle += this.speed * stepS;
  }
}

/**
 * Motors, wheels and the robot's mass on the floor, in SI units and the robot's own axes: forward, right, and turning
 * clockwise. Wheels slip when they push or corner harder than their grip (`tyres.ts`).
 */
export class DriveTrain {
  readonly #wheels: Readonly<Record<Side, Wheel>>;
  readonly #mass: number;
  readonly #inertia: number;
  readonly #halfTrack: number;
  readonly #gripShare: number;
  readonly #wheelbase: number | undefined;
  #tyres: Tyres;
  /** At the terminals without load, V. */
  batteryVolts: number;
  internalOhm: number;
  /** What the battery gave in the last millisecond, A. */
  amps = 0;
  /** m/s forward */
  forward = 0;
  /** m/s to the right */
  sideways = 0;
  /** rad/s clockwise */
  turning = 0;

  constructor(model: RobotModel, random: Random) {
    const share = (deviation: number) => Math.max(0.5, random.normal(1, deviation));
    const { massG, wheels, motors, battery } = model;
    const wheel = (side: Side) =>
      new Wheel(
        new DcMotor(motors[side], share(imperfection.motorStrength)),
        (wheels.diameterMm / 2000) * share(imperfection.wheelDiameter),
        wheels.wheelbaseMm === undefined ? 1 : 2,
      );
    this.#wheels = { left: wheel("left"), right: wheel("right") };
    this.#mass = massG / 1000;
    this.#inertia = momentOfInertia(model);
    this.#halfTrack = wheels.trackWidthMm / 2000;
    const wheelbase = wheels.wheelbaseMm === undefined ? undefined : wheels.wheelbaseMm / 1000;
    this.#wheelbase = wheelbase;
    this.#gripShare = share(imperfection.grip);
    this.#tyres = tyresOf(this.#mass, this.#gripShare, wheelbase);
    this.batteryVolts = battery.volts * share(imperfection.battery);
    this.internalOhm = battery.internalOhm;
  }

  motor(side: Side): DcMotor {
    return this.#wheels[side].motor;
  }

  /** @param share what is left of the tyres' grip on another floor, for example 0.7 on a dusty one */
  setGrip(share: number): void {
    this.#tyres = tyresOf(this.#mass, this.#gripShare * share, this.#wheelbase);
  }

  /** @param grip the floor's under each tyre as a share of the usual, in the order of `wheelContacts` */
  setFloor(grip: readonly number[]): void {
    this.#tyres.floor = grip;
  }

  /** @param diameterMm what the wheel really has, whatever the kit says */
  setWheelDiameter(side: Side, diameterMm: number): void {
    this.#wheels[side].radius = diameterMm / 2000;
  }

  wheelDiameterMm(side: Side): number {
    return this.#wheels[side].radius * 2000;
  }

  angle(side: Side): number {
    return this.#wheels[side].angle;
  }

  /** rad/s */
  wheelSpeed(side: Side): number {
    return this.#wheels[side].speed;
  }

  /** Whether nothing moves and nothing drives. */
  get atRest(): boolean {
    const { left, right } = this.#wheels;
    return (
      left.speed === 0 &&
      right.speed === 0 &&
      left.motor.duty === 0 &&
      right.motor.duty === 0 &&
      this.forward === 0 &&
      this.sideways === 0 &&
      this.turning === 0
    );
  }

  /** At the terminals under the load of the last millisecond, V. */
  get volts(): number {
    return Math.max(0, this.batteryVolts - this.amps * this.internalOhm);
  }

  /** Advances speeds and wheel angles by one millisecond. */
  step(): void {
    if (this.atRest) {
      this.amps = 0;
      return;
    }
    const { left, right } = this.#wheels;
    const volts = this.volts;
    this.amps = left.amps(volts) + right.amps(volts);
    const slipLeft = left.speed * left.radius - (this.forward + this.turning * this.#halfTrack);
    const slipRight = right.speed * right.radius - (this.forward - this.turning * this.#halfTrack);
    const push = this.#tyres.forces(slipLeft, slipRight, this.sideways, this.turning);
    left.turn(volts, push.left);
    right.turn(volts, push.right);
    const moment = (push.left - push.right) * this.#halfTrack + push.scrub;
    this.forward += ((push.left + push.right) / this.#mass) * stepS;
    this.sideways += (push.across / this.#mass) * stepS;
    this.turning += (moment / this.#inertia) * stepS;
    if (left.speed === 0 && right.speed === 0) this.#comeToRest();
  }

  #comeToRest(): void {
    if (hypot(this.forward, this.sideways) < restSpeed && Math.abs(this.turning) < restTurn) {
      this.forward = this.sideways = this.turning = 0;
    }
  }
}
