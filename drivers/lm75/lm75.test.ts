import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { LM75Chip } from "./lm75.chip.ts";

const chip = suite("LM75 chip");

/** A bus with the chip, in air of some temperature, after its first conversion. */
function mk(temperatureC: number) {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  const air = { temperatureC };
  bus.attach("chip", () => new LM75Chip(clock, { temperatureC: () => air.temperatureC }, 0x48));
  clock.advance(150_000);
  const read = (index: number, count: number) => {
    const bytes = new Uint8Array(count);
    return bus.transfer(0x48, Uint8Array.of(index), bytes) === 0 ? [...bytes] : undefined;
  };
  const write = (...bytes: number[]) => bus.transfer(0x48, Uint8Array.from(bytes), new Uint8Array(0));
  return { clock, bus, air, read, write };
}

chip("has the limits of the datasheet after power-on: 75 and 80 °C", () => {
  const { read } = mk(20);
  assert.equal(read(2, 2), [0x4b, 0x00]);
  assert.equal(read(3, 2), [0x50, 0x00]);
  assert.equal(read(1, 1), [0x00]);
});

/** SNIS153, table "Temperature register": temperature and output, nine bits. */
const golden: readonly (readonly [number, number])[] = [
  [125, 0x0fa],
  [25, 0x032],
  [0.5, 0x001],
  [0, 0x000],
  [-0.5, 0x1ff],
  [-25, 0x1ce],
  [-55, 0x192],
];
for (const [temperatureC, bits] of golden) {
  chip(`gives ${temperatureC} °C as the datasheet does`, () => {
    const [high, low] = mk(temperatureC).read(0, 2)!;
    assert.is(((high! << 8) | low!) >> 7, bits);
  });
}

chip("keeps the last temperature until the next conversion, and in shutdown", () => {
  const { clock, air, read, write } = mk(20);
  const before = read(0, 2);
  air.temperatureC = 30;
  assert.equal(read(0, 2), before, "within the conversion");
  write(1, 0x01);
  clock.advance(500_000);
  assert.equal(read(0, 2), before, "in shutdown");
  write(1, 0x00);
  assert.equal(read(0, 2), [30, 0]);
});

chip("keeps the temperature and the low bits of the limits when they are written", () => {
  const { read, write } = mk(20);
  write(0, 0x55, 0x55);
  assert.equal(read(0, 2), [20, 0]);
  write(3, 0x5f, 0xff);
  assert.equal(read(3, 2), [0x5f, 0x80]);
});

chip("answers at its own address only", () => {
  assert.is(mk(20).bus.transfer(0x49, Uint8Array.of(0), new Uint8Array(2)), -1);
});

chip.run();
