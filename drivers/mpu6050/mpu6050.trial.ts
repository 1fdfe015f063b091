import type { SoloRun } from "../../test/support/simulate.ts";
import { consoleOf } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";

/** The robot turned as far as its gyroscope says. */
function knowsItsHeading(run: SoloRun): string | undefined {
  const said = consoleOf(run).findLast((line) => line.startsWith("heading "));
  const heading = Number(said?.slice("heading ".length));
  const { headingDeg } = run.pose;
  return headingDeg > 40 && Math.abs(heading - headingDeg) < 2
    ? undefined
    : `the sensor says ${heading}°, the robot turned ${headingDeg}°`;
}

const scene = (temperatureC: number) => ({
  name: `a turn to the right at ${temperatureC} °C`,
  arrange: ({ body }: SoloRun) => {
    body.environment.air.temperatureC = temperatureC;
  },
  expect: [
    { label: "up", value: 1, within: 0.015 },
    // Mean absolute deviation of 400 µg/√Hz at 44 Hz, in µg.
    { label: "scatter", value: 0.8 * 400 * Math.sqrt(44), within: 350 },
    // Its bias, up to 2°/s, is gone; of the noise little is left.
    { label: "drift", value: 0, within: 0.1 },
    { label: "tilt", value: 0, within: 1.5 },
    // The chip is 5° warmer than the air.
    { label: "celsius", value: temperatureC + 5, within: 0.1 },
  ],
  judge: knowsItsHeading,
});

/** The nose is up by so many degrees, wherever the robot stands. */
const onASlope = (pitchDeg: number) => ({
  ...scene(21),
  name: `with its nose up by ${pitchDeg}°`,
  arrange: ({ body }: SoloRun) => Object.assign(body.tilt, { pitchDeg }),
  expect: [
    { label: "up", value: Math.cos((pitchDeg * Math.PI) / 180), within: 0.015 },
    { label: "tilt", value: pitchDeg, within: 1.5 },
  ],
});

export const trial: Trial = {
  parts: { motion: { type: "mpu6050" } },
  seconds: 6,
  scenes: [scene(21), scene(-15), onASlope(25), onASlope(70)],
};
