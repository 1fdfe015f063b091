import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { LTR390Chip } from "./ltr390.chip.ts";

const chip = suite("LTR-390UV chip");

function mk(lux: number, uvIndex = 0) {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  const steady = { normal: (mean = 0) => mean, uint32: () => 0 };
  const model = new LTR390Chip(clock, steady, { lux: () => lux, uvIndex: () => uvIndex });
  bus.attach("chip", () => model);
  const write = (...bytes: number[]) => bus.transfer(0x53, Uint8Array.from(bytes), new Uint8Array(0));
  const read = (index: number, count = 1) => {
    const bytes = new Uint8Array(count);
    assert.is(bus.transfer(0x53, Uint8Array.of(index), bytes), 0);
    return [...bytes];
  };
  return { clock, bus, write, read };
}

chip("has the datasheet's values after power-on, and sleeps", () => {
  const { clock, read } = mk(500);
  clock.advance(1_000_000);
  assert.equal(read(0x00), [0x00]);
  assert.equal(read(0x04, 4), [0x22, 0x01, 0xb2, 0x20]);
  assert.equal(read(0x0d, 6), [0, 0, 0, 0, 0, 0]);
  assert.equal(read(0x19, 2), [0x10, 0x00]);
  assert.equal(read(0x21, 6), [0xff, 0xff, 0x0f, 0, 0, 0]);
});

/** "Calculating lux": 0.6 · counts / (3 · 1) at a gain of 3 and 18 bits. */
for (const [lux, counts] of [
  [100, [0xf4, 0x01, 0x00]],
  [20_000, [0xa0, 0x86, 0x01]],
  [0, [0, 0, 0]],
] as const) {
  chip(`counts ${lux} lx at gain 3 and 18 bits as the datasheet's formula has it`, () => {
    const { clock, write, read } = mk(lux);
    write(0x00, 0x02);
    clock.advance(120_000);
    assert.equal(read(0x0d, 3), counts);
  });
}

/** "UV sensitivity": 2300 counts are UV index 1 at a gain of 18 and 20 bits. */
chip(
  "counts 2300 for a UV index of 1 at gain 18 and 20 bits, into the registers of the ultraviolet only",
  () => {
    const { clock, write, read } = mk(100, 1);
    write(0x04, 0x02);
    write(0x05, 0x04);
    write(0x00, 0x0a);
    clock.advance(420_000);
    assert.equal(read(0x0d, 6), [0, 0, 0, 0xfc, 0x08, 0x00]);
  },
);

chip("ends at what its bits can hold", () => {
  const { clock, write, read } = mk(200_000);
  write(0x00, 0x02);
  clock.advance(120_000);
  assert.equal(read(0x0d, 3), [0xff, 0xff, 0x03]);
});

chip("has data 110 ms after it was woken, and says so once", () => {
  const { clock, write, read } = mk(100);
  read(0x07);
  write(0x00, 0x02);
  clock.advance(105_000);
  assert.equal(read(0x07), [0x00]);
  clock.advance(10_000);
  assert.equal(read(0x07), [0x08]);
  assert.equal(read(0x07), [0x00]);
  clock.advance(100_000);
  assert.equal(read(0x07), [0x08]);
});

chip("measures no faster than a conversion takes", () => {
  const { clock, write, read } = mk(100);
  write(0x04, 0x00);
  write(0x00, 0x02);
  clock.advance(420_000);
  read(0x07);
  clock.advance(200_000);
  assert.equal(read(0x07), [0x00]);
  clock.advance(200_000);
  assert.equal(read(0x07), [0x08]);
});

chip("begins anew when it is told to look at the ultraviolet", () => {
  const { clock, write, read } = mk(100, 2);
  write(0x00, 0x02);
  clock.advance(120_000);
  read(0x07);
  write(0x00, 0x0a);
  clock.advance(90_000);
  assert.equal(read(0x07), [0x00]);
  clock.advance(15_000);
  assert.equal(read(0x07), [0x08]);
});

chip("keeps its part number and reserved bits", () => {
  const { write, read } = mk(100);
  write(0x06, 0x00);
  write(0x04, 0xff);
  write(0x05, 0xff);
  assert.equal(read(0x04, 3), [0x77, 0x07, 0xb2]);
});

chip("forgets its settings on a reset", () => {
  const { write, read } = mk(100);
  write(0x05, 0x04);
  write(0x00, 0x10);
  assert.equal(read(0x00), [0x00]);
  assert.equal(read(0x05), [0x01]);
});

chip("answers at its own address only", () => {
  assert.is(mk(0).bus.transfer(0x52, Uint8Array.of(6), new Uint8Array(1)), -1);
});

chip.run();
