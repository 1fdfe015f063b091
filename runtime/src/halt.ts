/** Something that moves the robot and can be made to stop at once. */
interface Actuator {
    stop(): Promise<void>
}

const actuators: Actuator[] = []

/** Has `halt` stop this too. */
export function haltsWithProgram(actuator: Actuator) {
    actuators.push(actuator)
}

/** Stops all that moves. Runs when a program ends and when it throws. */
export async function halt() {
    for (const actuator of actuators) await actuator.stop()
}
