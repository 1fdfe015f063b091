// Reflective sensors side by side on analog pins, such as a QTR-8A or a pair of TCRT5000.
import * as ds from "@devicescript/core"
import "@devicescript/gpio"
import { readSetting, writeSetting } from "@devicescript/settings"

/** Key of the calibration in the board's flash. */
const SETTING = "line"
/** Lighter than this share between white and black under all sensors: no line. */
const DARK = 0.3

export interface LineArrayOptions {
    /** Analog pins from left to right, two or more. */
    pins: ds.InputPin[]
}

/**
 * The sensors. Each reading is fresh: pins are measured at once, without waiting.
 * @devsWhenUsed
 */
export class LineArray {
    /** Whether the last `track` or `position` saw no line: all sensors less than 0.3 of the way from white to black. */
    lost = false
    private last = 0
    /** Level over white, by sensor, 0 to 1; and what that of black is lower by, as its reciprocal. */
    private white: number[] = []
    private scale: number[] = []
    /** From one sensor to the next, in the measure of `position`. */
    private readonly spacing: number

    constructor(private readonly pins: ds.InputPin[]) {
        this.spacing = 2 / (pins.length - 1)
        for (let i = 0; i < pins.length; i++) {
            this.white.push(1)
            this.scale.push(1)
        }
    }

    /** Takes the pins, and the calibration that the board has stored. */
    async begin() {
        for (const pin of this.pins) pin.setMode(ds.GPIOMode.AnalogIn)
        await this.load()
    }

    /** How many sensors there are. */
    count(): number {
        return this.pins.length
    }

    /** How dark it is under a sensor, 0 (white) to 1 (black), by the calibration. */
    darkness(index: number): number {
        const level = this.pins[index].value as number
        return Math.max(0, Math.min(1, (this.white[index] - level) * this.scale[index]))
    }

    /**
     * Where the line is: -1 under the leftmost sensor, 1 under the rightmost, 0 in the middle.
     * @returns undefined when no sensor sees a line
     */
    position(): number {
        const position = this.track()
        return this.lost ? undefined : position
    }

    /** The same; when no sensor sees a line, the side where it was last: -1 or 1. */
    track(): number {
        let i = this.pins.length
        let weights = 0
        let moments = 0
        let most = 0
        // A fast loop comes here, so without a call for each sensor, and with the place of each as so many sums.
        while (i) {
            i--
            const dark = (this.white[i] - (this.pins[i].value as number)) * this.scale[i]
            if (dark > most) most = dark
            moments += weights
            // Squared, the grey of the ground counts little.
            weights += dark * dark
        }
        this.lost = most < DARK
        if (this.lost) this.last = this.last < 0 ? -1 : 1
        else this.last = (moments * this.spacing) / weights - 1
        return this.last
    }

    /**
     * Learns white and black while the sensors are moved over both, and stores them on the board.
     * @param ms how long; default 3000
     * @throws Error when a sensor saw no difference
     */
    async calibrate(ms = 3000) {
        const darkest: number[] = []
        const brightest: number[] = []
        const endMs = ds.millis() + ms
        while (ds.millis() < endMs) {
            for (let i = 0; i < this.pins.length; i++) {
                const level = this.pins[i].value as number
                // The first time there is none: no comparison holds.
                if (!(level >= darkest[i])) darkest[i] = level
                if (!(level <= brightest[i])) brightest[i] = level
            }
            await ds.sleep(5)
        }
        for (let i = 0; i < this.pins.length; i++)
            if (brightest[i] - darkest[i] < 0.1)
                throw new Error(`line sensor ${i + 1} saw no line; move it over black and white`)
        this.learn(darkest, brightest)
        await writeSetting(SETTING, { black: darkest, white: brightest })
    }

    /** Takes the calibration that the board has stored; without one, the full scale of the pins. */
    async load() {
        const stored = await readSetting(SETTING)
        if (stored && stored.black.length === this.pins.length)
            this.learn(stored.black, stored.white)
    }

    private learn(black: number[], white: number[]) {
        this.white = white
        for (let i = 0; i < white.length; i++) this.scale[i] = 1 / (white[i] - black[i])
    }
}

/**
 * Starts a line array with the calibration that the board has stored.
 * @throws Error when a pin is taken by something else
 */
export async function startLineArray(options: LineArrayOptions): Promise<LineArray> {
    const array = new LineArray(options.pins)
    await array.begin()
    return array
}
