import type { SoloRun } from "../../test/support/simulate.ts";
import { consoleOf } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";

const last = (run: SoloRun, label: string) =>
  Number(
    consoleOf(run)
      .findLast((line) => line.startsWith(`${label} `))
      ?.slice(label.length + 1),
  );

/** The wheel went forward, then farther back; a click is 15°. */
function countsTheWheel(run: SoloRun): string | undefined {
  const turned = (run.body.wheelAngleRad("left") * 180) / Math.PI;
  const [speed, position] = [last(run, "speed"), last(run, "position")];
  // In steps of 250° a second: one click more or less in 60 ms.
  if (!(speed >= 250 && speed < 500)) return `${speed} degrees a second`;
  return turned < -200 && Math.abs(position - turned) < 16 ? undefined : `${position}° for ${turned}°`;
}

export const trial: Trial = {
  parts: {
    leftEncoder: { type: "rotaryEncoder", side: "left", pins: { a: 32, b: 33 }, slots: 12, dense: true },
  },
  seconds: 6,
  scenes: [{ name: "a wheel that turns both ways", expect: [], judge: countsTheWheel }],
};
