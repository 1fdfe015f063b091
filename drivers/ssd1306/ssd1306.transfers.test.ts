import { suite } from "uvu";
import * as assert from "uvu/assert";
import { I2cBus } from "../../sim/bus/i2c-bus.ts";
import { Clock } from "../../sim/time/clock.ts";
import { replay } from "../../test/support/replay-transfers.ts";
import { columns, SSD1306Chip } from "./ssd1306.chip.ts";

const foreign = suite("SSD1306, as other drivers use it");

function mk() {
  const clock = new Clock();
  const bus = new I2cBus(clock, 400);
  const screen = { lit: [] as readonly boolean[] };
  bus.attach("chip", () => new SSD1306Chip({ show: (lit) => Object.assign(screen, { lit }) }, 0x3c));
  /** Column and row of each lit pixel. */
  const lit = () => screen.lit.flatMap((on, i) => (on ? [[i % columns, Math.floor(i / columns)]] : []));
  return { bus, clock, address: 0x3c, lit };
}
/** Each command, also each of its parameters, in a transfer of its own. */
const oneByOne = (commands: string) => commands.trim().replace(/(\w\w)\s*/g, "write 00 $1\n");
const corners = [
  [0, 0],
  [127, 63],
];

/** Espruino, SSD1306.js: 128 bytes of the picture at a time. */
foreign("Espruino's start and flip", () => {
  const wire = mk();
  const chunks = [0, 1, 2, 3, 4, 5, 6, 7].map((page) => {
    const bytes = Array<string>(128).fill("00");
    if (page === 0) bytes[0] = "01";
    if (page === 7) bytes[127] = "80";
    return `write 40 ${bytes.join(" ")}\n`;
  });
  replay(
    wire,
    `${oneByOne("ae d5 80 a8 3f d3 00 40 8d 14 20 00 a1 c8 da 12 81 cf d9 f1 db 40 a4 a6 af")}
     ${oneByOne("21 00 7f 22 00 07")}
     ${chunks.join("")}`,
  );
  assert.equal(wire.lit(), corners);
});

/** Adafruit_SSD1306: commands in lists, the last page as ffh, 31 bytes of the picture at a time. */
foreign("Adafruit's lists and its last page of ff", () => {
  const wire = mk();
  const picture = Array<string>(1024).fill("00");
  picture[0] = "01";
  picture[1023] = "80";
  const pieces = Array.from({ length: Math.ceil(1024 / 31) }, (_, i) => picture.slice(31 * i, 31 * i + 31));
  replay(
    wire,
    `write 00 ae d5 80 a8
     write 00 3f
     write 00 d3 00 40 8d
     write 00 14
     write 00 20 00 a1 c8
     ${oneByOne("da 12 81 cf d9 f1")}
     write 00 db 40 a4 a6 2e af
     write 00 22 00 ff 21
     write 00 00
     write 00 7f
     ${pieces.map((piece) => `write 40 ${piece.join(" ")}`).join("\n")}`,
  );
  assert.equal(wire.lit(), corners);
});

foreign("a command that is in no datasheet is a stray", () => {
  const { bus, address } = mk();
  bus.transfer(address, Uint8Array.of(0x00, 0xef), new Uint8Array(0));
  assert.equal(bus.strays, ["chip: command 0xef"]);
});

foreign.run();
