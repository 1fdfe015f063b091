import { z } from "zod";
import type { Side } from "../../sim/index.ts";
import { definePart, i2cAddress, i2cMotorTiming, motorData, type RobotCode, side } from "../part.ts";
import { channels, PCA9685Chip } from "./pca9685.chip.ts";

const channel = z
  .int()
  .min(0)
  .max(channels - 1);

/** Period of the outputs: one for all, so servos set the pace where there are any. */
const servoHz = 50;
const motorHz = 1000;

/** All that A0 to A5 give but the addresses that the bus reserves and the chip's own for all (0x70). */
const addresses = Array.from({ length: 0x38 }, (_, i) => 0x40 + i).filter((address) => address !== 0x70);

/** The sides that its motors are on; two on one side get the same signal. */
function sidesOf(motors: readonly { readonly side: Side }[]): Side[] {
  return [...new Set(motors.map(({ side }) => side))];
}

export const pca9685 = definePart({
  type: "pca9685",
  title: "PCA9685 PWM driver with motors and servos",
  bus: "i2c",
  addresses,
  supplyVolts: [2.3, 5.5],
  datasheet: { title: "NXP PCA9685 rev. 4", url: "https://www.nxp.com/docs/en/data-sheet/PCA9685.pdf" },
  driver: "drivers/pca9685/pca9685.ts",
  model: "drivers/pca9685/pca9685.chip.ts",
  probe: [0x00],
  schema: z.strictObject({
    type: z.literal("pca9685"),
    address: i2cAddress.default(0x40),
    /** Motors on bridges with two inputs, by the channels of these, which are neighbours. */
    motors: z
      .array(
        z
          .strictObject({ side, in1: channel, in2: channel, ...motorData })
          .refine(({ in1, in2 }) => Math.abs(in1 - in2) === 1, { path: ["in2"], error: "neighbours" }),
      )
      .default([]),
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
  faults: ({ motors }) => {
    const sides = sidesOf(motors);
    return [...sides.map((side) => `${side}LeadsSwapped`), ...(sides.length > 1 ? ["motorsExchanged"] : [])];
  },
  attach({ address, motors, servos }, { id, leads, i2c, output, fault }) {
    const sides = sidesOf(motors);
    for (const side of sides) fault(`${side}LeadsSwapped`, (there) => leads.swapMotor(side, there));
    if (sides.length > 1) fault("motorsExchanged", (there) => leads.exchangeMotors(there));
    const pulses = new Map<string, number>();
    const outputs = (duties: readonly number[], hz: number) => {
      for (const { side, in1, in2 } of motors) {
        const [forward, backward] = [duties[in1]!, duties[in2]!];
        leads.setMotor(side, forward - backward, forward === 1 && backward === 1 ? "brake" : "coast");
      }
      for (const [name, servo] of Object.entries(servos)) {
        const pulseUs = Math.round((duties[servo]! / hz) * 1e6);
        if (pulses.get(name) !== pulseUs) output(pulseUs, name);
        pulses.set(name, pulseUs);
      }
    };
    i2c.attach(id, () => new PCA9685Chip({ outputs }, address));
    return undefined;
  },
  // ALL_LED_OFF_H with its "full OFF" bit (section 7.3.4).
  robot: (_name, { address, motors }): RobotCode =>
    motors.length > 0 ? { rest: { address, register: 0xfd, value: 0x10 } } : {},
  drive(name, { address, motors, servos }) {
    const hz = Object.keys(servos).length > 0 ? servoHz : motorHz;
    const on = (wanted: "left" | "right") =>
      motors
        .filter(({ side }) => side === wanted)
        .map(({ in1, in2 }) => {
          const reversed = in2 < in1 ? ", true" : "";
          return `new PCA9685Motor(${name}, ${Math.min(in1, in2)}${reversed})`;
        });
    return {
      motors: { left: on("left"), right: on("right") },
      setup: [`const ${name} = new PCA9685(0x${address.toString(16)}, ${hz})`],
      drivers: ["PCA9685", "PCA9685Motor"],
      ...i2cMotorTiming,
    };
  },
  does: ({ motors, servos }) => [
    ...motors.map((model) => ({ kind: "motor", side: model.side, model }) as const),
    ...Object.keys(servos).map((channel) => ({ kind: "servo", channel }) as const),
  ],
});
