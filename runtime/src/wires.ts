import * as ds from "@devicescript/core"

type Wires = typeof ds & {
    _socketOpen(host: string, port: number): number
    _socketWrite(message: Buffer): number
    ledStripSend(gpio: number, data: Buffer): Promise<void>
    _i2cTransaction(address: number, write: Buffer, read?: Buffer): Promise<number>
}

/** What a message to the simulated wiring asks for; its first byte. `sim/vm/wires.ts` has the other end. */
const I2C = 1
const END = 2
const PIXELS = 3

/**
 * On a computer, I2C goes to the simulated wiring: synchronously, with the time that the wire takes.
 * On a robot this does nothing.
 */
export function connectWires() {
    if (!ds.isSimulator()) return
    const wires = ds as Wires
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
}

/** Tells the simulator that the program's last line has run. */
export function signalEnd() {
    if (ds.isSimulator()) (ds as Wires)._socketWrite(Buffer.from([END]))
}

/**
 * Sends colours to a WS2812 strip, three bytes an LED in the strip's own order.
 * @param pin GPIO number of the data line
 */
export async function sendPixels(pin: number, pixels: Buffer) {
    if (!ds.isSimulator()) {
        await (ds as Wires).ledStripSend(pin, pixels)
        return
    }
    const message = Buffer.alloc(2 + pixels.length)
    message[0] = PIXELS
    message[1] = pin
    message.blitAt(2, pixels, 0, pixels.length)
    ;(ds as Wires)._socketWrite(message)
}
