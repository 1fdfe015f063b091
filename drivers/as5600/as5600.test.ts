import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Random } from "../../sim/numbers/random.ts";
import { Clock } from "../../sim/time/clock.ts";
import { AS5600Chip } from "./as5600.chip.ts";

const chip = suite("AS5600 chip");

function mk(angleDeg: number | undefined) {
  const bus = new I2cBus(new Clock(), 400);
  bus.attach("chip", () => new AS5600Chip(new Random(1), { angleDeg: () => angleDeg }, 0x36));
  const read = (index: number, count: number) => {
    const bytes = new Uint8Array(count);
    assert.is(bus.transfer(0x36, Uint8Array.of(index), bytes), 0);
    return [...bytes];
  };
  const angle = (index: number) => {
    const [high, low] = read(index, 2);
    return (high! << 8) | low!;
  };
  const write = (...bytes: number[]) => bus.transfer(0x36, Uint8Array.from(bytes), new Uint8Array(0));
  return { bus, read, angle, write };
}

/** 12 bits a turn: DS000365, "Resolution". */
for (const [degrees, steps] of [
  [90, 1024],
  [180, 2048],
  [270, 3072],
  [-90, 3072],
  [450, 1024],
] as const) {
  chip(`gives ${steps} of 4096 at ${degrees}°`, () => {
    const got = mk(degrees).angle(0x0c);
    assert.ok(Math.abs(got - steps) <= 2, `${got}`);
  });
}

chip("takes the zero position off the angle, not off the raw angle", () => {
  const { angle, write } = mk(180);
  write(0x01, 0x04, 0x00);
  assert.ok(Math.abs(angle(0x0c) - 2048) <= 2);
  assert.ok(Math.abs(angle(0x0e) - 1024) <= 2);
});

chip("says whether there is a magnet", () => {
  assert.equal(mk(0).read(0x0b, 1), [0x20]);
  const { read } = mk(undefined);
  assert.equal(read(0x0b, 1), [0x00]);
  assert.equal(read(0x1a, 1), [0xff], "gain at its most");
});

chip("keeps the angle when it is written", () => {
  const { angle, write } = mk(90);
  write(0x0c, 0, 0);
  assert.ok(Math.abs(angle(0x0c) - 1024) <= 2);
});

chip("answers at its own address only", () => {
  assert.is(mk(0).bus.transfer(0x40, Uint8Array.of(0x0b), new Uint8Array(1)), -1);
});

chip.run();
