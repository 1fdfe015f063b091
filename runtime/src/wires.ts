import * as ds from "@devicescript/core"

type Wires = typeof ds & {
    isSimulator: () => boolean
    gpio: (pin: number) => never
    ledStripSend(pin: number, pixels: Buffer): Promise<void>
    _socketOpen(host: string, port: number): number
    _socketWrite(message: Buffer): number
    _i2cTransaction(address: number, write: Buffer, read?: Buffer): Promise<number>
}

/** What a message to the simulated wiring asks for; its first byte. `sim/vm/wires.ts` has the other end. */
const I2C = 1
const END = 2
const PIXELS = 3
const PIN_MODE = 4

/** Two numbers that no program has by chance: by them the simulator finds a pin's value in the VM's memory. */
const VALUE_MARK = 0.7368421
const GUARD_MARK = 0.3157894

export let simulated = false

/**
 * @devsNative GPIO.prototype
 */
declare let gpioPrototype: object

/** A pin on the simulated wiring, as the firmware's `GPIO` is one on the board. */
class WirePin {
    mode = 0
    // Fields of @devicescript/gpio: an object that gets new fields later moves, and the simulator would lose it.
    _change: object = undefined
    _lastDigital: number = undefined
    /** The simulator keeps it up to date while the pin is an input. */
    value: number
    guard: number

    constructor(readonly gpio: number) {
        this.value = gpio + VALUE_MARK
        this.guard = gpio + GUARD_MARK
        this.setMode(0)
    }

    setMode(mode: number) {
        this.mode = mode
        if ((ds as Wires)._socketWrite(Buffer.from([PIN_MODE, this.gpio, mode])))
            throw new Error(`pin ${this.gpio} not exposed`)
    }
}

/**
 * On a computer, I2C, pins and LED strips go to the simulated wiring: synchronously, with the time that the wire
 * takes. DeviceScript's own drivers then run as on a robot. On a robot this does nothing.
 */
export function connectWires() {
    if (!ds.isSimulator()) return
    const wires = ds as Wires
    simulated = true
    wires.isSimulator = () => false
    wires._socketOpen("wires", 1)
    wires._i2cTransaction = async (address, write, read) => {
        const written = write ? write.length : 0
        const asked = read ? read.length : 0
        const message = Buffer.alloc(6 + Math.max(written, asked))
        message[0] = I2C
        message[1] = address
        message.setAt(2, "u16", written)
        message.setAt(4, "u16", asked)
        if (written) message.blitAt(6, write, 0, written)
        const status = wires._socketWrite(message)
        if (status === 0 && asked) read.blitAt(0, message, 6, asked)
        return status
    }
    const pins: WirePin[] = []
    wires.gpio = pin => {
        if (!pins[pin]) pins[pin] = new WirePin(pin)
        return pins[pin] as never
    }
    // What @devicescript/gpio adds to pins holds for these as well.
    Object.setPrototypeOf(WirePin.prototype, gpioPrototype)
    wires.ledStripSend = async (pin, pixels) => {
        const message = Buffer.alloc(2 + pixels.length)
        message[0] = PIXELS
        message[1] = pin
        message.blitAt(2, pixels, 0, pixels.length)
        wires._socketWrite(message)
    }
}

/** Tells the simulator that the program's last line has run. */
export function signalEnd() {
    if (simulated) (ds as Wires)._socketWrite(Buffer.from([END]))
}
