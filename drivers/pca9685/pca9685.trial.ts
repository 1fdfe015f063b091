import type { SoloRun } from "../../test/support/simulate.ts";
import { kitText } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";
import { writeBefore } from "../../test/support/wire-tap.ts";

const { leftMotor } = (JSON.parse(kitText) as { parts: Record<string, Record<string, unknown>> }).parts;
const { ratedVolts, noLoadRpm, stallTorqueNmm, deadBand } = leftMotor!;
const motor = { ratedVolts, noLoadRpm, stallTorqueNmm, deadBand };

/** Duties of both motors must have passed these pairs, and the pulses these lengths. */
const wantedDuties = [
  [0.5, 0.25],
  [-1, 1],
] as const;
const wantedPulsesUs = [1000, 2000, 1500];

function acts(run: SoloRun): string | undefined {
  const { samples } = run.result();
  for (const [left, right] of wantedDuties) {
    const close = (a: number, b: number) => Math.abs(a - b) < 0.001;
    if (!samples.some(({ leftDuty, rightDuty }) => close(leftDuty, left) && close(rightDuty, right)))
      return `never had the duties ${left} and ${right}`;
  }
  const { leftDuty, rightDuty } = samples.at(-1)!;
  if (leftDuty !== 0 || rightDuty !== 0) return "the motors do not stop";
  if (run.body.drive.motor("left").idle !== "brake") return "the left motor does not brake";
  const pulses = run.events.flatMap((event) =>
    event.type === "output" && event.part === "pwm.arm" && event.value > 0 ? [event.value] : [],
  );
  const good = wantedPulsesUs.every((wanted) => pulses.some((us) => Math.abs(us - wanted) < 12));
  return good ? undefined : `pulses of ${pulses.join(", ")} µs`;
}

export const trial: Trial = {
  parts: {
    pwm: {
      type: "pca9685",
      motors: [
        { side: "left", in1: 0, in2: 1, ...motor },
        { side: "right", in1: 2, in2: 3, ...motor },
      ],
      servos: { arm: 8 },
    },
  },
  replaces: ["leftMotor", "rightMotor"],
  seconds: 3,
  scenes: [
    { name: "both motors and a servo", expect: [], judge: acts },
    {
      name: "after a program that left the chip awake, at another frequency",
      arrange(simulation) {
        writeBefore(simulation, 0x40, 0xfe, 0x05);
        writeBefore(simulation, 0x40, 0x00, 0x21);
      },
      expect: [],
      judge: acts,
    },
  ],
};
