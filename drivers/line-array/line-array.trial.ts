import type { SoloRun } from "../../test/support/simulate.ts";
import { consoleOf } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";

const xMm = 70;
const spacingMm = 12;
/** Middle of the line, across the world. */
const lineY = 200;

/** Where the line lies under the row, in its own measure, from where the robot stands at the end. */
function knowsWhereTheLineIs(run: SoloRun): string | undefined {
  const said = consoleOf(run).find((line) => line.startsWith("position "));
  const position = Number(said?.slice("position ".length));
  const { yMm, headingDeg } = run.pose;
  const turn = (headingDeg * Math.PI) / 180;
  const offsetMm = (lineY - yMm - xMm * Math.sin(turn)) / Math.cos(turn);
  const expected = Math.max(-1, Math.min(1, offsetMm / (1.5 * spacingMm)));
  return Math.abs(position - expected) < 0.25
    ? undefined
    : `the line is at ${expected}, the row says ${position}`;
}

export const trial: Trial = {
  parts: { line: { type: "lineArray", pins: { s1: 34, s2: 35, s3: 36, s4: 39 }, xMm, spacingMm, spotMm: 6 } },
  seconds: 8,
  scenes: [
    {
      name: "a line along the robot",
      world: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 400"><path class="line" d="M0 ${lineY}H800" stroke="#000" stroke-width="18"/>
        <g class="start" transform="translate(200 ${lineY})"/></svg>`,
      expect: [{ label: "stored", value: 1, within: 0 }],
      judge: knowsWhereTheLineIs,
    },
  ],
};
