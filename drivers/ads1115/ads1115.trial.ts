import type { SoloRun } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";
import { tapped, tapWire } from "../../test/support/wire-tap.ts";
import { ADS1115Chip } from "./ads1115.chip.ts";

const address = 0x48;

/** SBAS444, config register: 860 samples a second, and no comparator that would pull the alert pin. */
function leavesTheComparatorOff(run: SoloRun): string | undefined {
  const configured = tapped(run, address).filter(([index, ...rest]) => index === 1 && rest.length === 2);
  const odd = configured.find(([, , low]) => low !== 0xe3);
  return configured.length > 0 && !odd ? undefined : `CONFIG was written ${odd ?? "never"}`;
}

/** Four sensors side by side, each over a stripe of its own: what comes back of the light, in percent; of black ink 5. */
const scene = (...percents: number[]) => ({
  name: `stripes of ${percents.join(", ")} %`,
  world: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 400">${percents
    .map(
      (percent, i) =>
        `<rect class="patch" data-reflectance="${percent / 100}" x="0" y="${120 + 40 * i}" width="800" height="40"/>`,
    )
    .join("")}<g class="start" transform="translate(200 200)"/></svg>`,
  arrange: (simulation: SoloRun) => tapWire(simulation, address),
  judge: leavesTheComparatorOff,
  expect: percents.map((percent, i) => ({ label: `mV${i}`, value: percent * 33, within: 50 })),
});

/** A sensor's ground is a little below the chip's. */
const belowGround = {
  name: "an input at -100 mV",
  arrange({ i2c, robot }: SoloRun) {
    i2c.setFault("lines", { unplugged: true });
    i2c.attach(
      "low",
      () => new ADS1115Chip(robot.clock, { volts: (input) => (input === 1 ? -0.1 : 1) }, address),
    );
  },
  expect: [
    { label: "mV0", value: 1000, within: 1 },
    { label: "mV1", value: -100, within: 1 },
  ],
};

export const trial: Trial = {
  parts: {
    lines: {
      type: "ads1115",
      lines: [-60, -20, 20, 60].map((yMm) => ({ at: { xMm: 70, yMm }, spotMm: 8 })),
    },
  },
  seconds: 3,
  scenes: [scene(5, 30, 60, 90), scene(5, 90, 5, 5), belowGround],
};
