/**
 * Each number that a call of the library refuses when it cannot be used. The robot says only this number and the value;
 * the computer makes the sentence (jacdac/argument-words.ts, which the compiler holds to this list).
 */
export enum Argument {
    straightDistance = 1,
    turnAngle,
    curveRadius,
    curveAngle,
    driveSpeed,
    driveTurnRate,
    settingsStraightSpeed,
    settingsStraightAcceleration,
    settingsTurnRate,
    settingsTurnAcceleration,
    resetX,
    resetY,
    resetHeading,
    goToX,
    goToY,
    goToTolerance,
    turnToHeading,
    followLineSpeed,
    followLineGains,
    followLineOnOffSpeed,
    followLineOnOffTurnRate,
    followWallDistance,
    followWallSpeed,
    avoidDistance,
    avoidSpeed,
    calibrateLineAngle,
    calibrateMs,
    waitMs,
    waitUntilTimeout,
    everyMs,
    servoAngle,
    toneFrequency,
    toneMs,
    toneVolume,
    playBeatMs,
    note,
    beepMs,
    setIndex,
    setRed,
    setGreen,
    setBlue,
    fillRed,
    fillGreen,
    fillBlue,
    plotValue,
    lowBelow,
    setDuty,
    sensorReading,
    stateName,
    darknessIndex,
    darknessReading,
    sleepMs,
    stopVolts,
    trimDistance,
    trimAngle,
}

/**
 * Refuses NaN, undefined, null, infinity, and texts. Called often, so it is one comparison: each of these gives something
 * else when it is taken away and added again.
 * @param argument which number of which call
 * @throws RangeError `argument 12: NaN`
 */
export function checkNumber(argument: Argument, value: number) {
    if (value - value + value !== value) throw new RangeError(`argument ${argument}: ${value}`)
}

/**
 * Refuses what `checkNumber` does, and what is out of bounds.
 * @throws RangeError `argument 12: 500`
 */
export function checkRange(argument: Argument, value: number, least: number, most: number) {
    checkNumber(argument, value)
    if (value < least) refuse(argument, value)
    if (value > most) refuse(argument, value)
}

/**
 * Refuses what `checkNumber` does, and what is not above 0.
 * @throws RangeError `argument 12: 0`
 */
export function checkPositive(argument: Argument, value: number) {
    checkNumber(argument, value)
    if (value <= 0) refuse(argument, value)
}

/**
 * Refuses a value.
 * @throws RangeError that names the argument and the value for the computer
 */
export function refuse(argument: Argument, value: number | string) {
    // A text is never a number, so the one function that throws does.
    checkNumber(argument, `${value}` as unknown as number)
}
