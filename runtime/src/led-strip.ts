import * as ds from "@devicescript/core"

type LedSender = typeof ds & { ledStripSend(pin: number, pixels: Buffer): Promise<void> }

/**
 * A strip of WS2812 LEDs on one data pin. Colours change at `show`.
 * @devsWhenUsed
 */
export class LedStrip {
    private readonly pixels: Buffer

    /**
     * @param pin GPIO number of the strip's data line
     * @param length LEDs on the strip
     */
    constructor(
        private readonly pin: number,
        readonly length: number,
    ) {
        this.pixels = Buffer.alloc(3 * length)
    }

    /**
     * Sets one LED, counted from 0. One that the strip does not have is left out.
     * @param red 0 to 255
     * @param green 0 to 255
     * @param blue 0 to 255
     */
    set(index: number, red: number, green: number, blue: number) {
        if (index < 0 || index >= this.length) return
        // WS2812 takes green first.
        this.pixels[3 * index] = green
        this.pixels[3 * index + 1] = red
        this.pixels[3 * index + 2] = blue
    }

    /** Sets all LEDs. */
    fill(red: number, green: number, blue: number) {
        for (let i = 0; i < this.length; i++) this.set(i, red, green, blue)
    }

    /** Sends the colours to the strip. */
    async show() {
        await (ds as LedSender).ledStripSend(this.pin, this.pixels)
    }
}
