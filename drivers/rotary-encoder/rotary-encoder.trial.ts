import type { Simulation } from "../../sim/simulation.ts";
import { consoleOf } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";

const clicksPerTurn = 96;

function countsTheWheel(run: Simulation): string | undefined {
  const clicks = Number(consoleOf(run).at(-1)?.slice("clicks ".length));
  const turned = (run.world.wheelAngleRad("left") / (2 * Math.PI)) * clicksPerTurn;
  return turned > 50 && Math.abs(clicks - turned) <= 2 ? undefined : `${clicks} clicks for ${turned}`;
}

export const trial: Trial = {
  // The left encoder of the kit that all trials share.
  parts: {},
  seconds: 4,
  scenes: [{ name: "a wheel that turns", expect: [], judge: countsTheWheel }],
};
