import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { replay } from "../../test/support/replay-transfers.ts";
import { INA219Chip } from "./ina219.chip.ts";

const foreign = suite("INA219, as other drivers use it");

/** 6 V, 0.5 A, 0.1 Ω. */
function mk() {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  const battery = { volts: 6, amps: 0.5 };
  bus.attach(
    "chip",
    () => new INA219Chip(clock, { volts: () => battery.volts, amps: () => battery.amps }, 0x40, 0.1),
  );
  clock.advance(2000);
  return { bus, clock, battery, address: 0x40 };
}

/** Adafruit_INA219: 32 V and 2 A, then powerSave, and the range of 16 V and 400 mA, which clips. */
foreign("Adafruit's ranges and power save", () => {
  const wire = mk();
  replay(
    wire,
    `write 05 10 00
     write 00 39 9f
     wait 2
     read+ 02 = 2e e2
     read+ 01 = 13 88
     write 05 10 00
     read+ 04 = 13 88
     write 05 10 00
     read+ 03 = 05 dc
     read+ 00 = 39 9f
     write 00 39 98`,
  );
  wire.battery.volts = 20;
  replay(
    wire,
    `wait 10
     read+ 02 = 2e e0      # asleep: the value of before, and not ready since the power was read
     write 05 20 00
     write 00 01 9f
     wait 2
     read+ 02 = 7d 02      # 16 V
     read+ 01 = 0f a0      # 40 mV`,
  );
});

/** Espruino, INA219.js: the configuration after a reset is how it knows the chip. */
foreign("Espruino's reset", () => {
  replay(
    mk(),
    `read 00 = 39 9f
     write 00 80 00
     read 00 = 39 9f
     write 05 10 00
     wait 2
     read 02 = 2e e2
     read 04 = 13 88`,
  );
});

/** RobTillaart, INA219: gains, resolutions and modes by their bits; the ready flag. */
foreign("RobTillaart's bits and triggered mode", () => {
  const wire = mk();
  replay(
    wire,
    `read 00 = 39 9f
     write 00 31 9f        # gain 4
     read 00 = 31 9f
     write 00 37 ff        # 128 samples of the bus, 12 bits of the shunt
     read 00 = 37 ff
     write 00 31 9b        # both, once
     read 02 = .. ..
     wait 2
     read 02 = 2e e2`,
  );
  wire.battery.volts = 7;
  replay(wire, "wait 100\nread 02 = 2e e2\nwrite 00 31 9b\nwait 2\nread 02 = 36 b2");
  assert.is(wire.bus.count.failed, 0);
});

foreign.run();
