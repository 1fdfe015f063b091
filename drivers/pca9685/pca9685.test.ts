import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { consoleOf, kitWith, simulate } from "../../test/support/simulate.ts";
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
  write(0x05, 0xa2);
  write(0x00, 0x21);
  assert.is(ask(0x70), -1);
  assert.is(ask(0x51), 0, "at the address that was written");
});

chip("answers to its sub-addresses once they are on", () => {
  const { bus, write } = mk();
  const ask = (address: number) => bus.transfer(address, Uint8Array.of(0), new Uint8Array(1));
  for (const [bit, address] of [
    [0x08, 0x71],
    [0x04, 0x72],
    [0x02, 0x74],
  ] as const) {
    assert.is(ask(address), -1);
    write(0x00, bit);
    assert.is(ask(address), 0);
  }
});

chip("keeps its outputs off after a sleep until it is told to restart, and then goes on as before", () => {
  const { out, read, write, awake } = mk();
  awake();
  write(0x06, 0, 0, 0, 0x08);
  assert.is(out.duties[0], 0.5);
  write(0x00, 0x31);
  assert.equal(read(0x00, 1), [0xb1], "RESTART is set");
  write(0x00, 0x21);
  assert.is(out.duties[0], 0);
  assert.equal(read(0x00, 1), [0xa1], "a 0 does not clear it");
  write(0x00, 0xa1);
  assert.is(out.duties[0], 0.5);
  assert.equal(read(0x00, 1), [0x21]);
});

chip("goes on as well when an output is written after a sleep", () => {
  const { out, read, write, awake } = mk();
  awake();
  write(0x06, 0, 0, 0, 0x08);
  write(0x00, 0x31);
  write(0x00, 0x21);
  write(0x0a, 0, 0, 0, 0x04);
  assert.equal(out.duties.slice(0, 2), [0.5, 0.25]);
  assert.equal(read(0x00, 1), [0x21]);
});

chip("has nothing to restart when all was off before its sleep", () => {
  const { read, write, awake } = mk();
  awake();
  write(0x00, 0x31);
  assert.equal(read(0x00, 1), [0x31]);
});

chip("forgets all on the general call's reset, and takes nothing else from it", () => {
  const { bus, out, read, write, awake } = mk();
  const call = (byte: number) => bus.transfer(0x00, Uint8Array.of(byte), new Uint8Array(0));
  awake();
  write(0x06, 0, 0, 0, 0x08);
  assert.is(call(0x04), -1);
  assert.is(out.duties[0], 0.5);
  assert.is(call(0x06), 0);
  assert.is(out.duties[0], 0);
  assert.equal(read(0x00, 1), [0x11]);
});

chip("shares a bus with a second one, and both do what all-call says", () => {
  const { bus, out, awake } = mk();
  const second = { duties: [] as readonly number[] };
  bus.attach(
    "second",
    () => new PCA9685Chip({ outputs: (duties) => Object.assign(second, { duties: [...duties] }) }, 0x41),
  );
  awake();
  bus.transfer(0x41, Uint8Array.of(0x00, 0x21), new Uint8Array(0));
  bus.transfer(0x70, Uint8Array.of(0x06, 0, 0, 0, 0x08), new Uint8Array(0));
  assert.is(out.duties[0], 0.5);
  assert.is(second.duties[0], 0.5);
});

chip.run();

const driver = suite("PCA9685 driver");

driver("reaches no chip by the general call, which the firmware refuses", () => {
  const run = simulate(
    `import { i2c } from "@devicescript/i2c"
     try { await i2c.writeBuf(0, Buffer.from([0x06])); console.log("taken") } catch (e) { console.log("refused") }`,
    1,
    { kit: kitWith({ pwm: { type: "pca9685", motors: [], servos: { arm: 0 } } }) },
  );
  assert.equal(consoleOf(run), ["refused"]);
  assert.is(run.i2c.count.transfers, 0);
});

driver.run();
