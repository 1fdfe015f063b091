import type { SoloRun } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";

function judge(run: SoloRun): string | undefined {
  const shown = run.events.flatMap((event) => (event.type === "pixels" ? [event.colours.join()] : []));
  return shown.at(-1) === "#000028,#ff0000,#000028" ? undefined : `the strip shows ${shown.at(-1)}`;
}

export const trial: Trial = {
  parts: { strip: { type: "ledStrip", pins: { signal: 13 }, pixels: 3 } },
  seconds: 2,
  scenes: [{ name: "red between blue", expect: [], judge }],
};
