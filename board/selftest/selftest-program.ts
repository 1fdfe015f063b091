import type { Kit } from "../../robot-kit/index.ts";
import { byHandCode } from "./by-hand-steps.ts";
import { stepsFor } from "./steps.ts";

/** What the program's lines begin with; `report.ts` reads them. */
export const mark = "@";

/**
 * The source of a program that tries a kit's parts one by one. Its lines are `@begin id`, then `@said id numbers…` or
 * `@failed id reason`, and `@end` at last.
 */
export function selftestProgram(kit: Kit): string {
  const steps = stepsFor(kit);
  const wheels = steps.some(({ kind }) => kind === "wheel") ? wheelHelpers + byHandCode : "";
  return `import * as ds from "@devicescript/core"
import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

let step = ""

function say(...values: (number | string)[]) {
    console.log("${mark}said " + step + " " + values.join(" "))
}

async function attempt(id: string, run: () => Promise<void>) {
    step = id
    console.log("${mark}begin " + id)
    try {
        await run()
    } catch (e: any) {
        console.log("${mark}failed " + id + " " + e.name + ": " + e.message)
    }
    await sleep(300)
}
${wheels}
${steps.map(({ id, code }) => `await attempt("${id}", async () => {\n    ${code}\n})`).join("\n\n")}

console.log("${mark}end")
`;
}

const wheelHelpers = `
/** A loose contact is named by another step: this waits until the sensor answers again. */
async function angle(wheel: number): Promise<number> {
    const sensor = robot.wheels[wheel].sensor
    for (let i = 0; i < 20; i++) {
        if (await seen(wheel)) return sensor.position
        await sleep(20)
    }
    await sensor.update()
    return sensor.position
}

/** 0 of a sensor that does not answer: it is not what this step is about. */
async function otherAngle(wheel: number): Promise<number> {
    return (await seen(wheel)) ? robot.wheels[wheel].sensor.position : 0
}

async function seen(wheel: number): Promise<boolean> {
    try {
        await robot.wheels[wheel].sensor.update()
        return true
    } catch (_) {
        return false
    }
}

/** An angle sensor must be asked several times a turn, or it loses count. */
async function watch(ms: number) {
    for (let waited = 0; waited < ms; waited += 20) {
        for (let wheel = 0; wheel < 2; wheel++) await seen(wheel)
        await sleep(20)
    }
}

/** For one second; then the wheel comes to rest. */
async function turn(wheel: number, duty: number) {
    const motor = robot.wheels[wheel].motor
    try {
        await motor.setDuty(duty)
        await watch(1000)
    } finally {
        await motor.setDuty(0)
    }
    await watch(500)
}

async function beginWheels() {
    for (const wheel of robot.wheels) {
        try {
            await wheel.sensor.begin()
        } catch (_) {
            // Whoever wants its angle hears of it.
        }
        await wheel.motor.begin()
    }
}
`;
