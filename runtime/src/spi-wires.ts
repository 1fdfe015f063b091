import * as ds from "@devicescript/core"
import { simulated } from "./wires"

/** The firmware's SPI unit. `sck` may be -1: no pin. */
export type Spi = typeof ds & {
    spiConfigure(miso: number, mosi: number, sck: number, mode: number, hz: number): void
    spiXfer(send: Buffer, receive: Buffer): Promise<void>
    _socketWrite(message: Buffer): number
}

/** What a message to the simulated wiring asks for; its first byte. `sim/vm/wires.ts` has the other end. */
const SPI_PINS = 5
const SPI_TRANSFER = 6

/**
 * On a computer, the SPI unit goes to the simulated wiring; on a robot this does nothing. A driver that uses the unit calls
 * it when it starts, so that programs without one pay nothing.
 */
export function connectSpi(): Spi {
    const spi = ds as Spi
    if (!simulated) return spi
    let msPerByte = 0
    spi.spiConfigure = (miso, mosi, _sck, _mode, hz) => {
        msPerByte = 8000 / hz
        const message = Buffer.alloc(8)
        message[0] = SPI_PINS
        message[1] = miso
        message[2] = mosi
        message.setAt(4, "u32", hz)
        spi._socketWrite(message)
    }
    spi.spiXfer = async (send, receive) => {
        const message = Buffer.alloc(1 + send.length)
        message[0] = SPI_TRANSFER
        message.blitAt(1, send, 0, send.length)
        spi._socketWrite(message)
        receive.blitAt(0, message, 1, receive.length)
        await ds.sleep(send.length * msPerByte)
    }
    return spi
}
