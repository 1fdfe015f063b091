import type { SoloRun } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";

const motor = { ratedVolts: 6, noLoadRpm: 200, stallTorqueNmm: 80, deadBand: 0.12 };

/** Of a supply of about 6 V the L298N takes 1.8 V, so 0.7 of it is left. */
function turnsBothWays(run: SoloRun): string | undefined {
  const duties = run.result().samples.map(({ leftDuty }) => leftDuty);
  const [most, least] = [Math.max(...duties), Math.min(...duties)];
  const braked = run.body.drive.motor("left").idle === "brake";
  const good = Math.abs(most - 0.35) < 0.02 && Math.abs(least + 0.7) < 0.03 && duties.at(-1) === 0 && braked;
  return good ? undefined : `duty from ${least} to ${most}, at the end ${duties.at(-1)}, braked: ${braked}`;
}

export const trial: Trial = {
  parts: {
    leftMotor: {
      type: "enableMotor",
      bridge: "l298n",
      side: "left",
      pins: { in1: 4, in2: 23, enable: 13 },
      ...motor,
    },
  },
  seconds: 4,
  scenes: [{ name: "forward, back, brake", expect: [], judge: turnsBothWays }],
};
