import { z } from "zod";
import { definePart, i2cAddress, pin, rangePlace } from "../part.ts";
import { fieldOfViewDeg, maxMm, VL53L0XChip, wakingAddress } from "./vl53l0x.chip.ts";

/** Where the first of two sensors goes while the second one is held in reset (`two-sensors.ts`). */
const movedAddress = 0x2a;

export const vl53l0x = definePart({
  type: "vl53l0x",
  title: "VL53L0X time-of-flight distance sensor",
  bus: "i2c",
  addresses: [wakingAddress, movedAddress],
  supplyVolts: [2.6, 3.5],
  datasheet: { title: "ST DS11555", url: "https://www.st.com/resource/en/datasheet/vl53l0x.pdf" },
  driver: "drivers/vl53l0x/vl53l0x.ts",
  model: "drivers/vl53l0x/vl53l0x.chip.ts",
  probe: [0xc0],
  schema: z.strictObject({
    type: z.literal("vl53l0x"),
    address: i2cAddress.default(wakingAddress),
    at: rangePlace,
    /** Of two sensors one has its XSHUT on a pin, and the other one another address. */
    pins: z.strictObject({ xshut: pin }).optional(),
  }),
  pins: { output: true },
  wakesAt: ({ pins }) => ({ address: wakingAddress, held: pins !== undefined, start: "read()" }),
  module: ({ pins }) => ({
    name: "VL53L0X",
    ...(pins && { note: "vl53l0xHeld" }),
    power: [
      ["VIN", "3V3"],
      ["GND", "GND"],
    ],
  }),
  senses: ({ at }) => [{ kind: "range", at, maxMm, fieldOfViewDeg }],
  attach({ at, pins }, { id, clock, noise, body, i2c }) {
    const scene = {
      rangeMm: (maxMm: number, fieldOfViewDeg: number) => body.rangeMm(at, maxMm, fieldOfViewDeg),
    };
    let xshut = true;
    let chip: VL53L0XChip | undefined;
    i2c.attach(id, (poweredUs) => {
      chip = new VL53L0XChip(clock, noise, scene, poweredUs);
      chip.setXshut(xshut);
      return chip;
    });
    if (!pins) return undefined;
    const setPin = (high: boolean) => {
      xshut = high;
      chip?.setXshut(high);
    };
    const part = { setPin, letGo: () => setPin(true) };
    return { id: `${id}.xshut`, service: "relay", pins: { pin: pins.xshut }, part };
  },
  robot(name, { address, pins }) {
    const start = pins
      ? { name: "startHeldVL53L0X", argument: `gpio(${pins.xshut})` }
      : address === movedAddress
        ? { name: "startMovedVL53L0X", argument: "" }
        : { name: "startVL53L0X", argument: `{ address: 0x${address.toString(16)} }` };
    return {
      member: { name, value: `new DistanceSensor(async () => await ${start.name}(${start.argument}))` },
      runtime: ["DistanceSensor"],
      drivers: [start.name],
      ...(pins && { beforeBus: { line: `holdVL53L0X(gpio(${pins.xshut}))`, drivers: ["holdVL53L0X"] } }),
    };
  },
  selftest: (robot) => ({ kind: "distance", code: `say(Math.round(await ${robot}.read()))` }),
});
