import type { SoloRun } from "../../test/support/simulate.ts";
import type { Trial } from "../../test/support/trial.ts";
import { writeBefore } from "../../test/support/wire-tap.ts";

const expect = [
  { label: "ahead", value: 300, within: 25 },
  { label: "aside", value: 180, within: 20 },
];

/** 300 mm before the sensor that looks ahead, which sits 85 mm before the middle; 180 mm to the right of the other one. */
const corner = {
  name: "a corner",
  world: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 800"><rect class="wall" x="585" y="0" width="10" height="800"/>
    <rect class="wall" x="0" y="650" width="1600" height="10"/><g class="start" transform="translate(200 400)"/></svg>`,
  expect,
};

/** Only the board was reset: the sensor that looks ahead still has its other address. */
const afterAnotherProgram = {
  ...corner,
  name: "after a program that moved one of them",
  arrange(simulation: SoloRun) {
    writeBefore(simulation, 0x29, 0x8a, 0x2a);
  },
};

export const trial: Trial = {
  program: "two-sensors.example.ts",
  parts: {
    ahead: { type: "vl53l0x", address: 0x2a, at: { xMm: 85, yMm: 0 } },
    aside: { type: "vl53l0x", pins: { xshut: 13 }, at: { xMm: 0, yMm: 70, headingDeg: 90 } },
  },
  seconds: 5,
  scenes: [corner, afterAnotherProgram],
};
