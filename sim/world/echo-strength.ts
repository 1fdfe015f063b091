import { atan2, cos as cosine, log, sin as sine } from "../numbers/maths.ts";

/** What the model needs to know of an ultrasonic sensor whose transmitter and receiver are capsules of the same kind. */
export interface Sonar {
  /** As far as it promises to hear a flat wall straight ahead. */
  readonly reachMm: number;
  readonly capsuleDiameterMm: number;
}

/** Of 40 kHz in air at 20 °C. */
const wavelengthMm = 343_000 / 40_000;
/** What air takes away, by the formula of ISO 9613-1 at 20 °C and 50 % humidity. */
const absorptionDbPerM = 1.32;
/**
 * Chosen, not measured. At its reach a wall straight ahead is so far above what the sensor just hears that it misses it twice
 * in a hundred readings.
 */
const spareAtReachDb = 6;
/**
 * Chosen, not measured. Nearby, an echo may be so much weaker than that of a wall straight ahead: what else comes in, and
 * the capsules' ringing, hide weaker ones. With capsules of 16 mm a wall is then heard up to some 30° from its normal, as
 * the pointing angle of 60° of an RCWL-9620 has it (M5Stack).
 */
const mostSpareDb = 27;
/** Chosen, not measured: how an echo's level scatters from reading to reading, as a standard deviation. */
export const fadingDb = 3;

export function decibel(amplitude: number): number {
  return (20 / Math.LN10) * log(amplitude);
}

/** How much weaker than that of an endless wall straight ahead an echo from so far may be to be heard. */
export function spareDb({ reachMm }: Sonar, rangeMm: number): number {
  const metresLess = (reachMm - rangeMm) / 1000;
  const nearer = decibel(reachMm / rangeMm) + 2 * absorptionDbPerM * metresLess;
  return Math.min(mostSpareDb, spareAtReachDb + nearer);
}

/**
 * Sound pressure beside the axis as a share of that on it, for a round piston in a wall: 2·J₁(ka·sin θ) / (ka·sin θ). A
 * textbook's formula (Kinsler and Frey, Fundamentals of Acoustics, "Radiation from a plane circular piston"); a receiver
 * hears with the same lobe. A capsule counts as a piston of its own diameter, which is an assumption.
 */
export function lobe({ capsuleDiameterMm }: Sonar, sin: number): number {
  const half = (Math.PI * capsuleDiameterMm * sin) / wavelengthMm / 2;
  let term = 1;
  let sum = 1;
  // The power series of 2·J₁(x)/x: its terms fall soon, since x is 6 at most.
  for (let k = 1; Math.abs(term) > 1e-9; k++) {
    term *= -(half * half) / (k * (k + 1));
    sum += term;
  }
  return sum;
}

/** Where the lobe is 0 for the first time: the first zero of J₁. */
const firstZero = 3.8317;

/**
 * How far beside the axis a wall that faces the sensor is just heard, in degrees: the half angle of its beam at that distance.
 * The usual reading; chance makes it narrower or wider by some degrees.
 */
export function beamHalfAngleDeg(sonar: Sonar, rangeMm: number): number {
  const spare = spareDb(sonar, rangeMm);
  let [inside, outside] = [0, Math.min(1, (firstZero * wavelengthMm) / (Math.PI * sonar.capsuleDiameterMm))];
  for (let i = 0; i < 30; i++) {
    const middle = (inside + outside) / 2;
    if (-2 * decibel(lobe(sonar, middle)) < spare) inside = middle;
    else outside = middle;
  }
  return (atan2(inside, Math.sqrt(1 - inside * inside)) * 180) / Math.PI;
}

/**
 * Echo of a flat strip as a share of that of an endless wall at the same distance from its plane (Fresnel diffraction at a
 * slit, a textbook's). A wide one with the perpendicular on it is a mirror; a narrow one is weaker; where the perpendicular
 * misses it, only its end scatters, and that weakly.
 * @param distanceMm from the sensor to the strip's plane
 * @param fromMm @param toMm where the strip begins and ends, from the foot of the perpendicular
 */
export function stripEcho(distanceMm: number, fromMm: number, toMm: number): number {
  const [from, to] = [fresnel(distanceMm, fromMm), fresnel(distanceMm, toMm)];
  const [re, im] = [to.c - from.c, to.s - from.s];
  return Math.sqrt((re * re + im * im) / 2);
}

/** What is left of a strip's echo where its nearest point is beside the perpendicular: cos of the angle there, to the 3/2. */
export function oblique(planeMm: number, rangeMm: number): number {
  const cos = planeMm / rangeMm;
  return cos * Math.sqrt(cos);
}

/**
 * Echo of an upright cylinder as a share of that of an endless wall at the same distance: rays spread at a round mirror, by
 * the textbook's √(R / (R + r)). Too much for one thinner than 3 mm, which sound passes round.
 */
export function cylinderEcho(radiusMm: number, distanceMm: number): number {
  return Math.sqrt(radiusMm / (radiusMm + distanceMm));
}

/**
 * Fresnel's integrals from the foot of the perpendicular to a point beside it, by the detour in wavelengths that sound makes
 * to the point and back. Rational approximations of Abramowitz and Stegun, 7.3.32 and 7.3.33, within 0.002.
 */
function fresnel(distanceMm: number, asideMm: number): { c: number; s: number } {
  const detourMm = Math.sqrt(distanceMm * distanceMm + asideMm * asideMm) - distanceMm;
  const x = Math.sqrt((8 * detourMm) / wavelengthMm);
  const f = (1 + 0.926 * x) / (2 + x * (1.792 + x * 3.104));
  const g = 1 / (2 + x * (4.142 + x * (3.492 + x * 6.67)));
  const phase = (Math.PI / 2) * x * x;
  const [sin, cos] = [sine(phase), cosine(phase)];
  const side = asideMm < 0 ? -1 : 1;
  return { c: side * (0.5 + f * sin - g * cos), s: side * (0.5 - f * cos - g * sin) };
}
