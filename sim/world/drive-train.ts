import type { Random } from "../random.ts";
import { DcMotor } from "./dc-motor.ts";
import type { RobotModel, Side } from "./robot-model.ts";

/** How far real parts are from their data, as standard deviations of a share. */
const imperfection = { motorStrength: 0.03, wheelDiameter: 0.003, grip: 0.08, battery: 0.02 };

const gravity = 9.81;
/** Rubber on a smooth table. */
const frictionCoefficient = 0.8;
/** Part of the weight on each driven wheel; the rest is on the caster. */
const weightPerWheel = 0.42;
/** Rotor and gear, seen at the wheel, in kg·m². */
const rotorInertia = 2e-4;
/** Force of the tyre per slip, in N per m/s. Steeper would need shorter steps. */
const tyreStiffness = 120;
const stepS = 0.001;
/** Slower than this, a robot that nothing drives stands. In m/s and rad/s. */
const restSpeed = 0.0005;
const restTurn = 0.005;

/** One driven wheel. */
class Wheel {
  /** Radians since power-on, forward positive. */
  angle = 0;
  /** rad/s */
  speed = 0;

  constructor(
    readonly motor: DcMotor,
    /** m */
    public radius: number,
  ) {}
}

/**
 * Motors, wheels and the robot's mass on the floor, in SI units and the robot's own axes: forward, right, and turning
 * clockwise. Wheels slip when they push or corner harder than their grip.
 */
export class DriveTrain {
  readonly #wheels: Readonly<Record<Side, Wheel>>;
  readonly #mass: number;
  readonly #inertia: number;
  readonly #halfTrack: number;
  /** Most force of a wheel's tyre on the floor, in N. */
  grip: number;
  /** At the terminals without load, V. */
  batteryVolts: number;
  readonly #internalOhm: number;
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
    const { chassis, massG, wheels, motors, battery } = model;
    const wheel = (side: Side) =>
      new Wheel(
        new DcMotor(motors[side], share(imperfection.motorStrength)),
        (wheels.diameterMm / 2000) * share(imperfection.wheelDiameter),
      );
    this.#wheels = { left: wheel("left"), right: wheel("right") };
    this.#mass = massG / 1000;
    const length = (chassis.frontMm + chassis.backMm) / 1000;
    const width = (chassis.leftMm + chassis.rightMm) / 1000;
    this.#inertia = (this.#mass * (length * length + width * width)) / 12;
    this.#halfTrack = wheels.trackWidthMm / 2000;
    this.grip = frictionCoefficient * share(imperfection.grip) * weightPerWheel * this.#mass * gravity;
    this.batteryVolts = battery.volts * share(imperfection.battery);
    this.#internalOhm = battery.internalOhm;
  }

  motor(side: Side): DcMotor {
    return this.#wheels[side].motor;
  }

  /** @param diameterMm what the wheel really has, whatever the kit says */
  setWheelDiameter(side: Side, diameterMm: number): void {
    this.#wheels[side].radius = diameterMm / 2000;
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
    return Math.max(0, this.batteryVolts - this.amps * this.#internalOhm);
  }

  /** Advances speeds and wheel angles by one millisecond. */
  step(): void {
    if (this.atRest) {
      this.amps = 0;
      return;
    }
    const { left, right } = this.#wheels;
    const volts = this.volts;
    this.amps = left.motor.amps(volts, left.speed) + right.motor.amps(volts, right.speed);
    const pushLeft = this.#turn(left, volts, this.forward + this.turning * this.#halfTrack);
    const pushRight = this.#turn(right, volts, this.forward - this.turning * this.#halfTrack);
    const hold = 2 * this.grip;
    const across = Math.max(-hold, Math.min(hold, -2 * tyreStiffness * this.sideways));
    this.forward += ((pushLeft + pushRight) / this.#mass) * stepS;
    this.sideways += (across / this.#mass) * stepS;
    this.turning += (((pushLeft - pushRight) * this.#halfTrack) / this.#inertia) * stepS;
    if (left.speed === 0 && right.speed === 0) this.#comeToRest();
  }

  /** Turns a wheel over a floor that passes at `groundSpeed` (m/s); returns the force on the robot in N. */
  #turn(wheel: Wheel, volts: number, groundSpeed: number): number {
    const slip = wheel.speed * wheel.radius - groundSpeed;
    const force = Math.max(-this.grip, Math.min(this.grip, tyreStiffness * slip));
    const torque = wheel.motor.torque(volts, wheel.speed) - force * wheel.radius;
    const free = wheel.speed + (torque / rotorInertia) * stepS;
    // Dry friction can stop a wheel but not turn it back.
    const friction = (wheel.motor.friction / rotorInertia) * stepS;
    wheel.speed = Math.abs(free) <= friction ? 0 : free - Math.sign(free) * friction;
    wheel.angle += wheel.speed * stepS;
    return force;
  }

  #comeToRest(): void {
    if (Math.hypot(this.forward, this.sideways) < restSpeed && Math.abs(this.turning) < restTurn) {
      this.forward = this.sideways = this.turning = 0;
    }
  }
}
