import { z } from "zod"

/**
 * Numbers of a kit, each within what can be built on a table. Beyond these bounds the simulator would compute with what no
 * robot has (a stall torque of 1e9 N·mm ends in NaN), so a slip of a digit is better refused.
 */

/** From one NiMH cell to two lead-acid batteries of 12 V in a row with their charge; no bridge here stands more. */
export const volts = z.number().min(1).max(36)
/** An AA cell has 0.1 to 0.3 Ω when new and some 1 Ω when nearly empty (Energizer E91 datasheet); ten in a row. */
export const internalOhm = z.number().min(0).max(10)
/** From coin-sized wheels to those of a pram. */
export const wheelDiameterMm = z.number().min(10).max(300)
/** Between two wheels or axles: from a matchbox to a robot of a metre. */
export const wheelDistanceMm = z.number().min(20).max(1000)
/** From a robot on a coin cell to what a school can lift. */
export const massG = z.number().min(20).max(20_000)
/** From the middle between the wheels to an edge. Thinner than 5 mm, contacts of rigid bodies lose their meaning. */
export const edgeMm = z.number().min(5).max(500)
/** Where a part sits: on the robot. */
export const offsetMm = z.number().min(-500).max(500)
/** Of a distance sensor above the floor: between a chassis that scrapes it and a mast. */
export const heightMm = z.number().min(5).max(500)
export const headingDeg = z.number().min(-360).max(360)
/** Of a wheel, behind the gear: from a worm gear to a small motor without any. */
export const noLoadRpm = z.number().min(5).max(3000)
/** From a toy's motor (0.1 kg·cm) to a wiper motor (100 kg·cm). */
export const stallTorqueNmm = z.number().min(10).max(10_000)
/** Duty from 0 to 1 below which the wheel stands. */
export const deadBand = z.number().min(0).max(0.9)
/** Of the floor that a line sensor sees: a TCRT5000 at 2 mm sees some 3 mm (Vishay 83760), held high a coin. */
export const spotMm = z.number().min(0.5).max(100)
/** Between neighbours of a row of line sensors; a QTR array has 8 or 9.525 mm. */
export const spacingMm = z.number().min(1).max(100)
/** Of an encoder's disc, seen from the wheel: with a gear between, many thousands. The firmware counts a turn in 16 bits. */
export const slots = z.int().min(1).max(10_000)
/** Of two resistors that bring the battery down to the board's 3.3 V: eleven for 36 V. */
export const dividerRatio = z.number().min(1).max(20)
/** Modules have 0.1 Ω, and 0.01 or 0.002 Ω for large currents (TI SBOS448, "Application Information"). */
export const shuntOhm = z.number().min(0.001).max(1)
/** Pieces to buy. */
export const count = z.int().min(1).max(1000)
