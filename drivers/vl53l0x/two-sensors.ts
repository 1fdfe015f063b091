// Two VL53L0X on one bus. Each wakes at 0x29 and forgets another address when it loses its power or is reset by XSHUT
// (DS11555; ST's application note AN4846, "Using multiple VL53L0X in a single design").
import * as ds from "@devicescript/core"
import { sleep } from "@devicescript/core"
import { i2c } from "@devicescript/i2c"
import { startVL53L0X, type VL53L0X } from "./vl53l0x"

const WAKING_ADDRESS = 0x29
const MOVED_ADDRESS = 0x2a
const I2C_SLAVE_DEVICE_ADDRESS = 0x8a
/** The chip boots in 1.2 ms. */
const BOOT_MS = 2

/** The two have their addresses: another write to 0x29 would move the wrong one. */
let moved = false

/**
 * Holds one sensor in reset, so that the other one is alone at 0x29. `@robonet/kit` does it before anything uses the bus.
 * @param xshut the pin that the sensor's XSHUT is on. It pulls low or lets go, since the module pulls up to 2.8 V only
 */
export function holdVL53L0X(xshut: ds.Pin) {
    xshut.setMode(ds.GPIOMode.OutputLow)
}

/**
 * Gives the sensor that is not held its other address. It sleeps nowhere, so two tasks that start both sensors cannot come
 * between each other.
 */
async function moveOther() {
    if (moved) return
    try {
        await i2c.writeReg(WAKING_ADDRESS, I2C_SLAVE_DEVICE_ADDRESS, MOVED_ADDRESS)
        moved = true
    } catch (_) {
        // A program before this one has moved it, or it is not there: then the next start tries again.
    }
}

/**
 * Starts the sensor whose XSHUT is wired to nothing, at 0x2a.
 * @throws I2CError when nothing answers at the address; Error when another chip does
 */
export async function startMovedVL53L0X(): Promise<VL53L0X> {
    await moveOther()
    return await startVL53L0X({ address: MOVED_ADDRESS })
}

/**
 * Starts the sensor that `holdVL53L0X` has held, at 0x29. If that fails it is held again, so that the next start can still
 * tell it from the other one.
 * @param xshut the pin that its XSHUT is on
 * @throws I2CError when nothing answers at the address; Error when another chip does
 */
export async function startHeldVL53L0X(xshut: ds.Pin): Promise<VL53L0X> {
    await moveOther()
    xshut.setMode(ds.GPIOMode.Input)
    // `sleep` counts from the begin of the VM's turn, which may have computed for longer than the chip boots.
    await sleep(0)
    await sleep(BOOT_MS)
    try {
        const sensor = await startVL53L0X()
        moved = true
        return sensor
    } catch (error) {
        holdVL53L0X(xshut)
        throw error
    }
}
