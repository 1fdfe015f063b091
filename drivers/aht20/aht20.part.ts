import { z } from "zod";
import { scattered } from "../../sim/index.ts";
import { humidity, temperature } from "../measured-quantities.ts";
import { definePart, i2cAddress } from "../part.ts";
import { AHT20Chip } from "./aht20.chip.ts";

/** Repeatability of the datasheet, section 2: ±0.1 °C and ±0.1 %, taken as three standard deviations. */
const scatter = { temperatureC: 0.033, humidityPercent: 0.033 };

export const aht20 = definePart({
  type: "aht20",
  title: "AHT20 thermometer and hygrometer",
  bus: "i2c",
  addresses: [0x38],
  supplyVolts: [2, 5.5],
  datasheet: {
    title: "ASAIR AHT20 V1.0",
    url: "https://asairsensors.com/wp-content/uploads/2021/09/Data-Sheet-AHT20-Humidity-and-Temperature-Sensor-ASAIR-V1.0.03.pdf",
  },
  driver: "@devicescript/drivers startAHT20",
  model: "drivers/aht20/aht20.chip.ts",
  probe: [0x71],
  schema: z.strictObject({ type: z.literal("aht20"), address: i2cAddress.default(0x38) }),
  module: () => ({
    name: "AHT20",
    power: [
      ["VIN", "3V3"],
      ["GND", "GND"],
    ],
  }),
  senses: () => [temperature, humidity],
  attach({ address }, { id, clock, noise, body, i2c }) {
    i2c.attach(
      id,
      (poweredUs) =>
        new AHT20Chip(clock, scattered(body.environment.air, noise, scatter), address, poweredUs),
    );
    return undefined;
  },
});
