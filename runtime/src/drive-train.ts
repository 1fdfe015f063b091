/** What the kit says of the drive train. */
export interface DriveTrain {
    /** Diameter of the driven wheels, in mm. */
    wheelDiameterMm: number
    /** Distance between the middles of the two wheels, in mm; of four, as if two turned the robot as they do. */
    trackWidthMm: number
    /** Speed at full duty without load, in mm/s. */
    topSpeed: number
    /** Duty below which a wheel stands, from 0 to 1. */
    deadBand: number
    /** Time between two turns of the control loop, in ms. */
    periodMs: number
    /** Time that motor, gear and the way to them take to follow, in ms. */
    lagMs: number
}

/** A gyroscope, as the drive base reads it. */
export interface HeadingSensor {
    /** Degrees turned since it was started; clockwise from above is positive. Not wrapped at 360. */
    heading: number
    /** How fast the robot turns, in degrees a second; clockwise is positive. */
    turnRate: number
    /** Whether the last reading failed. */
    lost: boolean
    /**
     * Makes it ready; the robot must stand still.
     * @throws Error when the chip does not answer
     */
    begin(): Promise<void>
    /** Takes a new reading; `lost` says whether it failed. */
    update(): Promise<void>
    /** Whether the last reading felt no slope, and nothing that speeds up or brakes. */
    level(): boolean
}
