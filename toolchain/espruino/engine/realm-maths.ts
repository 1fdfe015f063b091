import type { Methods } from "./realm-types.ts";

/** Replaces what Espruino does differently in `Math`, and what V8 draws its random numbers from. */
export function replaceMaths(math: Methods, random: () => number): void {
  Object.assign(math, {
    random: () => random(),
    round(value: number) {
      const from = Number(value);
      if (!Number.isFinite(from) || Object.is(from, -0)) return from;
      return Math.trunc(from + (from < 0 ? -0.5 : 0.5));
    },
    sign: (value: number) => (Number(value) === 0 ? 0 : Number(value) > 0 ? 1 : -1),
    // By logarithms, as in `jswrap_math_sqrt`: the root of a square may differ from a whole number in its last bit.
    sqrt: (value: number) => (Number(value) >= 0 ? Math.exp(Math.log(Number(value)) * 0.5) : Number.NaN),
    pow: (base: number, exponent: number) => power(Number(base), Number(exponent)),
  });
}

/** Exact for whole exponents from 0 to 9, by logarithms for others, as in `jswrap_math_pow`. */
function power(base: number, exponent: number): number {
  if (Number.isInteger(exponent) && exponent >= 0 && exponent < 10) {
    let product = exponent === 0 ? 1 : base;
    for (let count = exponent; count > 1; count--) product *= base;
    return product;
  }
  if (base < 0 && Number.isInteger(exponent)) {
    const size = Math.exp(Math.log(-base) * exponent);
    return exponent % 2 === 0 ? size : -size;
  }
  return base !== 0 || exponent <= 0 ? Math.exp(Math.log(base) * exponent) : 0;
}
