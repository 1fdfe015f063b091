/**
 * The elementary functions of whatever decides how a run goes. JavaScript leaves the last bits of `Math.sin` and its kin
 * to each engine, and a bit is enough for another trace hash. These are made of `+ − × ÷` and `Math.sqrt` alone, which
 * IEEE 754 fixes to the last bit: short series after a reduction of the argument. They are within two units in the last
 * place of the true value where nothing else is said. `npm run check` keeps `Math`'s own out (`test/exact-maths.ts`).
 */

/** π/2 in three parts: the first two have 33 bits, so that whole multiples up to 2²⁰ of them are exact. */
const halfPi1 = 1.5707963267341256;
const halfPi2 = 6.077100506303966e-11;
const halfPi3 = 2.0222662487959506e-21;
/** π/2 = halfPi + halfPiRest */
const halfPi = Math.PI / 2;
const halfPiRest = 6.123233995736766e-17;
/** From here on multiples of the parts are rounded. */
const farRad = halfPi * 1_048_576;

/** An angle as `quarters · π/2 + rest + tail`, the rest within ±π/4 and the tail what the rest was rounded by. */
const reduced = { quarters: 0, rest: 0, tail: 0 };

function reduce(angle: number): void {
  const near = Math.abs(angle) < farRad ? angle : angle % (2 * Math.PI);
  const quarters = Math.round(near / halfPi);
  const first = near - quarters * halfPi1;
  const second = quarters * halfPi2;
  const main = first - second;
  const small = first - main - second - quarters * halfPi3;
  reduced.quarters = quarters & 3;
  reduced.rest = main + small;
  reduced.tail = main - reduced.rest + small;
}

/** Taylor's series of the sine of `rest + tail`; the first term left out is 10⁻¹⁹. */
function sineOfRest(): number {
  const { rest, tail } = reduced;
  const z = rest * rest;
  const more =
    -1 / 6 +
    z *
      (1 / 120 +
        z *
          (-1 / 5040 +
            z *
              (1 / 362_880 +
                z * (-1 / 39_916_800 + z * (1 / 6_227_020_800 + z * (-1 / 1_307_674_368_000))))));
  return rest + (rest * z * more + tail * (1 - z / 2));
}

/** The same of the cosine; what 1 − z/2 is rounded by is added again. */
function cosineOfRest(): number {
  const { rest, tail } = reduced;
  const z = rest * rest;
  const more =
    1 / 24 +
    z *
      (-1 / 720 +
        z *
          (1 / 40_320 +
            z *
              (-1 / 3_628_800 +
                z * (1 / 479_001_600 + z * (-1 / 87_178_291_200 + z * (1 / 20_922_789_888_000))))));
  const start = 1 - z / 2;
  return start + (1 - start - z / 2 + (z * z * more - rest * tail));
}

/** @param angle in radians; beyond 1.6 million of them digits are lost, though the same ones everywhere */
export function sin(angle: number): number {
  // Of no other angle is the sine so near; and the sign of −0 stays.
  if (Math.abs(angle) < 1e-8) return angle;
  reduce(angle);
  const size = (reduced.quarters & 1) === 0 ? sineOfRest() : cosineOfRest();
  return reduced.quarters < 2 ? size : -size;
}

/** @param angle in radians, as for `sin` */
export function cos(angle: number): number {
  reduce(angle);
  const size = (reduced.quarters & 1) === 0 ? cosineOfRest() : sineOfRest();
  return reduced.quarters === 0 || reduced.quarters === 3 ? size : -size;
}

/** @param angle in radians, as for `sin` */
export function tan(angle: number): number {
  return sin(angle) / cos(angle);
}

/** Arctangents of 0, 1/8, 2/8 … 1. */
const arcs = [
  0, 0.12435499454676144, 0.24497866312686414, 0.35877067027057225, 0.4636476090008061, 0.5585993153435624,
  0.6435011087932844, 0.7188299996216245, 0.7853981633974483,
];

/** Of a quotient from 0 to 1: from the nearest of the known arcs a short series leads on. */
function arcOf(quotient: number): number {
  const nearest = Math.round(quotient * 8);
  const known = nearest / 8;
  const t = (quotient - known) / (1 + quotient * known);
  const z = t * t;
  const more = z * (-1 / 3 + z * (1 / 5 + z * (-1 / 7 + z * (1 / 9 + z * (-1 / 11 + z / 13)))));
  return arcs[nearest]! + (t + t * more);
}

/** The direction of a point as seen from the origin, −π to π, with the signs of zero that `Math.atan2` has. */
export function atan2(y: number, x: number): number {
  if (Number.isNaN(y) || Number.isNaN(x)) return Number.NaN;
  let up = Math.abs(y);
  let along = Math.abs(x);
  if (up === along) up = along = up === 0 ? 0 : 1; // of 0 to 0 and of infinity to infinity too
  const steep = up > along;
  const arc = steep ? arcOf(along / up) : up === 0 ? 0 : arcOf(up / along);
  const behind = x < 0 || Object.is(x, -0);
  let angle = steep ? halfPi - (arc - halfPiRest) : arc;
  if (behind) angle = steep ? halfPi + (arc + halfPiRest) : Math.PI - (arc - 2 * halfPiRest);
  return y < 0 || Object.is(y, -0) ? -angle : angle;
}

export function atan(slope: number): number {
  return atan2(slope, 1);
}

/** @param cosine −1 to 1; NaN beyond */
export function acos(cosine: number): number {
  return atan2(Math.sqrt((1 - cosine) * (1 + cosine)), cosine);
}

/** ln 2 in two parts, the first with 33 bits. */
const ln2First = 0.6931471804855391;
const ln2Second = 7.440617110012397e-11;

const bits = new DataView(new ArrayBuffer(8));

/** The natural logarithm; NaN below 0. */
export function log(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY)
    return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN;
  // 2⁵⁴ gives numbers with fewer bits than usual all of them.
  const lift = x < 2.3e-308 ? 54 : 0;
  bits.setFloat64(0, lift === 0 ? x : x * 18_014_398_509_481_984);
  const high = bits.getUint32(0);
  // x = 2ⁿ · m with m from 1 to 2, or from ½ to 1 where it is more than √2.
  bits.setUint32(0, (high & 0x000f_ffff) | 0x3ff0_0000);
  let m = bits.getFloat64(0);
  let n = (high >>> 20) - 1023 - lift;
  if (m > Math.SQRT2) {
    m /= 2;
    n++;
  }
  // ln m = 2 (s + s³/3 + s⁵/5 …), and 2s = f − s · f.
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const more =
    2 *
    z *
    (1 / 3 +
      z *
        (1 / 5 +
          z *
            (1 / 7 +
              z *
                (1 / 9 +
                  z * (1 / 11 + z * (1 / 13 + z * (1 / 15 + z * (1 / 17 + z * (1 / 19 + z / 21)))))))));
  return n * ln2First - (s * (f - more) - n * ln2Second - f);
}

/** e to a power from −708 to 709; beyond, 0 and infinity. */
function exp(power: number): number {
  if (power < -708) return 0;
  if (power > 709) return Number.POSITIVE_INFINITY;
  const n = Math.round(power / (ln2First + ln2Second));
  const r = power - n * ln2First - n * ln2Second;
  let sum = 1;
  for (let term = 13; term > 0; term--) sum = 1 + (sum * r) / term;
  bits.setUint32(0, (n + 1023) << 20);
  bits.setUint32(4, 0);
  return sum * bits.getFloat64(0);
}

/**
 * @param base 0 or more
 * @param power more than 0
 * @returns with a relative error of some |power · ln base| units in the last place: 13 digits for levels of colours
 */
export function pow(base: number, power: number): number {
  return base === 0 ? 0 : exp(power * log(base));
}

/** Length of a vector. Its square must not overflow, as lengths in mm do not; `Math.hypot` guards against that, slowly. */
export function hypot(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
