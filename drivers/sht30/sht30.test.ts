import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { SHT30Chip } from "./sht30.chip.ts";

const chip = suite("SHT30 chip");

function mk(temperatureC: number, humidityPercent: number) {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  bus.attach("chip", () => new SHT30Chip(clock, { temperatureC, humidityPercent }, 0x44));
  const command = (code: number) =>
    bus.transfer(0x44, Uint8Array.of(code >> 8, code & 0xff), new Uint8Array(0));
  const read = (count: number) => {
    const bytes = new Uint8Array(count);
    const status = bus.transfer(0x44, new Uint8Array(0), bytes);
    return status === 0 ? [...bytes] : status;
  };
  return { clock, bus, command, read };
}

chip("has a status with its checksum", () => {
  const { command, read } = mk(20, 50);
  command(0xf32d);
  const [high, low, crc] = read(3) as number[];
  assert.equal([high, low], [0x80, 0x10]);
  assert.is(crc, 0xe1, "CRC of 8010h");
});

chip("does not acknowledge before the 12.5 ms of a measurement with high repeatability have passed", () => {
  const { clock, command, read } = mk(20, 50);
  command(0x2400);
  clock.advance(12_000);
  assert.is(read(6), -2);
  clock.advance(1000);
  assert.ok(Array.isArray(read(6)));
  assert.is(read(6), -2, "a measurement is read once");
});

chip("holds the clock until it has measured, if it may", () => {
  const { clock, command, read } = mk(20, 50);
  command(0x2c06);
  const before = clock.nowUs;
  assert.ok(Array.isArray(read(6)));
  assert.ok(clock.nowUs - before >= 12_500, `${clock.nowUs - before} µs`);
});

chip("says in its status that the heater is on, also when the status was cleared", () => {
  const { command, read } = mk(20, 50);
  const status = () => {
    command(0xf32d);
    return (read(3) as number[]).slice(0, 2);
  };
  command(0x306d);
  assert.equal(status(), [0xa0, 0x10]);
  command(0x3041);
  assert.equal(status(), [0x20, 0x00]);
  command(0x3066);
  assert.equal(status(), [0x00, 0x00]);
});

chip("measures once a second when it is told to, and gives each measurement once", () => {
  const { clock, command, read } = mk(20, 50);
  const fetch = () => {
    command(0xe000);
    return read(6);
  };
  command(0x2130);
  assert.is(fetch(), -2);
  clock.advance(14_000);
  assert.ok(Array.isArray(fetch()));
  clock.advance(900_000);
  assert.is(fetch(), -2);
  clock.advance(100_000);
  assert.ok(Array.isArray(fetch()));
  command(0x3093);
  clock.advance(1_100_000);
  assert.is(fetch(), -2, "it has stopped");
});

chip("forgets all on a general call", () => {
  const { bus, command, read } = mk(20, 50);
  command(0x3041);
  assert.is(bus.transfer(0, Uint8Array.of(0x06), new Uint8Array(0)), 0);
  command(0xf32d);
  assert.equal((read(3) as number[]).slice(0, 2), [0x80, 0x10]);
});

chip("notes a command that it does not know, and a measurement beside the periodic ones", () => {
  const { bus, command, read } = mk(20, 50);
  command(0x1234);
  command(0xf32d);
  assert.equal((read(3) as number[])[1], 0x10, "reading the status is a command of its own");
  command(0x2032);
  command(0x2400);
  assert.equal(bus.strays, ["chip: command 0x1234", "chip: command 0x2400"]);
});

/** Section 4.13: T = −45 + 175 · S / (2^16 − 1). */
for (const [temperatureC, humidityPercent, raw] of [
  [-45, 0, [0x00, 0x00, 0x81, 0x00, 0x00, 0x81]],
  [130, 100, [0xff, 0xff, 0xac, 0xff, 0xff, 0xac]],
] as const) {
  chip(`gives ${temperatureC} °C and ${humidityPercent} % at the ends of its scale`, () => {
    const { clock, command, read } = mk(temperatureC, humidityPercent);
    command(0x2400);
    clock.advance(16_000);
    assert.equal(read(6), raw);
  });
}

chip("does not acknowledge a read that nothing was asked for", () => {
  assert.is(mk(20, 50).read(3), -2);
});

chip("answers at its own address only", () => {
  assert.is(mk(20, 50).bus.transfer(0x45, Uint8Array.of(0x24, 0), new Uint8Array(0)), -1);
});

chip.run();
