import { suite } from "uvu";
import * as assert from "uvu/assert";
import { consoleOf, imageOf, kitWith, mkSimulation } from "./support/simulate.ts";

const noise = suite("Noise that a test sets");

const at = { xMm: 70, yMm: 0 };
const kit = kitWith({
  distance: { type: "vl53l0x", at },
  line: { type: "reflectedLight", pins: { signal: 34 }, at, spotMm: 8 },
  gyro: { type: "mpu6050" },
  air: { type: "sht30" },
});
const colourKit = kitWith({ colour: { type: "tcs34725", at } });

/** Prints forty readings of each sensor, `label value`. */
const image = imageOf(
  `import { gpio, GPIOMode, sleep } from "@devicescript/core"
import "@devicescript/gpio"
import { i2c } from "@devicescript/i2c"
import { startMPU6050, startVL53L0X } from "@robonet/drivers"

const distance = await startVL53L0X()
const gyro = await startMPU6050()
const line = gpio(34)
line.setMode(GPIOMode.AnalogIn)
for (let i = 0; i < 40; i++) {
    await i2c.xfer(0x44, hex\`2400\`, 0)
    await sleep(50)
    const air = await i2c.xfer(0x44, hex\`\`, 6)
    await gyro.update()
    console.log("distance " + (await distance.read()))
    console.log("gyro " + gyro.turnRate)
    console.log("line " + line.value)
    console.log("air " + ((air[0] << 8) | air[1]))
}`,
  kit,
);
const colourImage = imageOf(
  `import { sleep } from "@devicescript/core"
import { startTCS34725 } from "@robonet/drivers"
const colour = await startTCS34725()
for (let i = 0; i < 40; i++) {
    await sleep(60)
    console.log("colour " + (await colour.read()).red)
}`,
  colourKit,
);

/** A wall 300 mm ahead. */
const world = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 400"><rect class="wall" x="570" y="0" width="10" height="400"/>
  <g class="start" transform="translate(200 200)"/></svg>`;
const mk = (parts: string, program: Uint8Array) => mkSimulation(program, { kit: parts, world });

/** Standard deviation of what was printed under each label. */
function scatterOf(parts: string, program: Uint8Array, times: Readonly<Record<string, number>>) {
  const run = mk(parts, program);
  for (const [id, each] of Object.entries(times)) run.setNoise(id, each);
  run.stepUntil(8e6);
  const values = new Map<string, number[]>();
  for (const said of consoleOf(run)) {
    const [label, value] = said.split(" ");
    values.set(label!, [...(values.get(label!) ?? []), Number(value)]);
  }
  return new Map(
    [...values].map(([label, list]) => {
      assert.is(list.length, 40, label);
      const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
      return [label, Math.sqrt(list.reduce((sum, value) => sum + (value - mean) ** 2, 0) / list.length)];
    }),
  );
}

noise("makes distance, line, gyroscope and air scatter five times as much, and not at all", () => {
  const all = (times: number) =>
    scatterOf(kit, image, { distance: times, line: times, gyro: times, air: times });
  const [none, usual, more] = [all(0), all(1), all(5)];
  for (const label of ["distance", "line", "gyro", "air"]) {
    assert.ok(none.get(label)! < 1e-9, label);
    const ratio = more.get(label)! / usual.get(label)!;
    assert.ok(ratio > 3.5 && ratio < 6.5, `${label}: ${ratio} times`);
  }
});

noise("makes a colour sensor scatter", () => {
  const [usual, more] = [1, 5].map((times) =>
    scatterOf(colourKit, colourImage, { colour: times }).get("colour"),
  );
  assert.ok(more! / usual! > 3, `${usual}, then ${more}`);
});

noise("of one sensor leaves the others as they were", () => {
  const [usual, changed] = [scatterOf(kit, image, {}), scatterOf(kit, image, { distance: 5 })];
  for (const label of ["line", "gyro", "air"]) assert.is(changed.get(label), usual.get(label), label);
});

noise("is refused for what has none", () => {
  const run = mk(kit, image);
  assert.throws(() => run.setNoise("leftMotor", 2), /no part "leftMotor" has noise/);
});

noise.run();
