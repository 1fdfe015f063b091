import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { columns, SSD1306Chip } from "./ssd1306.chip.ts";

const chip = suite("SSD1306 chip");

function mk() {
  const bus = new I2cBus(new Clock(), 400);
  let picture: readonly boolean[] = [];
  const show = (lit: readonly boolean[]) => {
    picture = lit;
  };
  bus.attach("chip", () => new SSD1306Chip({ show }, 0x3c));
  const write = (...bytes: number[]) => bus.transfer(0x3c, Uint8Array.from(bytes), new Uint8Array(0));
  const commands = (...bytes: number[]) => write(0x00, ...bytes);
  const data = (...bytes: number[]) => write(0x40, ...bytes);
  /** Column and row of each lit pixel. */
  const lit = () => picture.flatMap((on, i) => (on ? [[i % columns, Math.floor(i / columns)]] : []));
  /** Pump on, upright, display on. */
  const on = () => commands(0x8d, 0x14, 0xa1, 0xc8, 0xaf);
  return { bus, commands, data, write, lit, on };
}

chip("is dark after power-on, and without its charge pump", () => {
  const { commands, data, lit } = mk();
  data(0xff);
  assert.is(lit().length, 0);
  commands(0xaf);
  assert.is(lit().length, 0);
});

chip("shows the lowest bit of a byte uppermost in its page", () => {
  const { data, lit, on } = mk();
  on();
  data(0x81);
  assert.equal(lit(), [
    [0, 0],
    [0, 7],
  ]);
});

chip("wraps to the next page in horizontal mode, to the next column in vertical mode", () => {
  const { commands, data, lit, on } = mk();
  on();
  commands(0x20, 0x00, 0x21, 0, 1, 0x22, 0, 7);
  data(0, 0, 1);
  assert.equal(lit(), [[0, 8]]);
  commands(0x20, 0x01, 0x21, 0, 1, 0x22, 0, 1);
  data(0, 0, 1, 0);
  assert.equal(lit(), [[1, 0]]);
});

chip("stays in its page in page mode", () => {
  const { commands, data, lit, on } = mk();
  on();
  commands(0x20, 0x02, 0xb2, 0x0f, 0x17);
  data(1, 1);
  assert.equal(lit(), [
    [0, 16],
    [127, 16],
  ]);
});

chip("turns upside down and mirrors with its remaps off", () => {
  const { commands, data, lit, on } = mk();
  on();
  data(1);
  commands(0xa0, 0xc0);
  assert.equal(lit(), [[127, 63]]);
});

chip("inverts, lights all, and switches off", () => {
  const { commands, lit, on } = mk();
  on();
  commands(0xa7);
  assert.is(lit().length, 128 * 64);
  commands(0xa6);
  assert.is(lit().length, 0);
  commands(0xa5);
  assert.is(lit().length, 128 * 64);
  commands(0xae);
  assert.is(lit().length, 0);
});

chip("takes commands one by one, each behind its control byte", () => {
  const { write, lit } = mk();
  for (const byte of [0x8d, 0x14, 0xa1, 0xc8, 0xaf]) write(0x80, byte);
  write(0x80, 0xa5);
  assert.is(lit().length, 128 * 64);
});

chip("answers at its own address only", () => {
  assert.is(mk().bus.transfer(0x3d, Uint8Array.of(0), new Uint8Array(0)), -1);
});

chip.run();
