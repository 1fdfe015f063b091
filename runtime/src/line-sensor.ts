import * as ds from "@devicescript/core"

/** Looks at the floor under it: how much light comes back. */
export class LineSensor {
    private percent = 0
    private fresh = false
    private started = false

    constructor(private readonly sensor: ds.ReflectedLight) {}

    /** Waits for the next measurement (one each 20 ms). 0 is black, 100 is white. */
    async read(): Promise<number> {
        if (!this.started) await this.start()
        while (!this.fresh) await ds.sleep(2)
        this.fresh = false
        return this.percent
    }

    private async start() {
        this.started = true
        const self = this
        this.sensor.reading.subscribe(light => {
            self.percent = light * 100
            self.fresh = true
        })
        await this.sensor.streamingInterval.write(20)
        await this.sensor.streamingSamples.write(255)
    }
}
