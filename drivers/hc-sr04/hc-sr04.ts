// HC-SR04, ultrasonic distance sensor with a trigger and an echo pin. Its echo is as long as sound takes there and back.
// Datasheet: Elecfreaks, "Ultrasonic Ranging Module HC-SR04".
//
// A program cannot time a pulse, but the SPI unit can: it sends the trigger's pulse on MOSI and samples the echo on MISO
// meanwhile, by DMA, whatever the program does. So the echo comes as a row of bits of 10 µs.
import { millis, sleep } from "@devicescript/core"
import { connectSpi, type Spi } from "@robonet/runtime"

const SAMPLE_HZ = 100000
const NO_PIN = -1
/** 12.8 ms: sound has gone 2.1 m and back. A whole number of the DMA's words of 4 bytes. */
const SAMPLE_BYTES = 160
/** The trigger's pulse, 80 µs, comes after 80 µs of low: so it rises whatever level the pin rested at. */
const TRIGGER_BYTE = 1
/** mm that sound goes there and back in a sample, at 20 °C. */
const MM_PER_SAMPLE = 343000 / 2 / SAMPLE_HZ
/** An earlier burst must have died away: the datasheet asks for 60 ms between two. */
const PAUSE_MS = 60

export interface HCSR04Options {
    /** GPIO that leads to the trigger pin. */
    trigger: number
    /** GPIO that the echo pin leads to, by a divider: it has 5 V, and the board takes 3.3 V. */
    echo: number
}

/**
 * The sensor.
 * @devsWhenUsed
 */
export class HCSR04 {
    private readonly burst = Buffer.alloc(SAMPLE_BYTES)
    private readonly samples = Buffer.alloc(SAMPLE_BYTES)
    private burstMs = -PAUSE_MS

    constructor(private readonly spi: Spi) {
        this.burst[TRIGGER_BYTE] = 0xff
    }

    /**
     * Sends a burst and waits for its echo: 13 ms, and up to 60 ms when the burst before was just now.
     * @returns mm, 20 to 2000; undefined: nothing in range
     * @throws Error when no echo begins: the sensor has no supply, or its wires are off
     */
    async read(): Promise<number> {
        const pause = this.burstMs + PAUSE_MS - millis()
        if (pause > 0) await sleep(pause)
        this.burstMs = millis()
        const samples = this.samples
        await this.spi.spiXfer(this.burst, samples)
        let first = 0
        while (samples[first] === 0) first++
        if (first >= SAMPLE_BYTES)
            throw new Error("distance sensor HC-SR04: no echo; check its wires and its 5 V")
        const end = samples.indexOf(0, first)
        // Nothing came back so far, or the echo before has not yet ended.
        if (end < 0 || first === 0) return undefined
        // Between the first byte and the last one all samples are high.
        const high =
            ones(samples[first]) +
            (end - first > 1 ? 8 * (end - first - 2) + ones(samples[end - 1]) : 0)
        return Math.round(high * MM_PER_SAMPLE)
    }
}

/** How many bits of a byte are set. */
function ones(byte: number): number {
    let count = 0
    for (let rest = byte; rest > 0; rest >>= 1) count += rest & 1
    return count
}

/**
 * Takes the SPI unit and the two pins, and measures once.
 * @devsPart HC-SR04
 * @throws Error when no echo begins
 */
export async function startHCSR04(options: HCSR04Options): Promise<HCSR04> {
    const spi = connectSpi()
    spi.spiConfigure(options.echo, options.trigger, NO_PIN, 0, SAMPLE_HZ)
    const sensor = new HCSR04(spi)
    await sensor.read()
    return sensor
}
