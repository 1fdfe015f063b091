import type { SoloRun } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";

/** A kit's `in1` drives forward; the model's duty tells which way the bridge was switched. */
function goesToAndFro(run: SoloRun): string | undefined {
  const duties = run.result().samples.map(({ leftDuty }) => leftDuty);
  const [most, least] = [Math.max(...duties), Math.min(...duties)];
  const good = Math.abs(most - 0.5) < 0.02 && Math.abs(least + 0.5) < 0.02 && duties.at(-1) === 0;
  return good ? undefined : `duty from ${least} to ${most}, at the end ${duties.at(-1)}`;
}

export const trial: Trial = {
  // The left motor of the kit that all trials share.
  parts: {},
  seconds: 3,
  scenes: [{ name: "forward, back, stop", expect: [], judge: goesToAndFro }],
};
