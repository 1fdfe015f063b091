import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { AHT20Chip } from "./aht20.chip.ts";

const chip = suite("AHT20 chip");

function mk(temperatureC: number, humidityPercent: number) {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  const air = { temperatureC, humidityPercent };
  bus.attach("chip", () => new AHT20Chip(clock, air, 0x38));
  const write = (...bytes: number[]) => bus.transfer(0x38, Uint8Array.from(bytes), new Uint8Array(0));
  const read = (count: number) => {
    const bytes = new Uint8Array(count);
    assert.is(bus.transfer(0x38, new Uint8Array(0), bytes), 0);
    return [...bytes];
  };
  return { clock, bus, air, write, read };
}

chip("answers 40 ms after power-on", () => {
  const { clock, write } = mk(20, 50);
  assert.is(write(0xac, 0x33, 0), -1);
  clock.advance(41_000);
  assert.is(write(0xac, 0x33, 0), 0);
});

chip("is calibrated, and busy for 80 ms of a measurement", () => {
  const { clock, write, read } = mk(20, 50);
  clock.advance(50_000);
  assert.equal(read(1), [0x08]);
  write(0xac, 0x33, 0);
  assert.equal(read(1), [0x88]);
  clock.advance(80_000);
  assert.equal(read(1), [0x08]);
});

/** Sections 6.1 and 6.2: half of 2^20 is 50 % of humidity, and 50 °C. */
chip("gives 20 bits of humidity and 20 bits of temperature", () => {
  const { clock, write, read } = mk(50, 50);
  clock.advance(50_000);
  write(0xac, 0x33, 0);
  clock.advance(80_000);
  assert.equal(read(6), [0x08, 0x80, 0x00, 0x08, 0x00, 0x00]);
});

chip("gives the old value with the busy bit while it measures", () => {
  const { clock, air, write, read } = mk(50, 50);
  clock.advance(50_000);
  write(0xac, 0x33, 0);
  assert.equal(read(6), [0x88, 0x00, 0x00, 0x00, 0x00, 0x00], "there is none yet");
  clock.advance(80_000);
  read(6);
  air.humidityPercent = 25;
  write(0xac, 0x33, 0);
  assert.equal(read(3), [0x88, 0x80, 0x00]);
  clock.advance(80_000);
  assert.equal(read(3), [0x08, 0x40, 0x00]);
});

chip("notes commands that it does not know", () => {
  const { bus, clock, write } = mk(20, 50);
  clock.advance(50_000);
  write(0xac, 0x00, 0);
  write(0x1b, 0, 0);
  assert.equal(bus.strays, ["chip: command 0xac 0x00 0x00", "chip: command 0x1b 0x00 0x00"]);
});

chip("answers at its own address only", () => {
  const { clock, bus } = mk(20, 50);
  clock.advance(50_000);
  assert.is(bus.transfer(0x39, new Uint8Array(0), new Uint8Array(1)), -2);
});

chip.run();
