import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Random } from "../../sim/numbers/random.ts";
import { Clock } from "../../sim/time/clock.ts";
import { TCS34725Chip } from "./tcs34725.chip.ts";

const chip = suite("TCS34725 chip");

function mk(red = 0.9, green = 0.9, blue = 0.9) {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  const colour = { red, green, blue };
  bus.attach("chip", () => new TCS34725Chip(clock, new Random(1), { colour: () => colour }));
  const read = (commandByte: number, count: number) => {
    const bytes = new Uint8Array(count);
    assert.is(bus.transfer(0x29, Uint8Array.of(commandByte), bytes), 0);
    return [...bytes];
  };
  const write = (...bytes: number[]) => bus.transfer(0x29, Uint8Array.from(bytes), new Uint8Array(0));
  /** Powered on and measuring with `cycles` of 2.4 ms. */
  const measuring = (cycles: number) => {
    write(0x81, 256 - cycles);
    write(0x80, 0x03);
  };
  /** Clear, red, green, blue. */
  const counts = () => {
    const bytes = read(0xb4, 8);
    return [0, 2, 4, 6].map((i) => bytes[i]! | (bytes[i + 1]! << 8));
  };
  return { clock, colour, bus, read, write, measuring, counts };
}

chip("has the values of the datasheet after power-on", () => {
  const { read } = mk();
  assert.equal(read(0x92, 1), [0x44]);
  assert.equal(read(0x80, 1), [0x00]);
  assert.equal(read(0x81, 1), [0xff]);
});

chip("measures only when it is on and told to", () => {
  const { clock, read, write } = mk();
  write(0x80, 0x02);
  clock.advance(100_000);
  assert.equal(read(0x93, 1), [0]);
});

chip("has a value after the integration time and 2.4 ms before it", () => {
  const { clock, read, measuring } = mk();
  measuring(10);
  clock.advance(25_500);
  assert.equal(read(0x93, 1), [0]);
  clock.advance(1500);
  assert.equal(read(0x93, 1), [1]);
});

chip("tells red from blue, low byte first, clear before them", () => {
  const { clock, measuring, counts } = mk(0.9, 0.05, 0.05);
  measuring(20);
  clock.advance(60_000);
  const [clear, red, green, blue] = counts();
  assert.ok(red! > 8 * green! && red! > 8 * blue! && clear! > red!, `${counts()}`);
});

chip("multiplies by its gain and saturates at 1024 counts a cycle", () => {
  const { clock, write, measuring, counts } = mk();
  measuring(2);
  clock.advance(10_000);
  const [once] = counts();
  write(0x8f, 0x01);
  clock.advance(10_000);
  assert.ok(Math.abs(counts()[0]! / once! - 4) < 0.4, `${counts()[0]} after ${once}`);
  write(0x8f, 0x03);
  clock.advance(10_000);
  assert.is(counts()[0], 2048);
});

chip("waits between two measurements when it is told to, twelve times as long with WLONG", () => {
  const { clock, read, write } = mk();
  const measureAndWait = () => {
    write(0x80, 0x00);
    write(0x80, 0x0b);
  };
  write(0x81, 0xf6);
  write(0x83, 0xd6);
  measureAndWait();
  // 2.4 ms, 42 steps of waiting, 10 of measuring.
  clock.advance(126_000);
  assert.equal(read(0x93, 1), [0]);
  clock.advance(2000);
  assert.equal(read(0x93, 1), [1]);
  write(0x8d, 0x02);
  measureAndWait();
  clock.advance(1_000_000);
  assert.equal(read(0x93, 1), [0]);
  clock.advance(300_000);
  assert.equal(read(0x93, 1), [1]);
});

chip("does nothing for a byte without the command bit, notes it, and keeps its identity", () => {
  const { bus, write, read } = mk();
  write(0x00, 0x03);
  assert.equal(bus.strays, ["chip: command 0x00"]);
  assert.equal(read(0x80, 1), [0]);
  write(0x92, 0);
  assert.equal(read(0x92, 1), [0x44]);
});

chip("answers at its own address only", () => {
  assert.is(mk().bus.transfer(0x28, Uint8Array.of(0x92), new Uint8Array(1)), -1);
});

chip.run();
