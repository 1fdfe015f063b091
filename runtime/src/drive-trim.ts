/** What a correction changes in a drive base; the rest of the program only reads it. */
interface Trimmed {
    rimMmPerDegree: number
    mmPerDegree: number
    travelled: number
    distanceReference: number
    startMm: number
    lastTravelled: number
    wheelHeading: number
    lastWheelHeading: number
}

/**
 * What `DriveBase.trim` does, in a file of its own so that the class stays short.
 * @param drive the drive base
 * @param distance percent
 * @param angle percent
 */
export function trimDrive(drive: object, distance: number, angle: number) {
    const farther = 1 + distance / 100
    const more = 1 + angle / 100
    const own = drive as Trimmed
    own.rimMmPerDegree *= farther
    own.mmPerDegree *= farther / more
    // These are sums since power-on: counted anew with the corrected wheels, they add no way and no turn at the next reading.
    own.wheelHeading *= more
    own.lastWheelHeading *= more
    own.lastTravelled *= farther
    own.startMm *= farther
    const added = own.travelled * (farther - 1)
    own.travelled += added
    own.distanceReference += added
}
