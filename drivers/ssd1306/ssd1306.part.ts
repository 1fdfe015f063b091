import { z } from "zod";
import { definePart, i2cAddress } from "../part.ts";
import { columns, SSD1306Chip } from "./ssd1306.chip.ts";

export const ssd1306 = definePart({
  type: "ssd1306",
  title: "SSD1306 display, 128 × 64 pixels",
  bus: "i2c",
  addresses: [0x3c, 0x3d],
  supplyVolts: [1.65, 5],
  datasheet: {
    title: "Solomon Systech SSD1306 rev. 1.1",
    url: "https://cdn-shop.adafruit.com/datasheets/SSD1306.pdf",
  },
  driver: "@devicescript/drivers SSD1306Driver",
  model: "drivers/ssd1306/ssd1306.chip.ts",
  // NOP.
  probe: [0x00, 0xe3],
  schema: z.strictObject({ type: z.literal("ssd1306"), address: i2cAddress.default(0x3c) }),
  module: () => ({
    name: "SSD1306",
    power: [
      ["VCC", "3V3"],
      ["GND", "GND"],
    ],
  }),
  does: () => [{ kind: "pixels" }],
  attach({ address }, { id, i2c, show }) {
    let shown = "";
    const scene = {
      show(lit: readonly boolean[]) {
        const picture = lit.map((on) => (on ? "1" : "0")).join("");
        if (picture === shown) return;
        shown = picture;
        show(
          lit.map((on) => (on ? "#ffffff" : "#000000")),
          columns,
        );
      },
    };
    i2c.attach(id, () => new SSD1306Chip(scene, address));
    return undefined;
  },
});
