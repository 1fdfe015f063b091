import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Random } from "../../sim/numbers/random.ts";
import { Clock } from "../../sim/time/clock.ts";
import { RCWL9620Chip } from "./rcwl9620.chip.ts";

const chip = suite("RCWL-9620 chip");

function mk(rangeMm: number | undefined) {
  const clock = new Clock();
  const bus = new I2cBus(clock, 100);
  bus.attach("chip", () => new RCWL9620Chip(clock, new Random(1), { echoMm: () => rangeMm }));
  const start = () => bus.transfer(0x57, Uint8Array.of(1), new Uint8Array(0));
  const read = () => {
    const bytes = new Uint8Array(3);
    assert.is(bus.transfer(0x57, new Uint8Array(0), bytes), 0);
    return bytes;
  };
  return { clock, bus, start, read };
}
const micrometres = ([high, middle, low]: Uint8Array) => (high! << 16) | (middle! << 8) | low!;

chip("gives micrometres, the highest byte first, 120 ms after the start", () => {
  const { clock, start, read } = mk(1000);
  assert.is(start(), 0);
  clock.advance(100_000);
  assert.is(micrometres(read()), 0, "not yet");
  clock.advance(25_000);
  const value = micrometres(read());
  assert.ok(Math.abs(value - 1_000_000) < 20_000, `${value} µm`);
});

chip("keeps the last value until it is started again", () => {
  const { clock, start, read } = mk(500);
  start();
  clock.advance(130_000);
  const first = micrometres(read());
  clock.advance(500_000);
  assert.is(micrometres(read()), first);
});

chip("says 4.5 m when nothing sends the sound back", () => {
  const { clock, start, read } = mk(undefined);
  start();
  clock.advance(130_000);
  assert.is(micrometres(read()), 4_500_000);
});

chip("answers at its own address only", () => {
  assert.is(mk(500).bus.transfer(0x29, Uint8Array.of(1), new Uint8Array(0)), -1);
});

chip.run();
