import type { SoloRun } from "../../test/support/simulate.ts";
import { consoleOf } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";
import { INA219Chip } from "./ina219.chip.ts";

/** What the example printed last under a label. */
const last = (run: SoloRun, label: string) =>
  Number(
    consoleOf(run)
      .findLast((line) => line.startsWith(`${label} `))
      ?.slice(label.length + 1),
  );

/** One motor runs: the current is what lowers the battery's voltage over its inner resistance. */
function agrees(run: SoloRun): string | undefined {
  const { batteryVolts } = run.body.drive;
  const [volts, amps] = [last(run, "millivolts") / 1000, last(run, "milliamps") / 1000];
  const expected = (batteryVolts - volts) / run.robot.definition.model.battery.internalOhm;
  return amps > 0.03 && Math.abs(amps - expected) < 0.03
    ? undefined
    : `${amps} A, but the voltage fell by that of ${expected} A`;
}

const scene = (volts: number) => ({
  name: `a battery of ${volts} V`,
  arrange: ({ body }: SoloRun) => {
    body.drive.batteryVolts = volts;
  },
  expect: [
    { label: "millivolts", value: volts * 1000 - 40, within: 40 },
    { label: "low", value: volts < 5 ? 1 : 0, within: 0 },
  ],
  judge: agrees,
});

/** A charger is on, while the robot rests. */
const charging = {
  name: "a battery that is charged with 0.5 A",
  arrange({ i2c, robot }: SoloRun) {
    i2c.setFault("battery", { unplugged: true });
    i2c.attach("charged", () => new INA219Chip(robot.clock, { volts: () => 7, amps: () => -0.5 }, 0x40, 0.1));
  },
  expect: [
    { label: "millivolts", value: 7000, within: 4 },
    { label: "milliamps", value: -500, within: 1 },
  ],
};

export const trial: Trial = {
  parts: { battery: { type: "ina219" } },
  seconds: 4,
  scenes: [scene(6), scene(8.4), scene(4.8), charging],
};
