import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { replay } from "../../test/support/replay-transfers.ts";
import { ADS1115Chip } from "./ads1115.chip.ts";

const foreign = suite("ADS1115, as other drivers use it");

/** Input n is at n + 1 tenths of a volt. */
function mk() {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  bus.attach("chip", () => new ADS1115Chip(clock, { volts: (input) => (input + 1) / 10 }, 0x48));
  return { bus, clock, address: 0x48 };
}

/** RobTillaart, ADS1X15: 0.1 V of 6.144 V, asked for until it is not busy; then each conversion by itself. */
foreign("RobTillaart's busy bit and continuous mode", () => {
  const reads = replay(
    mk(),
    `write 01 c1 83
     until 01 & 80
     read 00 = 02 15
     write 01 d1 83
     until 01 & 80
     read 00 = 04 2b
     write 01 e0 83
     wait 9
     read 00 = 06 40
     wait 9
     read 00 = 06 40
     write 02 80 00
     read 03 = 7f ff`,
  );
  assert.is(reads.length, 5);
});

/** Espruino, ADS1X15.js: 860 samples a second, at ±2.048 V, after 8 ms; and a difference. */
foreign("Espruino's single conversions", () => {
  replay(mk(), "write 01 c5 e3\nwait 8\nread 00 = 06 40\nwrite 01 85 e3\nwait 8\nread 00 = f9 c0");
});

foreign("a general call resets it", () => {
  replay(mk(), "write 01 c5 e3\ncall 00: write 06\nread 01 = 85 83");
});

foreign.run();
