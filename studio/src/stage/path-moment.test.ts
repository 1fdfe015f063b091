import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Recording } from "../run/recording.ts";
import { momentAt } from "./path-moment.ts";

const path = suite("a click on a robot's path");

/** A robot that drives 100 mm a second along x. */
const frames = Array.from({ length: 11 }, (_, i) => ({
  timeUs: i * 1e6,
  robots: [{ xMm: i * 100, yMm: 0 }],
}));
const run = { frames, frameAt: (timeUs: number) => Math.floor(timeUs / 1e6) } as unknown as Recording;

path("finds the moment at which the robot was nearest", () => {
  assert.is(momentAt(run, 10e6, { x: 420, y: 5 }, 60), 4e6);
});

path("finds nothing where the path is not, or not drawn yet", () => {
  assert.is(momentAt(run, 10e6, { x: 420, y: 90 }, 60), undefined);
  assert.is(momentAt(run, 2e6, { x: 420, y: 5 }, 60), undefined);
});

path.run();
