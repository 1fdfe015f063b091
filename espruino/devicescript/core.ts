// What of `@devicescript/core` a robot program and `@robonet/runtime` use, on Espruino.
import { type Call, pending } from "../calls"

const poweredOn = getTime()

/** Whole milliseconds since the program's start, as DeviceScript has them. */
export function millis(): number {
    return Math.round((getTime() - poweredOn) * 1000)
}

/** Waits; other tasks go on. */
export function sleep(ms: number): Call {
    const call = pending()
    setTimeout(wake, ms, call)
    return call
}

function wake(call: Call) {
    call.end(1, undefined)
}

export const GPIOMode = { Off: 0, Input: 1, Output: 2, AnalogIn: 3 }

/** A pin of the board, by its GPIO number. */
export class Gpio {
    readonly pin: EspruinoPin
    private analog = false

    constructor(gpio: number) {
        this.pin = new Pin(`D${gpio}`)
    }

    setMode(mode: number) {
        this.analog = mode === GPIOMode.AnalogIn
        this.pin.mode(this.analog ? "analog" : mode === GPIOMode.Output ? "output" : "input")
    }

    /** A voltage as a part of the full scale, or a level as 0 or 1. */
    get value(): number {
        return this.analog ? analogRead(this.pin) : this.pin.read() ? 1 : 0
    }
}

export function gpio(number: number): Gpio {
    return new Gpio(number)
}
