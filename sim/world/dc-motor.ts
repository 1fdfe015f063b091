import type { MotorModel } from "./robot-model.ts";

/** How a motor's terminals are left when it is not driven. */
export type Idle = "coast" | "brake";

/** DRV8833 (SLVSAR1), overcurrent protection: trips at 2 A at least. */
const bridgeLimitAmps = 2;
/** A TT motor draws about 0.8 A at 6 V when it is held (the common yellow gear motor; bench value). */
const stallAmpsPerVolt = 0.13;

/**
 * A brushed DC motor with its gear: torque falls in a straight line with speed, and dry friction takes its part.
 * Seen at the wheel, in SI units.
 */
export class DcMotor {
  /** Torque at standstill and full rated voltage, before friction, in N·m, of a motor as good as its data. */
  readonly #nominalTorque: number;
  /** Speed at which friction leaves nothing, in rad/s, and what it leaves of the torque at standstill. */
  readonly #noLoad: number;
  readonly #share: number;
  /** Dry friction of gear and bearings, in N·m. */
  readonly friction: number;
  readonly #ratedVolts: number;
  /** −1 to 1. */
  duty = 0;
  idle: Idle = "coast";
  /** Its leads touch: it gives no torque, and draws what the bridge lets through. */
  shorted = false;
  /** Its speed without load against the model's: winding and magnet differ. */
  quickness = 1;

  /** @param strength this motor's torque against the model's; no two motors are equal */
  constructor(
    model: MotorModel,
    public strength: number,
  ) {
    const { ratedVolts, noLoadRpm, stallTorqueNmm, deadBand } = model;
    this.#ratedVolts = ratedVolts;
    // Given are the values that a bench shows, friction included: net stall torque, and the speed that friction leaves.
    this.#nominalTorque = stallTorqueNmm / 1000 / (1 - deadBand);
    this.friction = this.#nominalTorque * deadBand;
    this.#noLoad = (noLoadRpm * 2 * Math.PI) / 60;
    this.#share = 1 - deadBand;
  }

  get #stallTorque(): number {
    return this.#nominalTorque * this.strength;
  }

  get #isOpen(): boolean {
    return this.shorted || (this.duty === 0 && this.idle === "coast");
  }

  /** Torque at standstill in N·m, before friction. */
  torque(volts: number): number {
    return this.#isOpen ? 0 : (this.#stallTorque * this.duty * volts) / this.#ratedVolts;
  }

  /** How much of the torque the wheel's speed takes: N·m for each rad/s. */
  get drag(): number {
    return this.#isOpen ? 0 : (this.#stallTorque * this.#share) / (this.#noLoad * this.quickness);
  }

  /**
   * What it draws from the battery, in A.
   * @param speed of the wheel, rad/s
   */
  amps(volts: number, speed: number): number {
    if (this.duty === 0) return 0;
    if (this.shorted) return bridgeLimitAmps;
    // Current follows torque; the bridge draws it from the battery for the share of the duty.
    const stallTorque = (this.#stallTorque * volts) / this.#ratedVolts;
    const share = stallTorque > 0 ? Math.abs(this.torque(volts) - this.drag * speed) / stallTorque : 0;
    return Math.min(bridgeLimitAmps, stallAmpsPerVolt * volts * share * Math.abs(this.duty));
  }
}
