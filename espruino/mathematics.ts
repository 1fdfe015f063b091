// Espruino 2v29 makes roots and powers by logarithms (`jswrap_math_sqrt`, `jswrap_math_pow`): the root of 25 comes out just
// below 5, and 2 ** 31 just above what it is. The compiler puts these in their place.

// By another name: the compiler would put `$sqrt` into itself.
const math = Math

/** A root whose last bit is right: one step of Newton's after Espruino's own. */
export function $sqrt(value: number): number {
    const root = math.sqrt(value)
    return root > 0 && root < Infinity ? (root + value / root) / 2 : root
}

/** Whole exponents are multiplied out. */
export function $pow(base: number, exponent: number): number {
    const count = exponent < 0 ? -exponent : exponent
    if (count > 1023 || count % 1 !== 0) return math.pow(base, exponent)
    let product = 1
    for (let left = count, factor = base; left > 0; left = math.floor(left / 2)) {
        if (left % 2 === 1) product *= factor
        factor *= factor
    }
    return exponent < 0 ? 1 / product : product
}
