/**
 * Sine of an angle, within 0.0002 (Taylor). DeviceScript's `Math` has none.
 * @param degrees the angle, in degrees
 * @returns from -1 to 1
 */
export function sinDeg(degrees: number): number {
    let turn = degrees - 360 * Math.round(degrees / 360)
    if (turn > 90) turn = 180 - turn
    else if (turn < -90) turn = -180 - turn
    const x = (turn * Math.PI) / 180
    const square = x * x
    return x * (1 - (square / 6) * (1 - (square / 20) * (1 - square / 42)))
}

/**
 * Cosine of an angle, within 0.0002.
 * @param degrees the angle, in degrees
 * @returns from -1 to 1
 */
export function cosDeg(degrees: number): number {
    return sinDeg(degrees + 90)
}

/**
 * Direction of a way, within 0.01 degrees (Abramowitz and Stegun, 4.4.49).
 * @param right way to the right, in mm or any unit
 * @param forward way forward, in the same unit
 * @returns degrees from -180 to 180; 0 is forward, to the right is positive; NaN when one is no number
 */
export function directionDeg(right: number, forward: number): number {
    const a = Math.abs(right)
    const b = Math.abs(forward)
    if (a === 0 && b === 0) return 0
    // `Math.min` of the VM hands on a NaN only of its second value.
    if (a - a + (b - b) !== 0) return NaN
    const slope = Math.min(a, b) / Math.max(a, b)
    const square = slope * slope
    const radians =
        slope *
        (0.999866 +
            square * (-0.3302995 + square * (0.180141 + square * (-0.085133 + square * 0.0208351))))
    let degrees = (radians * 180) / Math.PI
    if (a > b) degrees = 90 - degrees
    if (forward < 0) degrees = 180 - degrees
    return right < 0 ? -degrees : degrees
}

/**
 * The same direction as an angle that is not more than half a turn.
 * @param degrees any angle, in degrees
 * @returns degrees from -180 to 180
 */
export function wrapDeg(degrees: number): number {
    return degrees - 360 * Math.round(degrees / 360)
}
