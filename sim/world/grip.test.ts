import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseWorld } from "../../test/support/read-world.ts";
import { Random } from "../numbers/random.ts";
import type { RobotBody } from "./robot-body.ts";
import type { RobotModel } from "./robot-model.ts";
import { World, worldStepUs } from "./world.ts";

const motor = { ratedVolts: 6, noLoadRpm: 200, stallTorqueNmm: 80, deadBand: 0.12 };
const twoWheels: RobotModel = {
  chassis: { frontMm: 90, backMm: 60, leftMm: 75, rightMm: 75 },
  massG: 600,
  wheels: { diameterMm: 65, trackWidthMm: 130 },
  motors: { left: motor, right: motor },
  battery: { volts: 6, internalOhm: 0.3 },
};
const fourWheels: RobotModel = { ...twoWheels, wheels: { ...twoWheels.wheels, wheelbaseMm: 110 } };

const patch = (friction: string, more = 'x="0" y="0" width="4000" height="1000"') =>
  `<rect class="patch" fill="white" data-friction="${friction}" ${more}/>`;

function mk(inside: string, model = twoWheels): RobotBody {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4000 1000">${inside}<g class="start" transform="translate(500 500)"/></svg>`;
  const world = new World(parseWorld(drawing, "test.svg"), new Random(1));
  const body = world.addRobot(model, "");
  worlds.set(body, world);
  return body;
}

const worlds = new Map<RobotBody, World>();

function run(body: RobotBody, seconds: number, left: number, right = left): void {
  body.setMotor("left", left, "brake");
  body.setMotor("right", right, "brake");
  for (let timeUs = 0; timeUs < seconds * 1e6; timeUs += worldStepUs) worlds.get(body)!.step();
}

/** How far it comes in half a second from standing, and how far it slides on when its brakes lock, mm. */
function drive(inside: string, model = twoWheels): { start: number; stop: number } {
  const body = mk(inside, model);
  run(body, 0.5, 1);
  const start = body.pose.xMm - 500;
  run(body, 2, 0);
  return { start, stop: body.pose.xMm - 500 - start };
}

const grip = suite("grip of the floor");

for (const [name, model] of [
  ["two wheels and a caster", twoWheels],
  ["four wheels", fourWheels],
] as const) {
  grip(`on a slippery patch a robot on ${name} starts slower and slides on`, () => {
    const usual = drive("", model);
    const ice = drive(patch("0.1"), model);
    assert.ok(ice.start < 0.8 * usual.start, `${ice.start} of ${usual.start} mm`);
    assert.ok(ice.stop > 1.3 * usual.stop, `${ice.stop} of ${usual.stop} mm`);
  });

  grip(`on a patch of the usual grip a robot on ${name} drives as on the bare floor, to the last bit`, () => {
    assert.equal(drive(patch("1"), model), drive("", model));
  });

  grip(`without any grip a robot on ${name} stays where it stands`, () => {
    const body = mk(patch("0"), model);
    run(body, 2, 0.7);
    assert.is(body.pose.xMm, 500);
    assert.ok(body.wheelAngleRad("left") > 10, "its wheels spin");
  });

  grip(`a robot on ${name} with its left wheels on ice turns to the left`, () => {
    // The patch ends between the wheels.
    const body = mk(patch("0.05", 'x="0" y="0" width="4000" height="500"'), model);
    run(body, 0.6, 1);
    assert.ok(body.pose.headingDeg < -2, `${body.pose.headingDeg}°`);
  });
}

grip("a patch that only the chassis passes over changes nothing", () => {
  // The wheels pass at y 435 and 565.
  assert.equal(drive(patch("0", 'x="0" y="450" width="4000" height="100"')), drive(""));
});

grip("where patches overlap the one drawn last counts", () => {
  assert.equal(drive(patch("0.1") + patch("0.6")), drive(patch("0.6")));
  assert.equal(drive(patch("0.6") + patch("0.1")), drive(patch("0.1")));
});

grip("a hole in a patch is bare floor", () => {
  const ring =
    '<path class="patch" fill="white" fill-rule="evenodd" data-friction="0" d="M0 0H4000V1000H0Z M300 300H3000V700H300Z"/>';
  assert.equal(drive(ring), drive(""));
});

grip("a patch that a seed moves is slippery where it lies", () => {
  const moved = patch("0.1", 'x="-3000" y="0" width="3000" height="1000" data-vary-x="3000..3000"');
  assert.equal(drive(moved), drive(patch("0.1", 'x="0" y="0" width="3000" height="1000"')));
});

grip.run();
