import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Random } from "../../sim/numbers/random.ts";
import { Clock } from "../../sim/time/clock.ts";
import { consoleOf, imageOf, kitWith, mkSimulation } from "../../test/support/simulate.ts";
import { describeFault } from "../../toolchain/compile/fault-report.node.ts";
import { MPU6050Chip } from "./mpu6050.chip.ts";

const chip = suite("MPU-6050 chip");

function mk(motion: { x?: number; y?: number; yaw?: number; temperature?: number } = {}) {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  const scene = {
    acceleration: () => ({ x: motion.x ?? 0, y: motion.y ?? 0, z: 9.80665 }),
    yawDegPerS: () => motion.yaw ?? 0,
    temperatureC: () => motion.temperature ?? 25,
  };
  bus.attach("chip", () => new MPU6050Chip(clock, new Random(1), scene, 0x68));
  const write = (...bytes: number[]) => bus.transfer(0x68, Uint8Array.from(bytes), new Uint8Array(0));
  const read = (index: number, count: number) => {
    const bytes = new Uint8Array(count);
    assert.is(bus.transfer(0x68, Uint8Array.of(index), bytes), 0);
    return [...bytes];
  };
  /** The signed 16-bit word of an awake chip, high byte first. */
  const word = (index: number) => {
    clock.advance(20_000);
    const [high, low] = read(index, 2);
    return (((high! << 8) | low!) << 16) >> 16;
  };
  const awake = () => write(0x6b, 0x01);
  return { clock, bus, motion, write, read, word, awake };
}
const near = (got: number, expected: number, within: number) =>
  assert.ok(Math.abs(got - expected) <= within, `${got}, expected ${expected} ± ${within}`);

chip("sleeps after power-on and says who it is", () => {
  const { read } = mk();
  assert.equal(read(0x6b, 1), [0x40]);
  assert.equal(read(0x75, 1), [0x68]);
  assert.equal(read(0x3b, 14), Array(14).fill(0));
});

chip("shows 1 g upward as 16384 at the range of 2 g, and as 2048 at 16 g", () => {
  const { word, awake, write } = mk();
  awake();
  near(word(0x3f), 16_384, 300);
  write(0x1c, 0x18);
  near(word(0x3f), 2048, 40);
});

chip("shows braking and turning with their signs", () => {
  const { word, awake } = mk({ x: -9.80665 / 2, yaw: 100 });
  awake();
  near(word(0x3b), -8192, 300);
  near(word(0x47), 13_100, 131 * 2.5);
});

chip("clips a rate beyond its range", () => {
  const { word, awake } = mk({ yaw: 400 });
  awake();
  assert.is(word(0x47), 32_767);
});

/** Register map, section 4.18: temperature in °C = TEMP_OUT / 340 + 36.53. */
chip("gives the temperature of the datasheet's formula", () => {
  const { word, awake } = mk({ temperature: 36.53 });
  awake();
  assert.is(word(0x41), 0);
});

chip("keeps its gyroscope's bias, which is less than 2 degrees a second", () => {
  const { word, awake } = mk();
  awake();
  const bias = word(0x47);
  near(bias, 0, 131 * 2.3);
  near(word(0x47), bias, 60);
});

chip("has a new sample each millisecond with the filter, and says so once", () => {
  const { clock, awake, write, read } = mk();
  awake();
  write(0x1a, 3);
  clock.advance(5000);
  assert.equal(read(0x3a, 1), [1]);
  assert.equal(read(0x3a, 1), [0]);
});

chip("forgets its settings on a reset", () => {
  const { write, read } = mk();
  write(0x1b, 0x18);
  write(0x6b, 0x80);
  assert.equal(read(0x1b, 1), [0]);
  assert.equal(read(0x6b, 1), [0x40]);
});

chip("answers at its own address only", () => {
  assert.is(mk().bus.transfer(0x69, Uint8Array.of(0x75), new Uint8Array(1)), -1);
});

chip.run();

const driver = suite("MPU-6050 driver");

const kit = kitWith({ motion: { type: "mpu6050" } });

/** A run in which the chip at the part's place says that it is another. It turns with 300 degrees a second. */
function runWith(program: string, identity: number) {
  const simulation = mkSimulation(imageOf(program, kit), { kit });
  simulation.i2c.setFault("motion", { unplugged: true });
  const scene = {
    acceleration: () => ({ x: 0, y: 0, z: 9.80665 }),
    yawDegPerS: () => (simulation.timeUs > 2e6 ? -300 : 0),
    temperatureC: () => 25,
  };
  simulation.i2c.attach(
    "clone",
    () => new MPU6050Chip(simulation.robot.clock, new Random(1), scene, 0x68, { identity }),
  );
  simulation.stepUntil(4e6);
  return simulation;
}

/** What later chips of the maker and copies say; their registers are the same. */
for (const identity of [0x68, 0x70, 0x72, 0x98]) {
  driver(
    `works with a chip that calls itself 0x${identity.toString(16)}, beyond 250 degrees a second`,
    () => {
      const run = runWith(
        `import { sleep } from "@devicescript/core"
       import { startMPU6050 } from "@robonet/drivers"
       const chip = await startMPU6050()
       for (let i = 0; i < 120; i++) { await chip.update(); await sleep(18) }
       console.log(chip.turnRate)`,
        identity,
      );
      near(Number(consoleOf(run).at(-1)), 300, 2);
    },
  );
}

driver("another chip at its address is named as that, in hex, in the language of the user", () => {
  const run = runWith(`import { robot } from "@robonet/kit"\nconsole.log(await robot.motion.tilt())`, 0x19);
  const { fault } = run.result();
  const sentences = (["en", "lv", "lt"] as const).map((language) =>
    describeFault(fault!, undefined, language),
  );
  for (const [i, sentence] of sentences.entries()) {
    assert.match(sentence, /motion.*0x68.*MPU6050.*0x19/);
    assert.is(sentences.indexOf(sentence), i, "each its own");
  }
  assert.match(sentences[0]!, /“motion” at I2C address 0x68 is no MPU6050, but another chip/);
});

driver.run();
