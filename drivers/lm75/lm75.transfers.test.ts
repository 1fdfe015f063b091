import { suite } from "uvu";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { replay } from "../../test/support/replay-transfers.ts";
import { LM75Chip } from "./lm75.chip.ts";

const foreign = suite("LM75, as other drivers use it");

/** At 20.5 °C. */
function mk() {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  bus.attach("chip", () => new LM75Chip(clock, { temperatureC: () => 20.5 }, 0x48));
  clock.advance(400_000);
  return { bus, clock, address: 0x48 };
}

/** QuentinCG, Arduino-LM75A: the pointer each time; of an LM75A it would take 11 bits. */
foreign("QuentinCG's reads", () => {
  replay(mk(), "read 00 = 14 80\nread 00 = 14 80");
});

/** Temperature_LM75_Derived: shutdown and back, and the limits of the thermostat. */
foreign("Temperature_LM75_Derived's shutdown and limits", () => {
  replay(
    mk(),
    `read 01 = 00
     write 01 01
     read 01 = 01
     read 00 = 14 80
     write 01 00
     wait 100
     read 00 = 14 80
     write 02 17 00
     write 03 19 80
     read 02 = 17 00
     read 03 = 19 80`,
  );
});

foreign.run();
