import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { ADS1115Chip } from "./ads1115.chip.ts";

const chip = suite("ADS1115 chip");

function mk(...volts: number[]) {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  bus.attach("chip", () => new ADS1115Chip(clock, { volts: (input) => volts[input] ?? 0 }, 0x48));
  const word = (index: number) => {
    const bytes = new Uint8Array(2);
    assert.is(bus.transfer(0x48, Uint8Array.of(index), bytes), 0);
    return (bytes[0]! << 8) | bytes[1]!;
  };
  const config = (value: number) =>
    bus.transfer(0x48, Uint8Array.of(1, value >> 8, value & 0xff), new Uint8Array(0));
  /** One conversion with this configuration. */
  const convert = (value: number) => {
    config(value);
    clock.advance(200_000);
    return word(0);
  };
  return { clock, bus, word, config, convert };
}

chip("has the configuration and thresholds of the datasheet after power-on", () => {
  const { word } = mk();
  assert.is(word(1), 0x8583);
  assert.is(word(2), 0x8000);
  assert.is(word(3), 0x7fff);
});

/** SBAS444, table "Input signal versus ideal output code", at ±2.048 V. */
for (const [volts, code] of [
  [2.048, 0x7fff],
  [0.0000625, 0x0001],
  [0, 0x0000],
] as const) {
  chip(`gives the datasheet's code for ${volts} V`, () => {
    assert.is(mk(volts).convert(0xc583), code);
  });
}

chip("gives differences of two inputs, negative ones in two's complement", () => {
  const { convert } = mk(0, 0.0000625);
  assert.is(convert(0x8583), 0xffff);
});

chip("measures the input of the multiplexer, in the range of the amplifier", () => {
  const { convert } = mk(0.5, 1, 2, 4);
  assert.is(convert(0xf383), Math.round((4 / 4.096) * 32_768));
  assert.is(convert(0xe183), Math.round((2 / 6.144) * 32_768));
});

chip("is busy for the time of the data rate", () => {
  const { clock, word, config } = mk(1);
  config(0xc3e3);
  assert.is(word(1) & 0x8000, 0);
  clock.advance(900);
  assert.is(word(1) & 0x8000, 0);
  clock.advance(300);
  assert.is(word(1) & 0x8000, 0x8000);
});

chip("keeps the conversion when it is written", () => {
  const { bus, word, convert } = mk(1);
  const value = convert(0xc383);
  bus.transfer(0x48, Uint8Array.of(0, 0x12, 0x34), new Uint8Array(0));
  assert.is(word(0), value);
});

chip("answers at its own address only", () => {
  assert.is(mk().bus.transfer(0x49, Uint8Array.of(0), new Uint8Array(2)), -1);
});

chip.run();
