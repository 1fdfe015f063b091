import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { DA213BChip } from "./da213b.chip.ts";

const chip = suite("DA213B chip");

/** @param g along x, y and z */
function mk(g: readonly [number, number, number] = [0, 0, 1]) {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  const steady = { normal: (mean = 0) => mean, uint32: () => 0 };
  const [x, y, z] = g.map((each) => each * 9.80665) as [number, number, number];
  const model = new DA213BChip(clock, steady, { acceleration: () => ({ x, y, z }) });
  bus.attach("chip", () => model);
  const write = (...bytes: number[]) => bus.transfer(0x27, Uint8Array.from(bytes), new Uint8Array(0));
  const read = (index: number, count = 1) => {
    const bytes = new Uint8Array(count);
    assert.is(bus.transfer(0x27, Uint8Array.of(index), bytes), 0);
    return [...bytes];
  };
  const on = () => write(0x11, 0x34);
  return { clock, bus, write, read, on, model };
}

chip("says who it is, and is off after power-on", () => {
  const { clock, read } = mk();
  clock.advance(1_000_000);
  assert.equal(read(0x01), [0x13]);
  assert.equal(read(0x11), [0x9e]);
  assert.equal(read(0x02, 6), [0, 0, 0, 0, 0, 0]);
});

/** 14 bits, left-aligned, the lowest byte first: 4096 steps in 1 g at ±2 g. */
for (const [g, range, bytes] of [
  [[1, -1, 0.5], 0x00, [0x00, 0x40, 0x00, 0xc0, 0x00, 0x20]],
  [[1, -1, 0.5], 0x01, [0x00, 0x20, 0x00, 0xe0, 0x00, 0x10]],
  [[1, -1, 0.5], 0x02, [0x00, 0x10, 0x00, 0xf0, 0x00, 0x08]],
  [[16, -16, 1], 0x03, [0xfc, 0x7f, 0x00, 0x80, 0x00, 0x08]],
  [[3, -3, 0], 0x00, [0xfc, 0x7f, 0x00, 0x80, 0x00, 0x00]],
] as const) {
  chip(`gives ${g.join(", ")} g at range ${range} as the datasheet's sensitivity has it`, () => {
    const { clock, write, read, on } = mk(g);
    write(0x0f, range);
    on();
    clock.advance(10_000);
    assert.equal(read(0x02, 6), bytes);
  });
}

chip("leaves the lowest bits out at a coarser resolution", () => {
  const { clock, write, read, on } = mk([0.1, 0, 0]);
  write(0x0f, 0x0c);
  on();
  clock.advance(10_000);
  assert.equal(read(0x02, 2), [0x00, 0x06]);
});

chip("has a first sample one period after it was switched on, and says so until x is read", () => {
  const { clock, write, read, on } = mk();
  write(0x10, 0x06);
  on();
  clock.advance(15_000);
  assert.equal(read(0x0a), [0]);
  clock.advance(2000);
  assert.equal(read(0x0a), [1]);
  read(0x02, 6);
  assert.equal(read(0x0a), [0]);
});

chip("stands still while it is off", () => {
  const { clock, write, read, on } = mk();
  on();
  clock.advance(10_000);
  read(0x02, 6);
  write(0x11, 0x80);
  clock.advance(100_000);
  assert.equal(read(0x0a), [0]);
});

chip("gives nothing of an axis that is switched off", () => {
  const { clock, write, read, on } = mk([1, 1, 1]);
  write(0x10, 0x89);
  on();
  clock.advance(10_000);
  assert.equal(read(0x02, 6), [0, 0, 0x00, 0x40, 0x00, 0x40]);
});

chip("keeps its trims until the maker's three words have opened them", () => {
  const { write, read } = mk();
  write(0x80, 0x11);
  assert.equal(read(0x80), [0]);
  for (const word of [0x83, 0x69, 0xbd]) write(0x7f, word);
  write(0x80, 0x11);
  assert.equal(read(0x80), [0x11]);
  assert.equal(read(0x8e), [0x50]);
});

chip("forgets its settings on a reset", () => {
  const { write, read, on } = mk();
  on();
  write(0x00, 0x24);
  assert.equal(read(0x11), [0x9e]);
});

chip("keeps its identity, and notes a register that it does not have", () => {
  const { write, read, model } = mk();
  write(0x01, 0xff);
  assert.equal(read(0x01), [0x13]);
  assert.equal(model.registers.strays, []);
  read(0x50);
  assert.equal(model.registers.strays, ["read 0x50"]);
});

chip("answers at its own address only", () => {
  assert.is(mk().bus.transfer(0x26, Uint8Array.of(1), new Uint8Array(1)), -1);
});

chip.run();
