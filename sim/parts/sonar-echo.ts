import type { Noise } from "./noise.ts";

/** HC-SR04 data sheet (Elecfreaks): 2 to 400 cm, ±3 mm, a beam of about 15° to each side. */
const nearestMm = 20;
const farthestMm = 4000;
const noiseMm = 1.5;
export const fieldOfViewDeg = 30;
/** From the end of the trigger's pulse to the echo pin's rise: the burst of eight periods at 40 kHz, and the chip's own time. */
const burstUs = 450;
/** So long the echo pin stays high when nothing comes back. */
const lostUs = 38_000;
const mmPerUs = 0.343;

/** When the echo pin rises and falls after a pulse on the trigger pin, in µs from the pulse's end. */
export function echoOf(
  rangeMm: (maxMm: number, fieldOfViewDeg: number) => number | undefined,
  noise: Noise,
): { riseUs: number; fallUs: number } {
  const mm = rangeMm(farthestMm, fieldOfViewDeg);
  const wayUs = mm === undefined ? lostUs : (2 * Math.max(nearestMm, noise.normal(mm, noiseMm))) / mmPerUs;
  return { riseUs: burstUs, fallUs: burstUs + Math.round(wayUs) };
}
