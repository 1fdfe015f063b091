import { z } from "zod";
import { light, ultraviolet } from "../measured-quantities.ts";
import { definePart, i2cAddress } from "../part.ts";
import { LTR390Chip } from "./ltr390.chip.ts";

export const ltr390 = definePart({
  type: "ltr390",
  title: "LTR-390UV light and ultraviolet sensor",
  bus: "i2c",
  addresses: [0x53],
  supplyVolts: [1.7, 3.6],
  datasheet: {
    title: "Lite-On LTR-390UV-01 V1.1",
    url: "https://optoelectronics.liteon.com/upload/download/DS86-2015-0004/LTR-390UV_Final_%20DS_V1%201.pdf",
  },
  driver: "@devicescript/drivers startLTR390",
  model: "drivers/ltr390/ltr390.chip.ts",
  probe: [0x06],
  schema: z.strictObject({ type: z.literal("ltr390"), address: i2cAddress.default(0x53) }),
  senses: () => [light, ultraviolet],
  attach(_, { id, clock, noise, body, i2c }) {
    const scene = { lux: () => body.environment.ambientLux, uvIndex: () => body.environment.uvIndex };
    i2c.attach(id, () => new LTR390Chip(clock, noise, scene));
    return undefined;
  },
});
