// What of `@devicescript/servers` a kit starts, on Espruino's own pins: each gives what the runtime asks of a service.
import { begin } from "../calls"
import type { Gpio } from "./core"

type Handler = () => unknown

/** A register that only sets a pin. */
class Output {
    constructor(private readonly set: (value: number) => void) {}

    write(value: number | boolean) {
        this.set(Number(value))
    }
}

/** Something that happens; handlers run beside the program. */
class Happening {
    private readonly handlers: Handler[] = []

    subscribe(handler: Handler) {
        this.handlers.push(handler)
    }

    tell() {
        for (const handler of this.handlers) begin(handler, undefined, [])
    }
}

/** Two PWM pins on a bridge; Espruino's PWM is 5 kHz, 1024 steps. */
export function startMotor(options: { pin1: Gpio; pin2: Gpio }) {
    const set = (speed: number) => {
        analogWrite(options.pin1.pin, Math.max(0, speed))
        analogWrite(options.pin2.pin, Math.max(0, -speed))
    }
    set(0)
    // A new program comes while this one drives: Espruino forgets the program, but not the pins.
    E.on("kill", () => set(0))
    return { enabled: new Output(() => undefined), speed: new Output(set) }
}

/**
 * Each edge of the first pin is an interrupt, which notes the second pin's level as well: counts hold though the program
 * looks at them later. A slot has two such edges.
 */
export function startRotaryEncoder(options: { pin0: Gpio; pin1: Gpio; dense?: boolean }) {
    const a = options.pin0.pin
    const b = options.pin1.pin
    const dense = options.dense
    let count = 0
    a.mode("input_pullup")
    b.mode("input_pullup")
    setWatch(
        edge => {
            // Forwards the second pin leads, as the firmware has it.
            if (edge.state === !!edge.data) count++
            else count--
        },
        a,
        { repeat: true, edge: "both", data: b },
    )
    return {
        reading: { read: () => (dense ? count : count >> 1) },
        streamingInterval: new Output(() => undefined),
        streamingSamples: new Output(() => undefined),
    }
}

/** To ground, with the board's pull-up. */
export function startButton(options: { pin: Gpio }) {
    const pin = options.pin.pin
    const down = new Happening()
    const up = new Happening()
    pin.mode("input_pullup")
    setWatch(edge => (edge.state ? up : down).tell(), pin, {
        repeat: true,
        edge: "both",
        debounce: 10,
    })
    // One that is held at the start counts as pressed, as the firmware has it.
    setTimeout(() => {
        if (!pin.read()) down.tell()
    }, 0)
    return { down, up }
}

function onOff(pin: EspruinoPin): Output {
    pin.mode("output")
    digitalWrite(pin, 0)
    return new Output(value => digitalWrite(pin, value > 0))
}

export function startRelay(options: { pin: Gpio }) {
    return { enabled: onOff(options.pin.pin) }
}

/** `dimmable` lamps get a PWM. */
export function startLightBulb(options: { pin: Gpio; dimmable?: boolean }) {
    const pin = options.pin.pin
    if (!options.dimmable) return { intensity: onOff(pin) }
    return { intensity: new Output(value => analogWrite(pin, value)) }
}

/** Espruino needs no word on its buses until a part asks for one. */
export function configureHardware(_options: unknown) {}
