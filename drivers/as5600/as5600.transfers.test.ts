import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Random } from "../../sim/numbers/random.ts";
import { Clock } from "../../sim/time/clock.ts";
import { replay } from "../../test/support/replay-transfers.ts";
import { AS5600Chip } from "./as5600.chip.ts";

const foreign = suite("AS5600, as other drivers use it");

function mk(degrees: number) {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  const magnet = { degrees };
  bus.attach("chip", () => new AS5600Chip(new Random(1), { angleDeg: () => magnet.degrees }, 0x36));
  return { bus, clock, magnet, address: 0x36 };
}
const word = (bytes: readonly number[]) => (bytes[0]! << 8) | bytes[1]!;
const near = (got: number, expected: number, within = 3) =>
  assert.ok(Math.abs(got - expected) <= within, `${got}, expected ${expected} ± ${within}`);

/** SimpleFOC, MagneticSensorI2C: the raw angle with a repeated START, each time with its register. */
foreign("SimpleFOC's raw angle", () => {
  for (const read of replay(mk(90), "read+ 0c = .. ..\nread+ 0c = .. ..")) near(word(read), 1024);
});

/** RobTillaart, AS5600: zero position, settings bit by bit, status, gain, magnitude, reload of what is burnt. */
foreign("RobTillaart's settings", () => {
  const reads = replay(
    mk(180),
    `write 01 04 00
     read 01 = 04 00
     read 08 = 00
     write 08 04
     read 07 = 00
     write 07 03
     read 07 = 03 04
     read 0b = 20
     read 1a = 80
     read 1b = .. ..
     write ff 01
     write ff 11
     write ff 10
     wait 5
     read 0e = .. ..`,
  );
  near(word(reads.at(-1)!), 1024);
});

/** DS000365, "I2C interface": no command is needed to read one of these again. */
for (const [name, index] of [
  ["RAW ANGLE", "0c"],
  ["ANGLE", "0e"],
  ["MAGNITUDE", "1b"],
] as const) {
  foreign(`${name} is read again and again after one command`, () => {
    const reads = replay(mk(90), `write ${index}\n${"read = .. ..\n".repeat(3)}read = ..*6`);
    const words = [...reads.slice(0, 3), ...[0, 2, 4].map((at) => reads[3]!.slice(at))].map(word);
    for (const value of words) near(value, words[0]!);
  });
}

foreign("other registers go on: status, then the raw angle", () => {
  const [, angle] = replay(mk(90), "read 0b = 20\nread = .. ..");
  near(word(angle!), 1024);
});

/** DS000365, "Programming the angle range": over the span the angle goes once through all steps. */
for (const [name, span] of [
  ["MPOS", "write 03 08 00"],
  ["MANG", "write 05 04 00"],
] as const) {
  foreign(`${name} scales the angle, which stays at its nearer end outside`, () => {
    const wire = mk(90);
    const angleAt = (degrees: number) => {
      wire.magnet.degrees = degrees;
      return word(replay(wire, "read 0e = .. ..")[0]!);
    };
    replay(wire, `write 01 04 00\n${span}`);
    near(angleAt(91), 45, 8);
    near(angleAt(135), 2048, 8);
    near(angleAt(179), 4050, 8);
    near(angleAt(200), 4095, 0);
    near(angleAt(60), 0, 0);
  });
}

foreign("burning is a stray", () => {
  const { bus, address } = mk(0);
  bus.transfer(address, Uint8Array.of(0xff, 0x80), new Uint8Array(0));
  assert.equal(bus.strays, ["chip: burn 0x80"]);
});

foreign.run();
