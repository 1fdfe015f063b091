import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { PCA9685Chip } from "./pca9685.chip.ts";

const chip = suite("PCA9685 chip");

function mk() {
  const bus = new I2cBus(new Clock(), 400);
  const out = { duties: [] as number[], hz: Number.NaN };
  bus.attach(
    "chip",
    () => new PCA9685Chip({ outputs: (duties, hz) => Object.assign(out, { duties: [...duties], hz }) }, 0x40),
  );
  const write = (...bytes: number[]) => bus.transfer(0x40, Uint8Array.from(bytes), new Uint8Array(0));
  const read = (index: number, count: number) => {
    const bytes = new Uint8Array(count);
    assert.is(bus.transfer(0x40, Uint8Array.of(index), bytes), 0);
    return [...bytes];
  };
  const awake = () => write(0x00, 0x21);
  return { bus, out, write, read, awake };
}

chip("has the values of the data sheet after power-on: asleep, 200 Hz, all outputs off", () => {
  const { read } = mk();
  assert.equal(read(0x00, 1), [0x11]);
  assert.equal(read(0x01, 1), [0x04]);
  assert.equal(read(0xfe, 1), [0x1e]);
  assert.equal(read(0x09, 1), [0x10]);
});

chip("takes a prescaler only while it sleeps", () => {
  const { write, read, awake } = mk();
  write(0xfe, 121);
  assert.equal(read(0xfe, 1), [121]);
  awake();
  write(0xfe, 5);
  assert.equal(read(0xfe, 1), [121]);
});

/** Section 7.3.5: 25 MHz / (4096 × 200 Hz) − 1 = 30 = 1Eh. */
chip("runs at 200 Hz with the data sheet's prescaler", () => {
  const { out, awake } = mk();
  awake();
  assert.ok(Math.abs(out.hz - 200) < 4, `${out.hz} Hz`);
});

/** Section 7.3.3, example 1: delay 10 %, on for 20 %: ON = 199h, OFF = 4CCh. */
chip("gives the duty of the data sheet's example", () => {
  const { out, write, awake } = mk();
  awake();
  write(0x06, 0x99, 0x01, 0xcc, 0x04);
  assert.ok(Math.abs(out.duties[0]! - 0.2) < 0.001, `${out.duties[0]}`);
});

chip("is fully on and fully off by their bits; off wins", () => {
  const { out, write, awake } = mk();
  awake();
  write(0x0a, 0, 0x10, 0, 0);
  assert.is(out.duties[1], 1);
  write(0x0a, 0, 0x10, 0, 0x10);
  assert.is(out.duties[1], 0);
});

chip("writes one register again and again without auto-increment", () => {
  const { write, read } = mk();
  write(0x00, 0x01);
  write(0x06, 1, 2, 3, 4);
  assert.equal(read(0x06, 1), [4]);
  assert.equal(read(0x07, 1), [0]);
});

chip("sets all outputs at once by ALL_LED", () => {
  const { out, write, awake } = mk();
  awake();
  write(0xfa, 0, 0, 0, 0x08);
  assert.equal(new Set(out.duties), new Set([0.5]));
});

chip("answers to its own address and to all-call while that is on", () => {
  const { bus, write } = mk();
  const ask = (address: number) => bus.transfer(address, Uint8Array.of(0), new Uint8Array(1));
  assert.is(ask(0x41), -1);
  assert.is(ask(0x70), 0);
  write(0x00, 0x20);
  assert.is(ask(0x70), -1);
});

chip.run();
