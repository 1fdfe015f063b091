/** What Bosch burns into each chip, by the datasheet's names. */
export interface Calibration {
  readonly t: readonly [t1: number, t2: number, t3: number];
  readonly p: readonly [
    p1: number,
    p2: number,
    p3: number,
    p4: number,
    p5: number,
    p6: number,
    p7: number,
    p8: number,
    p9: number,
    p10: number,
  ];
  readonly h: readonly [h1: number, h2: number, h3: number, h4: number, h5: number, h6: number, h7: number];
  readonly gh: readonly [gh1: number, gh2: number, gh3: number];
  readonly heaterRange: number;
  readonly heaterValue: number;
  /** −8 to 7 */
  readonly rangeSwitchingError: number;
}

/** BST-BME680-DS001, "Temperature measurement": what the other two need, in 1/5120 °C. */
function fineTemperature({ t: [t1, t2, t3] }: Calibration, adc: number): number {
  const offset = adc / 16_384 - t1 / 1024;
  return offset * t2 + (offset / 8) ** 2 * t3 * 16;
}

/** The same, in °C. */
export function temperatureC(calibration: Calibration, adc: number): number {
  return fineTemperature(calibration, adc) / 5120;
}

/** "Pressure measurement", Pa. */
export function pressurePa(calibration: Calibration, adc: number, temperatureAdc: number): number {
  const [p1, p2, p3, p4, p5, p6, p7, p8, p9, p10] = calibration.p;
  const fine = fineTemperature(calibration, temperatureAdc) / 2 - 64_000;
  const offset = ((fine ** 2 * p6) / 131_072 + fine * p5 * 2) / 4 + p4 * 65_536;
  const sensitivity = (1 + ((p3 * fine ** 2) / 16_384 + p2 * fine) / 524_288 / 32_768) * p1;
  const rough = ((1_048_576 - adc - offset / 4096) * 6250) / sensitivity;
  const square = (p9 * rough ** 2) / 0x8000_0000;
  const line = (rough * p8) / 32_768;
  const cube = ((rough / 256) ** 2 * (rough / 256) * p10) / 131_072;
  return rough + (square + line + cube + p7 * 128) / 16;
}

/** "Humidity measurement", percent. */
export function humidityPercent(calibration: Calibration, adc: number, celsius: number): number {
  const [h1, h2, h3, h4, h5, h6, h7] = calibration.h;
  const above = adc - (h1 * 16 + (h3 / 2) * celsius);
  const linear = above * (h2 / 262_144) * (1 + (h4 / 16_384) * celsius + (h5 / 1_048_576) * celsius ** 2);
  const percent = linear + (h6 / 16_384 + (h7 / 2_097_152) * celsius) * linear ** 2;
  return Math.max(0, Math.min(100, percent));
}

/** "Gas resistance": the two tables, in percent by gas range. */
const rangeError1 = [0, 0, 0, 0, 0, -1, 0, -0.8, 0, 0, -0.2, -0.5, 0, -1, 0, 0] as const;
const rangeError2 = [0, 0, 0, 0, 0.1, 0.7, 0, -0.8, -0.1, 0, 0, 0, 0, 0, 0, 0] as const;
export const gasRanges = rangeError1.length;

/** "Gas resistance", ohms. */
export function gasOhm(calibration: Calibration, adc: number, range: number): number {
  const gain = (1340 + 5 * calibration.rangeSwitchingError) * (1 + rangeError1[range]! / 100);
  const full = 8e6 / (1 << range) / (1 + rangeError2[range]! / 100);
  return full / (1 + (adc - 512) / gain);
}

/** The whole number from 0 to `most` at which a steady function comes nearest to a value. */
export function invert(of: (adc: number) => number, value: number, most: number): number {
  const rising = of(most) > of(0);
  let [low, high] = [0, most];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (of(middle) < value === rising) low = middle;
    else high = middle;
  }
  return Math.abs(of(low) - value) <= Math.abs(of(high) - value) ? low : high;
}
