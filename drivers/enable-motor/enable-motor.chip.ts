import type { Idle } from "../../sim/index.ts";

/** What the bridge drives. */
export interface EnableBridgeScene {
  supplyVolts(): number;
  /** @param duty of the supply, −1 to 1 */
  drive(duty: number, idle: Idle): void;
}

interface BridgeKind {
  /** Lost in the two transistors that the current passes. */
  readonly dropVolts: number;
  /** How the motor is left with the enable input low, and with both inputs low. */
  readonly disabled: Idle;
  readonly bothLow: Idle;
}

/**
 * L298 datasheet (ST, DS0218), table "Electrical characteristics": total drop 1.8 V at 1 A as a rule; enable low lets
 * the motor run free, equal inputs short it. TB6612FNG datasheet (Toshiba), "H-SW control function": PWM low shorts,
 * both inputs low lets it run free.
 */
const kinds = {
  l298n: { dropVolts: 1.8, disabled: "coast", bothLow: "brake" },
  tb6612fng: { dropVolts: 0.1, disabled: "brake", bothLow: "coast" },
} as const satisfies Record<string, BridgeKind>;

export type EnableBridgeKind = keyof typeof kinds;
export const enableBridgeKinds = ["l298n", "tb6612fng"] as const satisfies readonly EnableBridgeKind[];

/** One half of an L298N or TB6612FNG, by its truth table. */
export class EnableBridge {
  #in1 = false;
  #in2 = false;
  #enable = 0;
  readonly #kind: BridgeKind;

  constructor(
    private readonly scene: EnableBridgeScene,
    kind: EnableBridgeKind,
  ) {
    this.#kind = kinds[kind];
  }

  setIn1(high: boolean): void {
    this.#in1 = high;
    this.#drive();
  }

  setIn2(high: boolean): void {
    this.#in2 = high;
    this.#drive();
  }

  /** @param duty share of the time that the enable input is high, 0 to 1 */
  setEnable(duty: number): void {
    this.#enable = duty;
    this.#drive();
  }

  #drive(): void {
    const { dropVolts, disabled, bothLow } = this.#kind;
    if (this.#enable === 0) this.scene.drive(0, disabled);
    else if (this.#in1 === this.#in2) this.scene.drive(0, this.#in1 ? "brake" : bothLow);
    else {
      const supply = this.scene.supplyVolts();
      const share = Math.max(0, (supply - dropVolts) / supply) * this.#enable;
      this.scene.drive(this.#in1 ? share : -share, disabled);
    }
  }
}
