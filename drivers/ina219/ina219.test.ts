import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { INA219Chip } from "./ina219.chip.ts";

const chip = suite("INA219 chip");

function mk(volts: number, amps: number, shuntOhm = 0.1) {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  const battery = { volts, amps };
  bus.attach(
    "chip",
    () => new INA219Chip(clock, { volts: () => battery.volts, amps: () => battery.amps }, 0x40, shuntOhm),
  );
  clock.advance(2000);
  const word = (index: number) => {
    const bytes = new Uint8Array(2);
    assert.is(bus.transfer(0x40, Uint8Array.of(index), bytes), 0);
    return (bytes[0]! << 8) | bytes[1]!;
  };
  const write = (index: number, value: number) => {
    bus.transfer(0x40, Uint8Array.of(index, value >> 8, value & 0xff), new Uint8Array(0));
    clock.advance(2000);
  };
  return { clock, bus, battery, word, write };
}

chip("is configured for 26 V and 320 mV after power-on", () => {
  const { word } = mk(0, 0);
  assert.is(word(0), 0x399f);
  assert.is(word(5), 0);
});

/** SBOS448, "Programming the INA219": 12 V, 10 A, 2 mΩ, calibration 5000h. */
chip("measures the datasheet's example: 20 mV, 11.98 V, 10 A, 119.8 W", () => {
  const { word, write } = mk(11.98, 10, 0.002);
  write(5, 0x5000);
  assert.is(word(1), 0x07d0);
  assert.is(word(2) >> 3, 0x5d98 >> 3);
  assert.is(word(4), 0x2710);
  assert.is(word(3), 0x1766);
});

chip("gives a current into the battery as a negative number", () => {
  const { word } = mk(6, -0.32);
  assert.is(word(1), 0x10000 - 3200);
});

chip("says 0 A until it is calibrated", () => {
  const { word, write } = mk(6, 1);
  assert.is(word(4), 0);
  write(5, 4096);
  assert.is(word(4), 10_000);
});

chip("keeps read-only registers and the calibration's lowest bit, and forgets all on a reset", () => {
  const { word, write } = mk(6, 0);
  write(2, 0xffff);
  assert.is(word(2) >> 3, 1500);
  write(5, 0x1001);
  assert.is(word(5), 0x1000);
  write(0, 0x8000);
  assert.is(word(5), 0);
  assert.is(word(0), 0x399f);
});

chip("measures anew only after a conversion", () => {
  const { clock, battery, word } = mk(6, 0);
  clock.advance(1064 - (clock.nowUs % 1064));
  assert.is(word(2) >> 3, 1500);
  battery.volts = 7;
  assert.is(word(2) >> 3, 1500);
  clock.advance(1100);
  assert.is(word(2) >> 3, 1750);
});

/** SBOS448, tables 4 and 2: PG and BRNG. */
for (const [gain, milliVolts] of [
  [0, 40],
  [1, 80],
  [2, 160],
  [3, 320],
] as const) {
  chip(`clips at ±${milliVolts} mV over the shunt with a gain of ${gain}`, () => {
    const { battery, word, write } = mk(6, 5);
    write(0, 0x219f | (gain << 11));
    assert.is(word(1), milliVolts * 100);
    battery.amps = -5;
    write(0, 0x219f | (gain << 11));
    assert.is(word(1), 0x10000 - milliVolts * 100);
  });
}

chip("clips at 16 V in its lower range, and not at 20 V in the higher", () => {
  const { word, write } = mk(20, 0);
  assert.is(word(2) >> 3, 5000);
  write(0, 0x199f);
  assert.is(word(2) >> 3, 4000);
});

chip("measures once when it is triggered, and keeps what it has while it sleeps", () => {
  const { clock, battery, word, write } = mk(6, 0);
  write(0, 0x399b);
  assert.is(word(2), (1500 << 3) | 2);
  battery.volts = 7;
  clock.advance(10_000);
  assert.is(word(2) >> 3, 1500, "only once");
  write(0, 0x399b);
  assert.is(word(2) >> 3, 1750);
  battery.volts = 8;
  write(0, 0x3998);
  clock.advance(10_000);
  assert.is(word(2) >> 3, 1750, "asleep");
  write(0, 0x399f);
  assert.is(word(2) >> 3, 2000);
});

chip(
  "is not ready before the conversion that its settings began is over, nor after the power was read",
  () => {
    const { clock, bus, word } = mk(6, 0);
    const ready = () => word(2) & 2;
    // Both of 128 samples: 68.1 ms each.
    bus.transfer(0x40, Uint8Array.of(0, 0x3f, 0xff), new Uint8Array(0));
    clock.advance(130_000);
    assert.is(ready(), 0);
    clock.advance(10_000);
    assert.is(ready(), 2);
    word(3);
    assert.is(ready(), 0);
  },
);

chip("measures the bus alone, and leaves the shunt as it was", () => {
  const { clock, battery, word, write } = mk(6, 1);
  write(0, 0x399e);
  Object.assign(battery, { volts: 7, amps: 2 });
  clock.advance(2000);
  assert.is(word(1), 10_000);
  assert.is(word(2) >> 3, 1750);
});

chip("answers at its own address only", () => {
  assert.is(mk(6, 0).bus.transfer(0x41, Uint8Array.of(0), new Uint8Array(2)), -1);
});

chip.run();
