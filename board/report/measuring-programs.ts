import { type Kit, partsOf } from "../../robot-kit/index.ts";
import type { MeasurementId } from "./report-schema.ts";

/** What the lines of the programs begin with. */
export const measuredMark = "@measured";
/** A program that goes on for ever says this again and again. */
export const beatMark = "@beat";
export const aliveMark = "@alive";
export const failsMark = "@fails";

/** Transfers that are timed together: the loop's 10 ms are then a percent. */
const transfers = 400;

/** A sum is four steps of the VM, which a test counts; more than 131 000 without a wait are an endless loop for it. */
const sums = 500;
const workCalls = 50;
/** What the calls of `work` take longer than those of `rest`. */
export const countedSteps = workCalls * sums * 4;

/**
 * The three that say how the board takes time, in a program that leaves the heap empty: a call fills all of it. Loops of
 * the library and bodies of async functions are not watched, so nothing but the program's own work is timed.
 */
export const boardTimeProgram = `import { millis, sleep } from "@devicescript/core"

const tens = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
const hundred: number[] = []
for (let i = 0; i < 100; i++) hundred.push(i)
let n = 0

function call(x: number) {
    n = x
}

async function rest() {
    n = 0
}

async function work() {
${"    n = n + 1\n".repeat(sums)}}

await sleep(500)
const slept = millis()
for (let i = 0; i < 1000; i++) {
    await sleep(1)
}
console.log("${measuredMark} sleep " + (millis() - slept))

await sleep(200)
const called = millis()
tens.forEach(() => hundred.forEach(call))
await sleep(1)
console.log("${measuredMark} calls " + (millis() - called))

await sleep(200)
const rested = millis()
${"await rest()\n".repeat(workCalls)}await sleep(1)
const restMs = millis() - rested

await sleep(200)
const worked = millis()
${"await work()\n".repeat(workCalls)}await sleep(1)
console.log("${measuredMark} steps " + (millis() - worked - restMs))
`;

/** A wire of the kit to measure on: a chip's address, and what it answers to at any time. */
function askedChip(kit: Kit): { readonly address: number; readonly probe: readonly number[] } | undefined {
  return partsOf(kit).flatMap(({ part: { address }, definition: { probe } }) =>
    address !== undefined && probe ? [{ address, probe }] : [],
  )[0];
}

/** How long a transfer takes that writes a byte and reads six; undefined: nothing is on I2C. */
export function transferProgram(kit: Kit): string | undefined {
  const chip = askedChip(kit);
  if (!chip) return undefined;
  const one = "    await transfer()\n";
  return `import * as ds from "@devicescript/core"
import { robot } from "@robonet/kit"

const asked = Buffer.from([${chip.probe.join(", ")}])
const answer = Buffer.alloc(6)

async function transfer() {
    await (ds as any)._i2cTransaction(${chip.address}, asked, answer)
}

async function hundred() {
${one.repeat(100)}}

console.log(robot.wheels.length)
await ds.sleep(300)
const begun = ds.millis()
${"await hundred()\n".repeat(transfers / 100)}await ds.sleep(1)
console.log("${measuredMark} transfer " + ((ds.millis() - begun) * ${1000 / transfers}))
`;
}

/** How a wheel comes to its speed, and how fast it turns at full duty. */
export const rampProgram = `import { millis, sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

const wheel = robot.wheels[0]
await wheel.sensor.begin()
await wheel.motor.begin()
await sleep(300)
const angles: number[] = []
const times: number[] = []
await wheel.motor.setDuty(1)
const begun = millis()
for (let i = 0; i < 200; i++) {
    await wheel.sensor.update()
    angles.push(wheel.sensor.position)
    times.push(millis() - begun)
    await sleep(10)
}
await wheel.motor.setDuty(0)
const last = angles.length - 1
const from = last - 50
const speed = (angles[last] - angles[from]) / (times[last] - times[from])
let ramp = -1
for (let i = 5; i < last && ramp < 0; i++) {
    if ((angles[i] - angles[i - 5]) / (times[i] - times[i - 5]) >= 0.9 * speed) ramp = (times[i] + times[i - 5]) / 2
    await sleep(1)
}
console.log("${measuredMark} ramp " + ramp)
console.log("${measuredMark} wheelSpeed " + (speed * 1000))
`;

/** A metre and a whole turn by the robot's own measure; a ruler says what they are. */
export const driveProgram = (what: "straight" | "turn") => `import { robot } from "@robonet/kit"

await robot.drive.${what === "straight" ? "straight(1000)" : "turn(360)"}
console.log("${measuredMark} ${what} 0")
`;

/** A wheel turns until somebody stops the robot. */
export const beatProgram = `import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"

const { motor } = robot.wheels[0]
await motor.begin()
await motor.setDuty(0.4)
while (true) {
    console.log("${beatMark}")
    await sleep(20)
}
`;

/** Fails a second after it has begun, again and again. */
export const failingProgram = `import { sleep } from "@devicescript/core"

console.log("${aliveMark}")
await sleep(1000)
console.log("${failsMark}")
throw new Error("on purpose")
`;

/** The measurements that a program makes by itself, by its line's id. */
export function readMeasured(
  line: string,
): { readonly id: MeasurementId; readonly value: number } | undefined {
  const [mark, id, value] = line.split(" ");
  if (mark !== measuredMark || value === undefined || !Number.isFinite(Number(value))) return undefined;
  return { id: id as MeasurementId, value: Number(value) };
}
