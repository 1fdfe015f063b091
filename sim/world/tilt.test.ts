import { suite } from "uvu";
import * as assert from "uvu/assert";
import { feltAcceleration } from "./tilt.ts";

const tilt = suite("Tilt");
const still = { forwardMs2: 0, rightMs2: 0 };
const felt = (pitchDeg: number, rollDeg: number, motion = still) => {
  const { forward, left, up } = feltAcceleration({ pitchDeg, rollDeg }, motion);
  return [forward, left, up].map((value) => Math.round(value * 1000) / 1000 + 0);
};

tilt("is felt as nothing but the floor's push when the robot stands level", () => {
  assert.equal(felt(0, 0), [0, 0, 9.807]);
});

tilt("is felt forward when the nose is up, and to the left when the right side is down", () => {
  assert.equal(felt(90, 0), [9.807, 0, 0]);
  assert.equal(felt(-30, 0), [-4.903, 0, 8.493]);
  assert.equal(felt(0, 90), [0, 9.807, 0]);
  assert.equal(felt(0, 180), [0, 0, -9.807]);
});

tilt("adds to the robot's own motion", () => {
  assert.equal(felt(0, 0, { forwardMs2: 2, rightMs2: 3 }), [2, -3, 9.807]);
});

tilt.run();
