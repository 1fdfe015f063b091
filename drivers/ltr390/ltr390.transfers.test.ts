import { suite } from "uvu";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { replay } from "../../test/support/replay-transfers.ts";
import { LTR390Chip } from "./ltr390.chip.ts";

const foreign = suite("LTR-390UV, as other drivers use it");

/** At 100 lx and a UV index of 1. */
function mk() {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  const steady = { normal: (mean = 0) => mean, uint32: () => 0 };
  bus.attach("chip", () => new LTR390Chip(clock, steady, { lux: () => 100, uvIndex: () => 1 }));
  return { bus, clock, address: 0x53 };
}

/** Adafruit_LTR390: a reset, ultraviolet at a gain of 3 and 16 bits, thresholds and interrupt. */
foreign("Adafruit's ultraviolet", () => {
  replay(
    mk(),
    `read+ 06 = b2
     read+ 00 = 00
     write 00 10
     wait 10
     read+ 00 = 00
     write 00 02
     read+ 00 = 02
     write 00 0a
     read+ 05 = 01
     write 05 01
     read+ 04 = 22
     write 04 42
     write 24 64 00 00
     write 21 e8 03 00
     read+ 19 = 10
     write 19 14
     write 19 34
     read+ 1a = 00
     wait 200
     until 07 & 08
     read+ 10 = 18 00 00`,
  );
});

/** RobTillaart, LTR390_RT: daylight at once, 20 bits at a gain of 18. */
foreign("RobTillaart's daylight", () => {
  replay(
    mk(),
    `write 00 02
     read 04 = 22
     write 04 02
     write 05 04
     wait 900
     read 07 = 28
     read 0d = e0 2e 00`,
  );
});

foreign.run();
