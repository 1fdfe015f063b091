import type { Idle } from "../world/dc-motor.ts";
import type { RobotBody } from "../world/robot-body.ts";
import type { Side } from "../world/robot-model.ts";

const sides = ["left", "right"] as const;
const across = { left: "right", right: "left" } as const;

/** Between the robot's electronics and its driven wheels: the leads of motors and of wheel sensors, which can be plugged in wrongly. */
export class WheelLeads {
  readonly #body: RobotBody;
  /** What each output gives, whatever hangs on it. */
  readonly #outputs = new Map<Side, { readonly duty: number; readonly idle: Idle }>();
  readonly #swappedMotors = new Set<Side>();
  readonly #reversedSensors = new Set<Side>();
  #motorsExchanged = false;
  #sensorsExchanged = false;

  constructor(body: RobotBody) {
    this.#body = body;
  }

  /**
   * The output for a side's motor gives this.
   * @param duty −1 to 1, forward positive
   */
  setMotor(side: Side, duty: number, idle: Idle): void {
    this.#outputs.set(side, { duty, idle });
    this.#drive(side);
  }

  /** The wheel whose motor hangs on a side's output. */
  motorOn(side: Side): Side {
    return this.#motorsExchanged ? across[side] : side;
  }

  /** What the sensor that is taken for a side's sees: radians since power-on, `aheadUs` after the last step. */
  wheelAngleRad(side: Side, aheadUs = 0): number {
    const angle = this.#body.wheelAngleRad(this.#sensorsExchanged ? across[side] : side, aheadUs);
    return this.#reversedSensors.has(side) ? -angle : angle;
  }

  /** The two leads of a side's motor are swapped: it turns the other way. */
  swapMotor(side: Side, there: boolean): void {
    put(this.#swappedMotors, side, there);
    this.#driveAll();
  }

  /** Sides whose motor's leads are swapped. */
  get swappedMotors(): readonly Side[] {
    return sides.filter((side) => this.#swappedMotors.has(side));
  }

  /** Each motor hangs on the other's output. */
  exchangeMotors(there: boolean): void {
    this.#motorsExchanged = there;
    this.#driveAll();
  }

  /** A side's sensor counts the other way. */
  reverseSensor(side: Side, there: boolean): void {
    put(this.#reversedSensors, side, there);
  }

  /** Each sensor sees the other's wheel. */
  exchangeSensors(there: boolean): void {
    this.#sensorsExchanged = there;
  }

  #driveAll(): void {
    for (const side of sides) this.#drive(side);
  }

  #drive(side: Side): void {
    const output = this.#outputs.get(side);
    if (!output) return;
    const duty = this.#swappedMotors.has(side) ? -output.duty : output.duty;
    this.#body.setMotor(this.motorOn(side), duty, output.idle);
  }
}

function put(set: Set<Side>, side: Side, there: boolean): void {
  if (there) set.add(side);
  else set.delete(side);
}
