import { z } from "zod";
import { definePart, i2cAddress, motorData, side } from "../../toolchain/kit/part.ts";
import { channels, PCA9685Chip } from "./pca9685.chip.ts";

const channel = z
  .int()
  .min(0)
  .max(channels - 1);

/** All that A0 to A5 give but the addresses that the bus reserves and the chip's own for all (0x70). */
const addresses = Array.from({ length: 0x38 }, (_, i) => 0x40 + i).filter((address) => address !== 0x70);

export const pca9685 = definePart({
  type: "pca9685",
  title: "PCA9685 PWM driver with motors and servos",
  bus: "i2c",
  addresses,
  supplyVolts: [2.3, 5.5],
  datasheet: { title: "NXP PCA9685 rev. 4", url: "https://www.nxp.com/docs/en/data-sheet/PCA9685.pdf" },
  driver: "drivers/pca9685/pca9685.ts",
  model: "drivers/pca9685/pca9685.chip.ts",
  schema: z.strictObject({
    type: z.literal("pca9685"),
    address: i2cAddress.default(0x40),
    /** Motors on bridges with two inputs, by the channels of these. */
    motors: z.array(z.strictObject({ side, in1: channel, in2: channel, ...motorData })).default([]),
    /** Servos, by name: the channel of each. */
    servos: z.record(z.string(), channel).default({}),
  }),
  module: ({ motors, servos }) => ({
    name: "PCA9685",
    power: [
      ["VCC", "3V3"],
      ["GND", "GND"],
      ...(Object.keys(servos).length > 0 ? [["V+", "5V"] as const] : []),
    ],
    bridgeInputs: motors.map(({ side, in1, in2 }) => ({ side, in1: `PWM ${in1}`, in2: `PWM ${in2}` })),
    servos: Object.entries(servos).map(([name, channel]) => ({
      name,
      pins: [`PWM ${channel}`, `V+ ${channel}`, `GND ${channel}`] as const,
    })),
  }),
  attach({ address, motors, servos }, { id, world, i2c, output }) {
    const pulses = new Map<string, number>();
    const outputs = (duties: readonly number[], hz: number) => {
      for (const { side, in1, in2 } of motors) {
        const [forward, backward] = [duties[in1]!, duties[in2]!];
        world.setMotor(side, forward - backward, forward === 1 && backward === 1 ? "brake" : "coast");
      }
      for (const [name, servo] of Object.entries(servos)) {
        const pulseUs = Math.round((duties[servo]! / hz) * 1e6);
        if (pulses.get(name) !== pulseUs) output(pulseUs, name);
        pulses.set(name, pulseUs);
      }
    };
    i2c.attach(id, new PCA9685Chip({ outputs }, address));
    return undefined;
  },
  motors: ({ motors }) => Object.fromEntries(motors.map((motor) => [motor.side, motor])),
});
