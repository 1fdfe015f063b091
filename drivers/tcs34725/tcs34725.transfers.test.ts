import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Random } from "../../sim/numbers/random.ts";
import { Clock } from "../../sim/time/clock.ts";
import { replay } from "../../test/support/replay-transfers.ts";
import { TCS34725Chip } from "./tcs34725.chip.ts";

const foreign = suite("TCS34725, as other drivers use it");

/** Over a red floor. */
function mk() {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  const colour = { red: 0.9, green: 0.05, blue: 0.05 };
  bus.attach("chip", () => new TCS34725Chip(clock, new Random(1), { colour: () => colour }));
  return { bus, clock, address: 0x29 };
}
const word = (bytes: readonly number[], at = 0) => bytes[at]! | (bytes[at + 1]! << 8);

/** Adafruit_TCS34725: commands of 0x80 for words too; one shot; the interrupt cleared by a function. */
foreign("Adafruit's words, with the repeated-byte command", () => {
  const words = replay(
    mk(),
    `read+ 92 = 44
     write 81 c0
     write 8f 01
     write 80 01
     wait 3
     write 80 03
     wait 154
     read+ 94 = .. ..
     read+ 96 = .. ..
     read+ 98 = .. ..
     read+ 9a = .. ..
     wait 154              # the first integration began 2.4 ms later than it thinks
     read+ 94 = .. ..
     read+ 96 = .. ..
     read+ 98 = .. ..
     read+ 9a = .. ..
     write e6
     read+ 80 = 03
     write 80 00
     read+ 93 = 00`,
  );
  const [clear, red, green, blue] = words.slice(5, 9).map((bytes) => word(bytes));
  assert.ok(clear! > red! && red! > 8 * green! && red! > 8 * blue!, `${clear} ${red} ${green} ${blue}`);
});

/** Espruino, TCS3472x.js: status and all channels in one burst that goes on by itself. */
foreign("Espruino's burst", () => {
  const [burst] = replay(
    mk(),
    `write a1 ec
     write af 02
     write a0 03
     wait 60
     read b3 = 01 ..*8`,
  );
  assert.ok(word(burst!, 3) > 8 * word(burst!, 5) && word(burst!, 1) > word(burst!, 3), `${burst}`);
});

foreign.run();
