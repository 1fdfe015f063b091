import { atan2, hypot, type RobotBody } from "../sim/index.ts"
import type { Sense } from "./abilities.ts"

type Quantity = Extract<Sense, { kind: "quantity" }>

/** What more than one part measures: the same word, unit and scale for all of them. */
export const temperature = quantity("temperature", "°C", -10, 50, ({ air }) => air.temperatureC)
export const humidity = quantity("humidity", "%", 0, 100, ({ air }) => air.humidityPercent)
export const pressure = quantity("pressure", "hPa", 900, 1100, ({ air }) => air.pressurePa / 100)
export const gas = quantity("gas", "kΩ", 0, 200, ({ air }) => air.gasOhm / 1000)
export const light = quantity("light", "lx", 0, 2000, ({ ambientLux }) => ambientLux)
export const ultraviolet = quantity("ultraviolet", "", 0, 11, ({ uvIndex }) => uvIndex)

/** Degrees from level, as `MotionSensor.tilt` has it. */
export const tilt: Quantity = {
    kind: "quantity",
    quantity: "tilt",
    gauge: { unit: "°", from: 0, to: 90 },
    read({ felt: { forward, left, up } }) {
        return (atan2(hypot(forward, left), up) * 180) / Math.PI
    },
}

/** A quantity of the robot's surroundings. */
function quantity(
    name: string,
    unit: string,
    from: number,
    to: number,
    read: (environment: RobotBody["environment"]) => number,
): Quantity {
    return {
        kind: "quantity",
        quantity: name,
        gauge: { unit, from, to },
        read: ({ environment }) => read(environment),
    }
}
