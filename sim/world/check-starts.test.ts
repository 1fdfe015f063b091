import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Problem } from "../../messages/problem.ts";
import { parseWorld } from "../../test/support/read-world.ts";
import { checkStarts } from "./check-starts.ts";
import type { RobotModel } from "./robot-model.ts";

const motor = { ratedVolts: 6, noLoadRpm: 200, stallTorqueNmm: 80, deadBand: 0.12 };
const model: RobotModel = {
  chassis: { frontMm: 75, backMm: 75, leftMm: 75, rightMm: 75 },
  massG: 500,
  wheels: { diameterMm: 65, trackWidthMm: 130 },
  motors: { left: motor, right: motor },
  battery: { volts: 6, internalOhm: 0.3 },
};

/** A wall at 500 mm, and a box that a seed moves to and fro. */
function world(start: string, vary = "") {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000">
    <rect class="wall" id="fence" x="500" width="20" height="1000"/>
    <rect class="box" id="parcel" x="200" y="440" width="60" height="120" ${vary}/>${start}</svg>`;
  return parseWorld(text, "room.svg");
}
const free = '<g class="start" id="a" transform="translate(100 500)"/>';

function refused(act: () => void): readonly [string, unknown, unknown] | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return [error.id, error.params["element"], error.place?.file];
    throw error;
  }
  return undefined;
}

const starts = suite("start places of a world");

starts("one with room is taken", () => {
  assert.is(
    refused(() => checkStarts(world(free), model, 1)),
    undefined,
  );
});

starts("each is looked at, not the first alone", () => {
  const second = '<g class="start" id="b" transform="translate(560 500)"/>';
  assert.equal(
    refused(() => checkStarts(world(free + second), model, 1)),
    ["world.startInside", "fence", "room.svg"],
  );
});

starts("a box that some seeds put in the way is found, with the seed", () => {
  const varied = world(free, 'data-vary-x="-60..60"');
  let problem: unknown;
  try {
    checkStarts(varied, model, 1);
  } catch (error) {
    problem = error;
  }
  assert.instance(problem, Problem);
  const { id, params } = problem as Problem;
  assert.is(id, "world.startInsideSeed");
  // That seed it is, in a run as well.
  assert.equal(
    refused(() => checkStarts(varied, model, Number(params["seed"]))),
    ["world.startInside", "parcel", "room.svg"],
  );
});

starts.run();
