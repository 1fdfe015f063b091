import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { BME680Chip } from "./bme680.chip.ts";
import { calibration } from "./bme680.part.ts";

const chip = suite("BME680 chip");

const room = { temperatureC: 20, humidityPercent: 50, pressurePa: 100_000, gasOhm: 1850.91 };

function mk(air: Partial<typeof room> = {}) {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  const feels = { ...room, ...air };
  const model = new BME680Chip(clock, feels, calibration, 0x76);
  bus.attach("chip", () => model);
  const write = (...bytes: number[]) => bus.transfer(0x76, Uint8Array.from(bytes), new Uint8Array(0));
  const read = (index: number, count = 1) => {
    const bytes = new Uint8Array(count);
    assert.is(bus.transfer(0x76, Uint8Array.of(index), bytes), 0);
    return [...bytes];
  };
  /** One sample of each quantity, and gas after 100 ms of heating. */
  const measure = () => {
    write(0x64, 0x59);
    write(0x72, 0x01);
    write(0x71, 0x10);
    write(0x74, 0x25);
  };
  return { clock, bus, air: feels, model, write, read, measure };
}

chip("has the datasheet's values after power-on", () => {
  const { read } = mk();
  assert.equal(read(0xd0), [0x61]);
  assert.equal(read(0xf0), [0x00]);
  assert.equal(read(0x1d, 10), [0, 0, 0x80, 0, 0, 0x80, 0, 0, 0x80, 0]);
  assert.equal(read(0x70, 6), [0, 0, 0, 0, 0, 0]);
});

/** "Compensation parameters": 26136 is 6618h, 26591 is 67DFh, 36266 is 8DAAh, −10358 is D78Ah, 809 is 329h, 1004 is 3ECh. */
chip("keeps its calibration where the datasheet has it", () => {
  const { read } = mk();
  assert.equal(read(0xe9, 2), [0x18, 0x66]);
  assert.equal(read(0x8a, 3), [0xdf, 0x67, 0x03]);
  assert.equal(read(0x8e, 5), [0xaa, 0x8d, 0x8a, 0xd7, 0x58]);
  assert.equal(read(0x98, 2), [43, 30]);
  assert.equal(read(0xe1, 3), [0x3e, 0xc9, 0x32]);
  assert.equal(read(0xe8), [0x9c]);
  assert.equal(read(0x00), [47]);
  assert.equal(read(0x02), [0x10]);
});

chip("is busy with a forced measurement for as long as its samples and its heater take, then sleeps", () => {
  const { clock, read, measure } = mk();
  measure();
  assert.equal(read(0x1d), [0x60]);
  assert.equal(read(0x74), [0x25]);
  clock.advance(105_000);
  assert.equal(read(0x1d), [0x60]);
  clock.advance(8000);
  assert.equal(read(0x1d), [0x80]);
  assert.equal(read(0x74), [0x24]);
});

chip("is done much earlier without the gas, and says nothing of it", () => {
  const { clock, write, read } = mk();
  write(0x74, 0x25);
  clock.advance(8000);
  assert.equal(read(0x1d), [0x80]);
  assert.equal(read(0x2a, 2), [0, 0]);
});

/** A chip with this calibration gave 586 in range 12; 1850.91 Ω by an independent program. */
chip("gives gas as its converter's value and range, and says that the heater was on", () => {
  const { clock, read, measure } = mk();
  measure();
  clock.advance(150_000);
  assert.equal(read(0x2a, 2), [0x92, 0xbc]);
});

chip("says that the gas is worth nothing while the heater is off", () => {
  const { clock, write, read, measure } = mk();
  write(0x70, 0x08);
  measure();
  clock.advance(150_000);
  assert.equal(read(0x2b)[0]! & 0x30, 0x20);
});

chip("gives the middle of its scale for what it was told to skip", () => {
  const { clock, write, read } = mk();
  write(0x74, 0x21);
  clock.advance(20_000);
  assert.equal(read(0x1f, 3), [0x80, 0, 0]);
  assert.equal(read(0x25, 2), [0x80, 0]);
  assert.is.not(read(0x22)[0], 0x80);
});

chip("has 16 bits with one sample, four more with the filter", () => {
  const { clock, write, read, measure } = mk();
  measure();
  clock.advance(150_000);
  assert.is(read(0x24)[0]! & 0xf0, 0);
  write(0x75, 0x08);
  write(0x74, 0x25);
  clock.advance(150_000);
  assert.is.not(read(0x24)[0]! & 0xf0, 0);
});

chip("lets a step of the temperature through slowly with the filter", () => {
  const { clock, air, write, read } = mk();
  const coarse = () => {
    write(0x74, 0x25);
    clock.advance(20_000);
    const [high, middle] = read(0x22, 2);
    return (high! << 8) | middle!;
  };
  write(0x75, 0x08);
  const before = coarse();
  air.temperatureC = 30;
  const first = coarse();
  for (let i = 0; i < 40; i++) coarse();
  const whole = coarse() - before;
  assert.ok(Math.abs((first - before) / whole - 0.25) < 0.01, `${first - before} of ${whole}`);
});

chip("sleeps for 2 ms after a reset, and has forgotten its settings", () => {
  const { clock, bus, write, read } = mk();
  write(0x72, 0x05);
  write(0xe0, 0xb6);
  assert.is(bus.transfer(0x76, Uint8Array.of(0xd0), new Uint8Array(1)), -1);
  clock.advance(2000);
  assert.equal(read(0x72), [0]);
});

chip("keeps what is read-only, and takes several registers in one write", () => {
  const { write, read, model } = mk();
  write(0xd0, 0x00, 0x72, 0xff, 0x75, 0xff);
  assert.equal([read(0xd0), read(0x72), read(0x75)], [[0x61], [0x47], [0x1d]]);
  assert.equal(model.registers.strays, []);
});

chip("answers at its own address only", () => {
  assert.is(mk().bus.transfer(0x77, Uint8Array.of(0xd0), new Uint8Array(1)), -1);
});

chip.run();
