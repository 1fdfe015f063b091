import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { replay } from "../../test/support/replay-transfers.ts";
import { AHT20Chip } from "./aht20.chip.ts";

const foreign = suite("AHT20, as other drivers use it");

/** At 50 °C and 50 %, powered for a while. */
function mk() {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  bus.attach("chip", () => new AHT20Chip(clock, { temperatureC: 50, humidityPercent: 50 }, 0x38));
  clock.advance(100_000);
  return { bus, clock, address: 0x38 };
}

/** Adafruit_AHTX0 and DeviceScript's aht20.ts: a reset, the AHT10's initialisation, the busy bit. */
foreign("Adafruit's start and its busy bit", () => {
  replay(
    mk(),
    `write ba
     wait 21
     until ~ 80
     write e1 08 00
     until ~ 80
     read = 08
     write ac 33 00
     until ~ 80
     read = 08 80 00 08 00 00`,
  );
});

/** enjoyneering, AHTxx: initialised by its own command, the status asked for, the checksum read too. */
foreign("AHTxx' status command and checksum", () => {
  const [, , result] = replay(
    mk(),
    `wait 10
     write be 08 00
     wait 10
     read 71 = 08
     write ac 33 00
     wait 10
     read 71 = 88
     wait 70
     read = 08 80 00 08 00 00 ..`,
  );
  assert.is(result!.length, 7);
});

/** Espruino, AHT10.js: it does not wait, and so has the value of the time before. */
foreign("Espruino reads at once, and gets the old value", () => {
  const measure = "write ac 33 00\nread = 88 ..*5\nwait 100\n";
  const [, first, second] = replay(mk(), `write e1 08 00\nread = 08\n${measure}${measure}`);
  assert.equal(first, [0x88, 0, 0, 0, 0, 0]);
  assert.equal(second, [0x88, 0x80, 0x00, 0x08, 0x00, 0x00]);
});

foreign.run();
