import type { SoloRun } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";

const scene = (volts: number) => ({
  name: `a battery of ${volts} V`,
  arrange: ({ body }: SoloRun) => {
    body.drive.batteryVolts = volts;
  },
  expect: [
    { label: "millivolts", value: volts * 1000, within: 60 },
    { label: "low", value: volts < 5.5 ? 1 : 0, within: 0 },
  ],
});

export const trial: Trial = {
  parts: { battery: { type: "batteryDivider", pins: { signal: 36 }, ratio: 3 } },
  seconds: 2,
  scenes: [scene(6), scene(4.4), scene(8.2)],
};
