import * as ds from "@devicescript/core"
import { Argument, checkNumber, checkRange } from "./argument"

type LedSender = typeof ds & { ledStripSend(pin: number, pixels: Buffer): Promise<void> }

/**
 * A strip of WS2812 LEDs on one data pin. Colours change at `show`.
 *
 * ```ts
 * robot.strip.fill(0, 0, 40)
 * robot.strip.set(0, 255, 0, 0)
 * await robot.strip.show()
 * ```
 * @devsWhenUsed
 */
export class LedStrip {
    private readonly pixels: Buffer

    /**
     * @param pin GPIO number of the strip's data line
     * @param length how many LEDs the strip has
     */
    constructor(
        private readonly pin: number,
        /** How many LEDs the strip has. */
        readonly length: number,
    ) {
        this.pixels = Buffer.alloc(3 * length)
    }

    /**
     * Sets the colour of one LED. One that the strip does not have is left out.
     * @param index counted from 0 at the end that is wired to the board
     * @param red from 0 to 255
     * @param green from 0 to 255
     * @param blue from 0 to 255
     */
    set(index: number, red: number, green: number, blue: number) {
        checkNumber(Argument.setIndex, index)
        checkColour(Argument.setRed, red, green, blue)
        this.put(index, red, green, blue)
    }

    private put(index: number, red: number, green: number, blue: number) {
        if (index < 0 || index >= this.length) return
        // WS2812 takes green first.
        this.pixels[3 * index] = green
        this.pixels[3 * index + 1] = red
        this.pixels[3 * index + 2] = blue
    }

    /**
     * Sets the colour of all LEDs.
     * @param red from 0 to 255
     * @param green from 0 to 255
     * @param blue from 0 to 255
     */
    fill(red: number, green: number, blue: number) {
        checkColour(Argument.fillRed, red, green, blue)
        for (let i = 0; i < this.length; i++) this.put(i, red, green, blue)
    }

    /** Sends the colours to the strip. */
    async show() {
        await (ds as LedSender).ledStripSend(this.pin, this.pixels)
    }
}

/** @param first the argument that red is; green and blue follow it */
function checkColour(first: Argument, red: number, green: number, blue: number) {
    checkRange(first, red, 0, 255)
    checkRange(first + 1, green, 0, 255)
    checkRange(first + 2, blue, 0, 255)
}
