import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Random } from "../../sim/numbers/random.ts";
import { Clock } from "../../sim/time/clock.ts";
import { replay } from "../../test/support/replay-transfers.ts";
import { MPU6050Chip } from "./mpu6050.chip.ts";

const foreign = suite("MPU-6050, as other drivers use it");

/** 90 degrees a second, on a level floor. */
function mk({ yawDegPerS = 90 } = {}) {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  const scene = {
    acceleration: () => ({ x: 0, y: 0, z: 9.80665 }),
    yawDegPerS: () => yawDegPerS,
    temperatureC: () => 25,
  };
  bus.attach("chip", () => new MPU6050Chip(clock, new Random(1), scene, 0x68));
  return { bus, clock, address: 0x68 };
}
/** The signed word, high byte first. */
const word = (bytes: readonly number[], at: number) => (((bytes[at]! << 8) | bytes[at + 1]!) << 16) >> 16;
const near = (got: number, expected: number, within: number) =>
  assert.ok(Math.abs(got - expected) <= within, `${got}, expected ${expected} ± ${within}`);

/** Johnny-Five, sip.js: wakes it, then the burst again and again, each with its own STOP. */
foreign("Johnny-Five's burst of 14", () => {
  const [, burst] = replay(
    mk(),
    `write 6b 00
     wait 10
     read 3b = ..*14
     wait 10
     read 3b = ..*14`,
  );
  near(word(burst!, 4), 16_384, 300);
  near(word(burst!, 6), (25 - 36.53) * 340, 1);
  near(word(burst!, 12), 90 * 131, 131 * 2.5);
});

/** Espruino, MPU6050.js: each setting is read, changed and written. */
foreign("Espruino's bits, one by one", () => {
  const reads = replay(
    mk(),
    `read 6b = 40
     write 6b 41
     read 1c = 00
     write 1c 00
     read 1b = 00
     write 1b 00
     read 6b = 41
     write 6b 01
     wait 2
     read 43 = ..*6
     read 3b = ..*6
     read 41 = ..*2`,
  );
  const [rotation, acceleration] = reads.slice(-3);
  near(word(rotation!, 4), 90 * 131, 131 * 2.5);
  near(word(acceleration!, 4), 16_384, 300);
});

/** Adafruit_MPU6050: reset and its end, signal paths, 500 degrees a second. */
foreign("Adafruit's reset and ranges", () => {
  const [burst] = replay(
    mk(),
    `read+ 75 = 68
     read+ 6b = 40
     write 6b c0
     until 6b ~ 80
     wait 100
     write 68 07
     wait 100
     write 19 00
     read+ 1a = 00
     write 1a 00
     read+ 1b = 00
     write 1b 08
     read+ 1c = 00
     write 1c 00
     write 6b 01
     wait 100
     read+ 3b = ..*14`,
  ).slice(-1);
  near(word(burst!, 12), 90 * 65.5, 65.5 * 2.5);
});

/** I2Cdevlib, CalibrateGyro and CalibrateAccel: what the registers say at rest is put into the offsets, over 4 and over 8. */
foreign("I2Cdevlib's offsets take the bias away, at any range", () => {
  const wire = mk({ yawDegPerS: 0 });
  const rest = replay(
    wire,
    "write 6b 01\nwrite 1a 06\nwait 20\nread 06 = 00*6\nread 13 = 00*6\nread 43 = ..*6\nread 3b = ..*6",
  );
  const [rates, pull] = rest.slice(-2);
  const hex = (value: number) => (value & 0xff).toString(16);
  const write = (index: number, value: number) => `write ${hex(index)} ${hex(value >> 8)} ${hex(value)}\n`;
  const script = [0, 1, 2].map(
    (axis) =>
      write(0x13 + 2 * axis, Math.round(-word(rates!, 2 * axis) / 4)) +
      write(0x06 + 2 * axis, Math.round(-word(pull!, 2 * axis) / 8) & ~1),
  );
  const [after, noPull] = replay(wire, `${script.join("")}wait 20\nread 43 = ..*6\nread 3b = ..*6`).slice(-2);
  for (const at of [0, 2, 4]) {
    near(word(after!, at), 0, 60);
    near(word(noPull!, at), 0, 150);
  }
  const [coarse] = replay(wire, "write 1b 18\nwait 20\nread 43 = ..*6").slice(-1);
  near(word(coarse!, 4), 0, 12);
});

/** I2Cdevlib: resetFIFO, setFIFOEnabled, getFIFOCount, getFIFOBytes. */
foreign("I2Cdevlib's FIFO counts samples and gives them in order", () => {
  const [count, first, , overflown] = replay(
    mk(),
    `write 6b 01
     write 1a 03
     write 19 04
     write 23 78       # rates and acceleration
     wait 5
     read 72 = 00 00
     write 6a 44       # enabled, and emptied
     wait 20
     read 72 = 00 30
     read 74 = ..*12
     read 72 = 00 24
     wait 2000
     read 3a = 11      # data, and an overflow
     read 72 = 04 00
     write 6a 44
     read 72 = 00 00`,
  ).slice(1);
  assert.is(word(count!, 0), 4 * 12);
  near(word(first!, 4), 16_384, 300);
  near(word(first!, 10), 90 * 131, 131 * 2.5);
  assert.is(overflown!.length, 1);
});

foreign("an axis in standby reads 0, the others go on", () => {
  const [burst] = replay(mk(), "write 6b 01\nwrite 6c 0f\nwait 20\nread 3b = ..*14").slice(-1);
  assert.is(word(burst!, 4), 0);
  assert.is(word(burst!, 12), 0);
  assert.ok(word(burst!, 0) !== 0 || word(burst!, 2) !== 0);
});

foreign("the motion processor's memory is not there", () => {
  const { bus, address } = mk();
  bus.transfer(address, Uint8Array.of(0x6d, 0x00), new Uint8Array(0));
  assert.equal(bus.strays, ["chip: write 0x6d"]);
});

foreign.run();
