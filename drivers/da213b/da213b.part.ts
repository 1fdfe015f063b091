import { z } from "zod";
import { tilt } from "../measured-quantities.ts";
import { definePart, i2cAddress } from "../part.ts";
import { DA213BChip } from "./da213b.chip.ts";

/** Mounted flat near the middle of the robot, x forward, y to the left. */
export const da213b = definePart({
  type: "da213b",
  title: "DA213B accelerometer",
  bus: "i2c",
  addresses: [0x27],
  supplyVolts: [1.62, 3.6],
  datasheet: {
    title: "MiraMEMS DS_da213B",
    url: "https://semic-boutique.com/wp-content/uploads/2021/01/da213B.pdf",
  },
  driver: "@devicescript/drivers DA213BDriver",
  model: "drivers/da213b/da213b.chip.ts",
  probe: [0x01],
  schema: z.strictObject({ type: z.literal("da213b"), address: i2cAddress.default(0x27) }),
  senses: () => [tilt],
  attach(_, { id, clock, noise, body, i2c }) {
    const scene = {
      acceleration: () => {
        const { forward, left, up } = body.felt;
        return { x: forward, y: left, z: up };
      },
    };
    i2c.attach(id, () => new DA213BChip(clock, noise, scene));
    return undefined;
  },
});
