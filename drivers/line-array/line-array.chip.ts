/** What the sensors look at. */
export interface LineArrayScene {
  /** Light that comes back from a spot, 0 to 1. */
  reflectance(at: { readonly xMm: number; readonly yMm: number }): number;
}

/** Sensors of one make differ: the least and most that comes out of them over black and white, in the worst case. */
const spread = { dark: 0.08, gain: 0.15 } as const;

/** A row of reflective sensors, each with its own offset and gain, as calibration finds them. */
export class LineArrayModel {
  readonly #offsets: readonly number[];
  readonly #gains: readonly number[];

  /** @param uniform random numbers from 0 to 1: this robot's sensors */
  constructor(
    private readonly scene: LineArrayScene,
    private readonly places: readonly { readonly xMm: number; readonly yMm: number }[],
    uniform: () => number,
  ) {
    this.#offsets = places.map(() => spread.dark * uniform());
    this.#gains = places.map(() => 1 - spread.dark - spread.gain * uniform());
  }

  /** Level on a sensor's pin, 0 to 1. */
  level(index: number): number {
    return this.#offsets[index]! + this.#gains[index]! * this.scene.reflectance(this.places[index]!);
  }
}

/** Places of `count` sensors side by side, from left to right, with the row's middle on the robot's axis. */
export function rowOfSensors(count: number, xMm: number, spacingMm: number): { xMm: number; yMm: number }[] {
  return Array.from({ length: count }, (_, i) => ({ xMm, yMm: (i - (count - 1) / 2) * spacingMm }));
}
