import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import type { Idle } from "../../sim/world/dc-motor.ts";
import { DRV8830Chip } from "./drv8830.chip.ts";

const chip = suite("DRV8830 chip");

function mk() {
  const bus = new I2cBus(new Clock(), 400);
  const motor = { volts: Number.NaN, idle: "" as Idle | "", short: false };
  const scene = {
    supplyVolts: () => 6,
    overcurrent: () => motor.short,
    drive: (volts: number, idle: Idle) => Object.assign(motor, { volts, idle }),
  };
  bus.attach("chip", () => new DRV8830Chip(scene, 0x60));
  const control = (value: number) => bus.transfer(0x60, Uint8Array.of(0, value), new Uint8Array(0));
  const fault = () => {
    const bytes = new Uint8Array(1);
    bus.transfer(0x60, Uint8Array.of(1), bytes);
    return bytes[0]!;
  };
  const clear = () => bus.transfer(0x60, Uint8Array.of(1, 0x80), new Uint8Array(0));
  return { bus, motor, control, fault, clear };
}

/** SLVSAB2, table 1: VSET and output voltage. */
for (const [step, volts] of [
  [0x06, 0.48],
  [0x10, 1.29],
  [0x20, 2.57],
  [0x3f, 5.06],
] as const) {
  chip(`gives ${volts} V for VSET ${step}`, () => {
    const { motor, control } = mk();
    control((step << 2) | 2);
    assert.ok(Math.abs(motor.volts - volts) < 0.01, `${motor.volts} V`);
  });
}

chip("drives backward with IN1, brakes with both inputs, coasts with none", () => {
  const { motor, control } = mk();
  control((0x20 << 2) | 1);
  assert.ok(motor.volts < -2);
  control((0x20 << 2) | 3);
  assert.equal([motor.volts, motor.idle], [0, "brake"]);
  control(0);
  assert.equal([motor.volts, motor.idle], [0, "coast"]);
});

chip("gives nothing for the reserved steps below 6", () => {
  const { motor, control } = mk();
  control((0x05 << 2) | 2);
  assert.is(motor.volts, 0);
});

chip("switches off at an overcurrent until it is cleared", () => {
  const { motor, control, fault, clear } = mk();
  control((0x20 << 2) | 2);
  motor.short = true;
  assert.is(fault(), 0x03);
  assert.is(motor.volts, 0);
  motor.short = false;
  assert.is(fault(), 0x03, "stays");
  clear();
  assert.is(fault(), 0);
  assert.ok(motor.volts > 2);
});

chip("answers at its own address only", () => {
  assert.is(mk().bus.transfer(0x61, Uint8Array.of(0), new Uint8Array(1)), -1);
});

chip.run();
