import type { SoloRun } from "../../test/support/simulate.ts";
import { kitText } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";
import { tapped, tapWire } from "../../test/support/wire-tap.ts";

const { leftMotor, rightMotor } = (JSON.parse(kitText) as { parts: Record<string, object> }).parts;
const { pins: _, ...motor } = { pins: undefined, ...leftMotor };

/** Degrees that the robot turns on after its motor got no more voltage; NaN: it was never driven back. */
function turnedAfterStop(run: SoloRun): number {
  const { samples } = run.result();
  const last = samples.findLast(({ leftDuty }) => leftDuty < -0.5);
  return Math.abs(samples.at(-1)!.headingDeg - (last?.headingDeg ?? Number.NaN));
}

function gentlyAndBothWays(run: SoloRun): string | undefined {
  const volts = run.result().samples.map(({ leftDuty }) => leftDuty * run.body.drive.batteryVolts);
  const [most, least] = [Math.max(...volts), Math.min(...volts)];
  const gentle = Math.min(...volts.filter((each) => each > 0));
  const turnedOn = turnedAfterStop(run);
  // 94° when it coasts.
  const braked = turnedOn < 40;
  const good =
    Math.abs(gentle - 0.48) < 0.05 &&
    Math.abs(most - 3) < 0.4 &&
    Math.abs(least + 5.06) < 0.35 &&
    volts.at(-1) === 0 &&
    braked;
  // SLVSAB2, table 1: 5.06 V is VSET 3Fh; backward is IN1.
  if (!tapped(run, 0x60).some(([index, control]) => index === 0 && control === 0xfd))
    return "never got all the voltage that the chip has";
  return good
    ? undefined
    : `${gentle} V at least, from ${least} V to ${most} V, at the end ${volts.at(-1)} V, turned on by ${turnedOn}°`;
}

export const trial: Trial = {
  parts: { leftMotor: { ...motor, type: "drv8830" }, rightMotor: { ...rightMotor } },
  seconds: 4,
  scenes: [
    {
      name: "gently, forward, back, brake",
      arrange: (simulation) => tapWire(simulation, 0x60),
      expect: [{ label: "fault", value: 0, within: 0 }],
      judge: gentlyAndBothWays,
    },
    {
      name: "a motor whose leads touch",
      arrange: ({ body }) => {
        body.drive.motor("left").shorted = true;
      },
      expect: [{ label: "fault", value: 2, within: 0 }],
    },
    {
      name: "a short that is mended",
      arrange(simulation) {
        tapWire(simulation, 0x60);
        const motor = simulation.body.drive.motor("left");
        motor.shorted = true;
        simulation.stepUntil(200_000);
        motor.shorted = false;
      },
      expect: [{ label: "fault", value: 0, within: 0 }],
      judge: gentlyAndBothWays,
    },
  ],
};
