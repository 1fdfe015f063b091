import { i2c } from "@devicescript/i2c"

/**
 * Motors on a chip that a program does not use. An earlier program may have left them running, and a reset of the board
 * does not reach them.
 * @devsWhenUsed
 */
export class RestingMotors {
    /** @param value what stops them, in a register of one byte */
    constructor(
        private readonly address: number,
        private readonly register: number,
        private readonly value: number,
    ) {}

    async stop() {
        try {
            await i2c.writeReg(this.address, this.register, this.value)
        } catch (_) {
            // A chip that is not there drives nothing.
        }
    }
}
