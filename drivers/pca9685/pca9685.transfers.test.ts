import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { replay } from "../../test/support/replay-transfers.ts";
import { PCA9685Chip } from "./pca9685.chip.ts";

const foreign = suite("PCA9685, as other drivers use it");

function mk() {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  const out = { duties: [] as readonly number[], hz: Number.NaN };
  const outputs = (duties: readonly number[], hz: number) => Object.assign(out, { duties: [...duties], hz });
  bus.attach("chip", () => new PCA9685Chip({ outputs }, 0x40));
  return { bus, clock, out, address: 0x40 };
}
const near = (got: number, expected: number, within: number) =>
  assert.ok(Math.abs(got - expected) <= within, `${got}, expected ${expected} ± ${within}`);

/** Adafruit_PWMServoDriver: begin(), setPWMFreq(50), a servo's pulse, sleep() and wakeup(). */
foreign("Adafruit's frequency and servo", () => {
  const wire = mk();
  replay(
    wire,
    `write 00 80
     wait 10
     read+ 00 = 00
     write 00 10
     write fe 79
     write 00 00
     wait 5
     write 00 a0
     read+ fe = 79
     write 06 00 00 33 01
     read+ 08 = 33 01`,
  );
  near(wire.out.hz, 50, 0.5);
  near((wire.out.duties[0]! / wire.out.hz) * 1e6, 1500, 10);
  replay(wire, "read+ 00 = 20\nwrite 00 30\nwait 5\nread+ 00 = b0");
  assert.is(wire.out.duties[0], 0, "asleep");
  replay(wire, "read+ 00 = b0\nwrite 00 a0");
  near((wire.out.duties[0]! / wire.out.hz) * 1e6, 1500, 10);
});

/** Espruino, PCA9685.js: it knows the chip by its all-call address. */
foreign("Espruino's frequency of 60 Hz, and outputs fully on and off", () => {
  const wire = mk();
  replay(
    wire,
    `read 05 = e0
     write 00 80
     wait 5
     write 00 30
     write fe 65
     write 00 20
     write 00 20
     write 06 00 10 00 00
     write 0a 00 00 00 10
     write 0e 00 00 00 04`,
  );
  near(wire.out.hz, 60, 1);
  assert.equal(wire.out.duties.slice(0, 3), [1, 0, 0.25]);
});

/** Johnny-Five, expander.js: RESTART and auto-increment at once. */
foreign("Johnny-Five's start and its 255 steps", () => {
  const wire = mk();
  replay(
    wire,
    `write 00 00
     write 00 10
     write fe 03
     write 00 00
     wait 1
     write 00 a0
     write 06 00 00 00 10
     write 0a 00 00 07 08
     write 0e 00 10 00 00`,
  );
  near(wire.out.hz, 1526, 1);
  near(wire.out.duties[1]!, 128 / 255, 0.001);
  assert.is(wire.out.duties[2], 1);
});

/** RobTillaart, PCA9685_RT: modes, all off, the software reset, sub-addresses. */
foreign("RobTillaart's shared addresses and software reset", () => {
  const wire = mk();
  replay(
    wire,
    `write 00 a0
     write 01 04
     write 06 00 00 00 08
     write fd 10
     read fd = 00`,
  );
  assert.is(wire.out.duties[0], 0);
  replay(
    wire,
    `read 00 = 20
     write 00 28
     write 02 c0
     call 60: write 06 00 00 00 08`,
  );
  assert.is(wire.out.duties[0], 0.5);
  replay(wire, "call 00: write 06\nread 00 = 11\nread 02 = e2");
  assert.is(wire.out.duties[0], 0);
});

foreign.run();
