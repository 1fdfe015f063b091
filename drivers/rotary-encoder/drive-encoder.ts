import * as ds from "@devicescript/core"

/** 255 readings, one each 20 ms, take 5.1 s: ask for more before. */
const ASK_MS = 4000

/**
 * The encoder of a wheel as a drive base reads it: each update takes the newest count from the VM's own memory of what the
 * firmware streams, without handling each packet.
 * @devsWhenUsed
 */
export class DriveEncoder {
    /** Degrees since the start, at the last update. */
    position = 0
    private askedMs = -ASK_MS
    private readonly degreesPerClick: number

    /** @param clicksPerTurn as `startRotaryEncoder` has it */
    constructor(
        private readonly encoder: ds.RotaryEncoder,
        clicksPerTurn: number,
    ) {
        this.degreesPerClick = 360 / clicksPerTurn
    }

    /** Has the firmware stream the count each 20 ms. */
    async begin() {
        await this.encoder.streamingInterval.write(20)
        await this.update()
    }

    /** Takes the newest count. */
    async update() {
        const now = ds.millis()
        if (now - this.askedMs >= ASK_MS) {
            this.askedMs = now
            await this.encoder.streamingSamples.write(255)
        }
        this.position = (await this.encoder.reading.read()) * this.degreesPerClick
    }
}
