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

chip("does not acknowledge before 15.5 ms of a measurement with high repeatability have passed", () => {
  const { clock, command, read } = mk(20, 50);
  command(0x2400);
  clock.advance(12_000);
  assert.is(read(6), -2);
  clock.advance(4000);
  assert.ok(Array.isArray(read(6)));
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
