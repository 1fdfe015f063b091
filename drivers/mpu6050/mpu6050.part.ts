import { z } from "zod";
import { tilt } from "../measured-quantities.ts";
import { definePart, i2cAddress } from "../part.ts";
import { drawBiasDegPerS, MPU6050Chip } from "./mpu6050.chip.ts";

/** Mounted flat near the middle of the robot, x forward. */
export const mpu6050 = definePart({
  type: "mpu6050",
  title: "MPU-6050 gyroscope and accelerometer",
  bus: "i2c",
  addresses: [0x68, 0x69],
  supplyVolts: [2.375, 3.46],
  datasheet: {
    title: "InvenSense RM-MPU-6000A, PS-MPU-6000A",
    url: "https://invensense.tdk.com/wp-content/uploads/2015/02/MPU-6000-Register-Map1.pdf",
  },
  driver: "drivers/mpu6050/mpu6050.ts",
  model: "drivers/mpu6050/mpu6050.chip.ts",
  probe: [0x75],
  schema: z.strictObject({ type: z.literal("mpu6050"), address: i2cAddress.default(0x68) }),
  module: ({ address }) => ({
    name: "GY-521 (MPU-6050)",
    power: [["VCC", "3V3"], ["GND", "GND"], ...(address === 0x69 ? [["AD0", "3V3"] as const] : [])],
  }),
  senses: () => [tilt],
  attach({ address }, { id, clock, noise, body, i2c }) {
    const scene = {
      acceleration: () => {
        const { forward, left, up } = body.felt;
        return { x: forward, y: left, z: up };
      },
      yawDegPerS: () => -body.inertia.yawDegPerS,
      temperatureC: () => body.environment.air.temperatureC + 5,
    };
    const biasDegPerS = drawBiasDegPerS(noise);
    i2c.attach(id, () => new MPU6050Chip(clock, noise, scene, address, { biasDegPerS }));
    return undefined;
  },
  robot: (name, { address }) => ({
    setup: [
      `const ${name} = new MotionSensor(async () => await startMPU6050Motion(0x${address.toString(16)}))`,
    ],
    member: { name, value: name },
    runtime: ["MotionSensor"],
    drivers: ["startMPU6050Motion"],
  }),
  drive: (name) => ({ gyro: name }),
  selftest: (robot) => ({ kind: "tilt", code: `say(Math.round(await ${robot}.tilt()))` }),
});
