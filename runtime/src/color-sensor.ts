import { sleep } from "@devicescript/core"

/** The colours that the sensor can tell apart; "none" when hardly any light comes back. */
export type Color = "black" | "white" | "red" | "yellow" | "green" | "blue" | "none"

/**
 * The colour's name in the language of the classroom.
 *
 * ```ts
 * console.log(colorName(await robot.color.read(), "lv"))
 * ```
 * @param language "lv" Latvian, "lt" Lithuanian
 * @returns for example "zaļš" or "žalia"; "nekas" or "nieko" for "none"
 */
export function colorName(color: Color, language: "lv" | "lt"): string {
    const lv = language === "lv"
    switch (color) {
        case "black":
            return lv ? "melns" : "juoda"
        case "white":
            return lv ? "balts" : "balta"
        case "red":
            return lv ? "sarkans" : "raudona"
        case "yellow":
            return lv ? "dzeltens" : "geltona"
        case "green":
            return lv ? "zaļš" : "žalia"
        case "blue":
            return lv ? "zils" : "mėlyna"
        default:
            return lv ? "nekas" : "nieko"
    }
}

/** Colour as the drivers of colour chips have it. */
export interface ColorReading {
    /** How much light comes back in all, from 0 (none) to 1 (as much as can be measured). */
    clear: number
    /** Where on the colour circle, in degrees from 0 to 360: 0 is red, 120 green, 240 blue. */
    hue: number
    /** How pure the colour is, from 0 (grey) to 1. */
    saturation: number
}

/** A chip that sees colours. */
export interface ColorChip {
    /** The newest measurement. */
    read(): Promise<ColorReading>
}

/**
 * Sees the colour of the floor under it. The first use starts the chip.
 *
 * ```ts
 * if ((await robot.color.read()) === "red") await robot.drive.stop()
 * ```
 * @devsWhenUsed
 */
export class ColorSensor {
    private chip: ColorChip

    /** @param start sets up the chip; it runs at the first reading */
    constructor(private readonly start: () => Promise<ColorChip>) {}

    /**
     * The newest measurement (there is one each 50 ms), in numbers.
     * @throws I2CError when the sensor does not answer
     */
    async measure(): Promise<ColorReading> {
        if (!this.chip) this.chip = await this.start()
        await sleep(10)
        return await this.chip.read()
    }

    /**
     * The colour, by name.
     * @throws I2CError when the sensor does not answer
     */
    async read(): Promise<Color> {
        return colorOf(await this.measure())
    }
}

/** The name that a reading has; `ColorSensor.read` calls it. */
export function colorOf({ clear, hue, saturation }: ColorReading): Color {
    if (clear < 0.02) return "none"
    if (saturation < 0.35) return clear < 0.12 ? "black" : "white"
    if (hue < 25 || hue >= 330) return "red"
    if (hue < 80) return "yellow"
    if (hue < 170) return "green"
    return hue < 270 ? "blue" : "red"
}
