import { suite } from "uvu";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { replay } from "../../test/support/replay-transfers.ts";
import { SHTC3Chip } from "./shtc3.chip.ts";

const foreign = suite("SHTC3, as other drivers use it");

/** At 20 °C and 50 %. */
function mk() {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  bus.attach("chip", () => new SHTC3Chip(clock, { temperatureC: 20, humidityPercent: 50 }, 0x70));
  return { bus, clock, address: 0x70 };
}
/** 20 °C and 50 %, each with its checksum. */
const temperature = "5f 16 1a";
const humidity = "80 00 a2";

/** Adafruit_SHTC3: reset, identity, low power and normal. */
foreign("Adafruit's reset and both powers", () => {
  replay(
    mk(),
    `write 80 5d
     wait 1
     write 35 17
     wait 0.25
     read+ ef c8 = 08 07 ..
     write 60 9c
     wait 1
     read = ${temperature} ${humidity}
     write 35 17
     wait 0.25
     write 78 66
     wait 13
     read = ${temperature} ${humidity}
     write b0 98`,
  );
});

/** Espruino, SHT3C.js: humidity first, with clock stretching. */
foreign("Espruino's clock stretching", () => {
  replay(
    mk(),
    `write b0 98
     write 35 17
     wait 0.3
     write 5c 24
     read = ${humidity} ${temperature}
     write b0 98`,
  );
});

foreign.run();
