import type { SoloRun } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";

const radians = (degrees: number) => (degrees * Math.PI) / 180;

const scene = (pitchDeg: number, rollDeg: number) => {
  const [pitch, roll] = [radians(pitchDeg), radians(rollDeg)];
  const up = Math.cos(pitch) * Math.cos(roll);
  return {
    name: `nose up by ${pitchDeg}°, right side down by ${rollDeg}°`,
    arrange: ({ body }: SoloRun) => {
      Object.assign(body.tilt, { pitchDeg, rollDeg });
    },
    expect: [
      { label: "forward", value: Math.sin(pitch), within: 0.012 },
      { label: "left", value: Math.cos(pitch) * Math.sin(roll), within: 0.012 },
      { label: "up", value: up, within: 0.012 },
      // The service promises g; the stock driver gives it steps.
      { label: "zReading", value: up * 4096, within: 50 },
    ],
  };
};

export const trial: Trial = {
  parts: { motion: { type: "da213b" } },
  stock: true,
  seconds: 4,
  scenes: [scene(0, 0), scene(20, -10), scene(-90, 0), scene(0, 180)],
};
