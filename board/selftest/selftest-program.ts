import type { Kit } from "../../robot-kit/index.ts";
import { type StepKind, stepsFor } from "./steps.ts";

/** What the program's lines begin with; `report.ts` reads them. */
export const mark = "@";

/**
 * The source of a program that tries a kit's parts one by one. Its lines are `@begin id`, then `@said id numbers…` or
 * `@failed id reason`, and `@end` at last.
 */
export function selftestProgram(kit: Kit): string {
  const steps = stepsFor(kit);
  const has = (wanted: StepKind) => steps.some(({ kind }) => kind === wanted);
  return `import { sleep } from "@devicescript/core"
${has("i2c") ? 'import { i2c } from "@devicescript/i2c"\n' : ""}import { robot } from "@robonet/kit"

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
${has("i2c") ? busHelpers : ""}${has("wheel") ? wheelHelpers : ""}
${steps.map(({ id, code }) => `await attempt("${id}", async () => {\n    ${code}\n})`).join("\n\n")}

console.log("${mark}end")
`;
}

const busHelpers = `
/** By a byte that is read; some chips have none yet, and take one. */
async function answers(address: number): Promise<boolean> {
    try {
        await i2c.readBuf(address, 1)
        return true
    } catch (_) {
        try {
            await i2c.writeBuf(address, Buffer.from([0]))
            return true
        } catch (_) {
            return false
        }
    }
}
`;

const wheelHelpers = `
async function angle(wheel: number): Promise<number> {
    const sensor = robot.wheels[wheel].sensor
    await sensor.update()
    return sensor.position
}

/** That of the wheel that should stand still. Its sensor may be missing: its own step tells. */
async function otherAngle(wheel: number): Promise<number> {
    try {
        return await angle(wheel)
    } catch (_) {
        return 0
    }
}

/** An angle sensor must be asked several times a turn, or it loses count. */
async function watch(wheel: number, ms: number) {
    for (let waited = 0; waited < ms; waited += 20) {
        await angle(wheel)
        await otherAngle(1 - wheel)
        await sleep(20)
    }
}

/** For one second; then the wheel comes to rest. */
async function turn(wheel: number, duty: number) {
    const motor = robot.wheels[wheel].motor
    try {
        await motor.setDuty(duty)
        await watch(wheel, 1000)
    } finally {
        await motor.setDuty(0)
    }
    await watch(wheel, 500)
}
`;
