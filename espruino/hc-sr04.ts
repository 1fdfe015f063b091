// HC-SR04, ultrasonic distance sensor with a trigger and an echo pin. Its echo has 5 V: two resistors, or an HC-SR04P.
import { type Call, pending } from "./calls"
import { gpio } from "./devicescript/core"

/** mm that sound goes in a second, there and back, at 20 °C. */
const MM_PER_S = 343000 / 2
/** The chip ends an echo that never came after 38 ms; a chip that is not there never begins one. */
const LONGEST_MS = 60
const FARTHEST_MM = 4000
/** An earlier burst must have died away: the datasheet asks for 60 ms between two. */
const PAUSE_MS = 60

/** The sensor. Espruino notes the time of each edge in an interrupt, so other tasks do not stretch the echo. */
export class HCSR04 {
    private measuring: Call | undefined = undefined
    private begunAt = -1

    constructor(
        private readonly trigger: EspruinoPin,
        echo: EspruinoPin,
    ) {
        digitalWrite(trigger, 0)
        echo.mode("input")
        setWatch(edge => this.echoed(edge), echo, { repeat: true, edge: "falling" })
    }

    /**
     * Sends a burst and waits for its echo.
     * @returns mm, 20 to 4000; undefined: nothing in range, or no sensor
     */
    read(): Call {
        const call = pending()
        const wait = (this.begunAt - getTime()) * 1000 + PAUSE_MS
        if (wait > 0) setTimeout(waiting => this.burst(waiting), wait, call)
        else this.burst(call)
        return call
    }

    private burst(call: Call) {
        this.begunAt = getTime()
        this.measuring = call
        digitalPulse(this.trigger, true, 0.01)
        setTimeout(waiting => this.tell(waiting, undefined), LONGEST_MS, call)
    }

    private echoed(edge: PinEdge) {
        const mm = Math.round((edge.time - edge.lastTime) * MM_PER_S)
        if (this.measuring) this.tell(this.measuring, mm < FARTHEST_MM ? mm : undefined)
    }

    private tell(call: Call, mm: number | undefined) {
        if (this.measuring !== call) return
        this.measuring = undefined
        call.end(1, mm)
    }
}

/** Takes the two pins, by their GPIO numbers. */
export function startHCSR04(options: { trigger: number; echo: number }): HCSR04 {
    return new HCSR04(gpio(options.trigger).pin, gpio(options.echo).pin)
}
