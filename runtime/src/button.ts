import * as ds from "@devicescript/core"

/** A push button on the robot. */
export class Button {
    private down = false

    constructor(button: ds.Button) {
        const self = this
        button.down.subscribe(() => {
            self.down = true
        })
        button.up.subscribe(() => {
            self.down = false
        })
    }

    /** Whether the button is held down now. */
    pressed(): boolean {
        return this.down
    }

    /** Waits until the button is pressed. */
    async waitUntilPressed() {
        while (!this.down) await ds.sleep(10)
    }
}
