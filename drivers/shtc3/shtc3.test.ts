import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { SHTC3Chip } from "./shtc3.chip.ts";

const chip = suite("SHTC3 chip");

function mk(temperatureC: number, humidityPercent: number) {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  bus.attach("chip", () => new SHTC3Chip(clock, { temperatureC, humidityPercent }, 0x70));
  const command = (code: number) =>
    bus.transfer(0x70, Uint8Array.of(code >> 8, code & 0xff), new Uint8Array(0));
  const read = (count: number) => {
    const bytes = new Uint8Array(count);
    const status = bus.transfer(0x70, new Uint8Array(0), bytes);
    return status === 0 ? [...bytes] : status;
  };
  return { clock, bus, command, read };
}

chip("says who it is, with the checksum", () => {
  const { command, read } = mk(20, 50);
  command(0xefc8);
  const [high, low] = read(3) as number[];
  assert.is(((high! << 8) | low!) & 0x083f, 0x0807);
});

chip("understands only the wake-up while it sleeps, and takes 240 µs for it", () => {
  const { clock, command } = mk(20, 50);
  assert.is(command(0xb098), 0);
  assert.is(command(0x7866), -1);
  assert.is(command(0x3517), 0);
  clock.advance(300);
  assert.is(command(0x7866), 0);
});

chip("has a measurement after 12.1 ms", () => {
  const { clock, command, read } = mk(20, 50);
  command(0x7866);
  clock.advance(11_000);
  assert.is(read(6), -2);
  clock.advance(2000);
  assert.ok(Array.isArray(read(6)));
});

/** Section 5.11: T = −45 + 175 · S / 2^16. */
chip("gives half of its scale at 42.5 °C and 50 %", () => {
  const { clock, command, read } = mk(42.5, 50);
  command(0x7866);
  clock.advance(13_000);
  const bytes = read(6) as number[];
  assert.equal([bytes[0], bytes[1], bytes[3], bytes[4]], [0x80, 0x00, 0x80, 0x00]);
  assert.is(bytes[2], 0xa2, "CRC of 8000h");
});

chip("gives humidity first when it is asked so", () => {
  const { clock, command, read } = mk(-45, 50);
  command(0x58e0);
  clock.advance(13_000);
  assert.equal((read(6) as number[]).slice(0, 2), [0x80, 0x00]);
});

chip("answers at its own address only", () => {
  assert.is(mk(20, 50).bus.transfer(0x71, Uint8Array.of(0x35, 0x17), new Uint8Array(0)), -1);
});

chip.run();
