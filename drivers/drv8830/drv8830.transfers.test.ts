import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { replay } from "../../test/support/replay-transfers.ts";
import { DRV8830Chip } from "./drv8830.chip.ts";

const foreign = suite("DRV8830, as other drivers use it");

function mk() {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  const motor = { volts: Number.NaN, short: false };
  const scene = {
    supplyVolts: () => 6,
    overcurrent: () => motor.short,
    drive: (volts: number) => Object.assign(motor, { volts }),
  };
  bus.attach("chip", () => new DRV8830Chip(scene, 0x60));
  return { bus, clock, motor, address: 0x60 };
}

/** Pimoroni, drv8830-python: voltage and direction one after the other, each read, changed and written. */
foreign("Pimoroni's fields", () => {
  const wire = mk();
  replay(wire, "read+ 00 = 00\nwrite 00 94\nread+ 00 = 94\nwrite 00 96\nread+ 01 = 00");
  assert.ok(Math.abs(wire.motor.volts - 2.97) < 0.01, `${wire.motor.volts} V`);
  replay(wire, "read+ 00 = 96\nwrite 00 97");
  assert.is(wire.motor.volts, 0, "brakes");
});

/** ZoneMR, drv8830: a fault is read and cleared before each order. */
foreign("ZoneMR's cleared fault", () => {
  const wire = mk();
  replay(wire, "read+ 01 = 00\nwrite 00 fd");
  assert.ok(Math.abs(wire.motor.volts + 5.06) < 0.01, `${wire.motor.volts} V`);
  wire.motor.short = true;
  replay(wire, "read+ 01 = 03");
  assert.is(wire.motor.volts, 0);
  wire.motor.short = false;
  replay(wire, "write 01 80\nwrite 00 fe\nread+ 01 = 00");
  assert.ok(wire.motor.volts > 5);
});

foreign.run();
