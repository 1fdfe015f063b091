import type { SoloRun } from "../../test/support/simulate.ts";
import { consoleOf } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";

const last = (run: SoloRun, label: string) =>
  Number(
    consoleOf(run)
      .findLast((line) => line.startsWith(`${label} `))
      ?.slice(label.length + 1),
  );

/** The wheel went forward, then farther back, and stands at the end. */
function follows(run: SoloRun): string | undefined {
  const turned = (run.body.wheelAngleRad("left") * 180) / Math.PI;
  const position = last(run, "position");
  const speed = last(run, "speed");
  if (!(speed > 250 && speed < 600)) return `${speed} degrees a second`;
  if (!(turned < -200)) return `the wheel turned ${turned}°`;
  if (!(Math.abs(position - turned) < 1)) return `${position}° for ${turned}°`;
  const angle = ((turned % 360) + 360) % 360;
  return Math.abs(last(run, "angle") - angle) < 1 ? undefined : `at ${last(run, "angle")}° for ${angle}°`;
}

export const trial: Trial = {
  parts: { wheel: { type: "as5600", side: "left" } },
  seconds: 7,
  scenes: [{ name: "a wheel that turns both ways", expect: [], judge: follows }],
};
