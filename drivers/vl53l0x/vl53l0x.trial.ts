import type { SoloRun } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";
import { writeBefore } from "../../test/support/wire-tap.ts";

/** @param wallMm how far the wall is from the sensor, which sits 85 mm before the robot's middle */
const scene = (wallMm: number, within: number) => ({
  name: `a wall at ${wallMm} mm`,
  world: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 400"><rect class="wall" x="${285 + wallMm}" y="0" width="10" height="400"/>
    <g class="start" transform="translate(200 200)"/></svg>`,
  expect: [
    { label: "mm", value: wallMm, within },
    { label: "ms", value: 33, within: 8 },
  ],
});

/** Only the board was reset: the chip still has the time between measurements that an earlier program set, 1 s. */
const afterAnotherProgram = {
  ...scene(300, 25),
  name: "after a program that measured once a second",
  arrange(simulation: SoloRun) {
    simulation.stepUntil(5000);
    writeBefore(simulation, 0x29, 0x04, 0x00, 0x00, 0x03, 0xe8);
  },
};

export const trial: Trial = {
  parts: { distance: { type: "vl53l0x", at: { xMm: 85, yMm: 0 } } },
  seconds: 4,
  scenes: [scene(300, 25), scene(40, 10), scene(1000, 70), afterAnotherProgram],
};
