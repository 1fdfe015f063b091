import type * as ds from "@devicescript/core"
import { I2CError } from "@devicescript/i2c"

/**
 * What `@devicescript/i2c` stands on. Each of its calls makes two to four blocks on the heap; a driver that transfers in
 * each turn of a control loop keeps its buffers and calls this: `await (ds as Transfers)._i2cTransaction(…)`.
 */
export type Transfers = typeof ds & {
    /**
     * Writes, then reads.
     * @returns 0, or what `transferFailed` takes
     */
    _i2cTransaction(address: number, write: Buffer, read?: Buffer): Promise<number>
}

/** @throws I2CError as `@devicescript/i2c` has it */
export function transferFailed(address: number, status: number) {
    throw new I2CError(`I2C error ${status} dev=${address}`, status)
}
