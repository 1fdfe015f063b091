import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { replay } from "../../test/support/replay-transfers.ts";
import { BME680Chip } from "./bme680.chip.ts";
import { calibration } from "./bme680.part.ts";

const foreign = suite("BME680, as other drivers use it");

function mk() {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  const room = { temperatureC: 20, humidityPercent: 50, pressurePa: 100_000, gasOhm: 1850.91 };
  bus.attach("chip", () => new BME680Chip(clock, room, calibration, 0x76));
  clock.advance(5000);
  return { bus, clock, address: 0x76 };
}

/** Espruino, BME680.js: its calibration begins one register early; temperature 8 times, pressure 4 times, the heater 150 ms. */
foreign("Espruino's forced measurement with gas", () => {
  const [field] = replay(
    mk(),
    `read d0 = 61
     read 74 = 00
     write e0 b6
     wait 10
     read 89 = ..*25
     read e1 = ..*16
     read 02 = ..
     read 00 = ..
     read 04 = ..
     read 75 = 00
     write 75 08
     read 70 = 00
     write 70 00
     write 74 8c
     read 72 = 00
     write 72 02
     read 71 = 00
     write 71 10
     write 5a 73
     write 64 65
     read 74 = 8c
     write 74 8d
     wait 250
     read 1d = ..*15`,
  ).slice(-1);
  assert.is(field![0]! & 0x80, 0x80, "new data");
  assert.is(field![14]! & 0x30, 0x30, "gas is valid, and the heater was on");
});

/** Bosch, bme68x.c, as Adafruit has it: several registers in one transfer, the calibration in three pieces. */
foreign("Bosch's interleaved writes", () => {
  const [field] = replay(
    mk(),
    `write e0 b6
     wait 10
     read+ d0 = 61
     read+ f0 = 00
     read+ 8a = ..*23
     read+ e1 = ..*14
     read+ 00 = ..*5
     read+ 74 = 00
     read+ 71 = ..*5
     write 71 00 72 02 73 00 74 8c 75 08
     write 5a 73
     write 64 59
     read+ 70 = 00 00
     write 70 00 71 10
     read+ 74 = 8c
     write 74 8d
     wait 200
     read+ 1d = ..*17`,
  ).slice(-1);
  assert.is(field![0]! & 0x80, 0x80);
});

foreign.run();
