import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { replay } from "../../test/support/replay-transfers.ts";
import { SHT30Chip } from "./sht30.chip.ts";

const foreign = suite("SHT30, as other drivers use it");

/** At 20 °C and 50 %. */
function mk() {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  bus.attach("chip", () => new SHT30Chip(clock, { temperatureC: 20, humidityPercent: 50 }, 0x44));
  return { bus, clock, address: 0x44 };
}
/** 20 °C and 50 %, each with its checksum. */
const measured = "5f 16 1a 80 00 a2";

/** RobTillaart, SHT31: 15 ms and 4 ms, the heater, the serial number. */
foreign("RobTillaart's waits, heater and serial number", () => {
  const reads = replay(
    mk(),
    `write 30 a2
     wait 1
     write 24 00
     wait 15
     read = ${measured}
     write 24 16
     wait 4
     read = ${measured}
     write 30 6d
     write f3 2d
     read = a0 10 ..
     write 30 66
     write 30 41
     write f3 2d
     read = 00 00 81
     write 36 82
     wait 1
     read = ..*6`,
  );
  assert.is(reads.length, 5);
});

/** Sensirion, arduino-sht: 6 ms at medium repeatability. */
foreign("Sensirion's three repeatabilities", () => {
  replay(mk(), `write 24 0b\nwait 6\nread = ${measured}\nwrite 24 16\nwait 4\nread = ${measured}`);
});

/** Johnny-Five, sip.js: a reset and at once a measurement, 16 ms. */
foreign("Johnny-Five's cycle", () => {
  const cycle = `write 24 00\nwait 16\nread = ${measured}\n`;
  replay(mk(), `write 30 a2\n${cycle}${cycle}`);
});

/** DeviceScript, sht30.ts: the status before anything else, 20 ms. */
foreign("DeviceScript's own driver", () => {
  replay(mk(), `write f3 2d\nread = 80 10 e1\nwrite 24 00\nwait 20\nread = ${measured}`);
});

/** Linux, sht3x.c and others: with clock stretching in one transfer, or measuring by itself. */
foreign("clock stretching, and measurements once a second", () => {
  replay(
    mk(),
    `read+ 2c 06 = ${measured}
     write 21 30
     wait 20
     read+ e0 00 = ${measured}
     wait 1000
     read+ e0 00 = ${measured}
     write 30 93
     wait 1
     write 2b 32
     wait 20
     read+ e0 00 = ${measured}`,
  );
});

foreign.run();
