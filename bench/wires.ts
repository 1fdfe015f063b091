/** What a transfer or a pin costs on this machine, from the program through the VM to the part and back. */
import { readFileSync } from "node:fs";

import { imageOf, kitWith, mkSimulation } from "../test/support/simulate.ts";

const count = 20_000;
const rounds = 5;
const kit = kitWith({
  motion: { type: "mpu6050" },
  distance: { type: "vl53l0x", at: { xMm: 85, yMm: 0 } },
  line: { type: "reflectedLight", pins: { signal: 34 }, at: { xMm: 70, yMm: 0 }, spotMm: 8 },
  button: { type: "button", pins: { signal: 4 } },
});

const head = `import * as ds from "@devicescript/core"
import { i2c } from "@devicescript/i2c"
import "@devicescript/gpio"
`;

/** Wall time of a program that runs to its end, best of some rounds, in µs for each turn of its loop. */
function usPerTurn(setup: string, body: string): number {
  const source = `${head}${setup}
async function turns() { for (let i = 0; i < 100; i++) { ${body} } }
for (let i = 0; i < ${count / 100}; i++) { await turns(); await ds.sleep(1) }`;
  const image = imageOf(source, kit);
  const times = Array.from({ length: rounds }, () => {
    const simulation = mkSimulation(image, { kit });
    const start = performance.now();
    simulation.stepUntil(60e6);
    const fault = simulation.result().fault;
    if (fault) throw new Error(`${fault.kind} ${fault.message}`);
    return performance.now() - start;
  });
  return (Math.min(...times) * 1000) / count;
}

const row = (name: string, figure: string, more = "") =>
  console.log(`${name.padEnd(58)} ${figure.padStart(12)}  ${more}`);
const us = (value: number) => `${value.toFixed(2)} µs`;

const empty = usPerTurn("async function nothing() {}", "await nothing()");
row("an awaited call of nothing", us(empty));
const stub = usPerTurn("", "await i2c.readRegBuf(0x29, 0xc0, 14)") - empty;
row("14 bytes from a VL53L0X that rests", us(stub), "goal: under 9 µs without the model");
const chip = usPerTurn("await i2c.writeReg(0x68, 0x6b, 1)", "await i2c.readRegBuf(0x68, 0x3b, 14)") - empty;
row("14 bytes from an MPU-6050 that measures", us(chip), `${(chip / stub).toFixed(2)} of the first`);
const pinLoop = usPerTurn("let n = 0", "n += 1");
const digital = usPerTurn(
  "const p: any = ds.gpio(4)\np.setMode(ds.GPIOMode.InputPullUp)\nlet n = 0",
  "n += p.value",
);
row("a digital pin read", us(digital - pinLoop));
const analog = usPerTurn(
  "const p: any = ds.gpio(34)\np.setMode(ds.GPIOMode.AnalogIn)\nlet n = 0",
  "n += p.value",
);
row("an analog pin read", us(analog - pinLoop));

const loop = imageOf(readFileSync("bench/programs/robot-loop.ts", "utf8"), kit);
const seconds = 60;
const start = performance.now();
const run = mkSimulation(loop, { kit });
run.stepUntil(seconds * 1e6);
const wallS = (performance.now() - start) / 1000;
const { transfers, failed } = run.i2c.count;
row(
  `motors, encoders, VL53L0X, MPU-6050 at 50 Hz, ${seconds} s`,
  `${(seconds / wallS).toFixed(0)} × real`,
  `${transfers} transfers, ${failed} failed; goal: 100 ×`,
);
