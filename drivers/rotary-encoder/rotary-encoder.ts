// Position and speed of a wheel with a quadrature encoder that the firmware counts.
import * as ds from "@devicescript/core"

/** A speed over less than this jumps from one click to the next. */
const SPEED_MS = 60

/**
 * The encoder of a wheel. Above about 1 000 edges a second the firmware loses counts.
 * @devsWhenUsed
 */
export class WheelEncoder {
    /** Degrees since the start. */
    position = 0
    /** Degrees a second, renewed each 60 ms or so. */
    speed = 0
    private begun = false
    private markMs = 0
    private markPosition = 0

    /** @param clicksPerTurn as `startRotaryEncoder` has it */
    constructor(
        private readonly encoder: ds.RotaryEncoder,
        private readonly clicksPerTurn: number,
    ) {}

    /** Has the firmware stream the count each 20 ms. */
    async begin() {
        if (this.begun) return
        this.begun = true
        const self = this
        this.encoder.reading.subscribe(clicks => self.count(clicks))
        await this.encoder.streamingInterval.write(20)
        await this.encoder.streamingSamples.write(255)
    }

    /** Nothing to do: counts come by themselves. */
    async update() {}

    private count(clicks: number) {
        const now = ds.millis()
        this.position = (clicks * 360) / this.clicksPerTurn
        if (now - this.markMs < SPEED_MS) return
        if (this.markMs)
            this.speed = ((this.position - this.markPosition) * 1000) / (now - this.markMs)
        this.markMs = now
        this.markPosition = this.position
    }
}

export interface WheelEncoderOptions {
    /** From `startRotaryEncoder`. */
    encoder: ds.RotaryEncoder
    /** The same number that it got. */
    clicksPerTurn: number
}

/** Starts reading a wheel's encoder. */
export async function startWheelEncoder(options: WheelEncoderOptions): Promise<WheelEncoder> {
    const wheel = new WheelEncoder(options.encoder, options.clicksPerTurn)
    await wheel.begin()
    return wheel
}
