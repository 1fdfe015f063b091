import * as ds from "@devicescript/core"

/** A press that lasts so long is a hold; two presses within so long are a double. */
const HOLD_MS = 500
const DOUBLE_MS = 300

/**
 * A push button on the robot. The kit's first button also stops the robot: any press in a program that does not mention
 * the button, a hold of 2 s in one that does.
 *
 * ```ts
 * await robot.button.waitUntilPressed()
 * await robot.drive.straight(300)
 * ```
 * @devsWhenUsed
 */
export class Button {
    private down = false

    /** @param button what `startButton` gives */
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

    /** Waits until the button is pressed; one that is held down already counts. */
    async waitUntilPressed() {
        while (!this.down) await ds.sleep(10)
    }

    /**
     * Waits for a press and says of which kind it was.
     * @returns "press"; "hold" as soon as it has lasted 500 ms; "double" when a second one came within 300 ms
     */
    async gesture(): Promise<"press" | "hold" | "double"> {
        // The end of an earlier hold is no press.
        while (this.down) await ds.sleep(10)
        await this.waitUntilPressed()
        let endMs = ds.millis() + HOLD_MS
        while (this.down) {
            if (ds.millis() >= endMs) return "hold"
            await ds.sleep(10)
        }
        endMs = ds.millis() + DOUBLE_MS
        while (ds.millis() < endMs) {
            if (this.down) return "double"
            await ds.sleep(10)
        }
        return "press"
    }
}
