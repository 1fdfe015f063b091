import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { consoleOf, simulate } from "./support/simulate.ts";

const trim = suite("A drive base that is corrected");

/** A floor on which each robot's wheels are 4 % larger, and 3 % farther apart, than its kit says. */
const floor = (
  attributes: string,
) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4000 3000" ${attributes}>
  <g class="start" transform="translate(1500 1500)"/>
</svg>`;
const off = floor('data-vary-wheels="4..4" data-vary-track="3..3"');

function driven(lines: string, kit = "robonet-one", world = off) {
  const source = `import { robot } from "@robonet/kit"
import { wait } from "@robonet/runtime"
${lines}
`;
  return simulate(source, 40, { kit: readFileSync(`kits/${kit}.json`, "utf8"), world });
}

const wayMm = ({ pose }: ReturnType<typeof driven>) => pose.xMm - 1500;

for (const kit of ["robonet-one", "robonet-mini", "robonet-four"]) {
  trim(`${kit} drives too far on larger wheels, and as far as asked with the correction`, () => {
    const without = wayMm(driven("await robot.drive.straight(1000)", kit));
    assert.ok(Math.abs(without - 1040) < 12, `${without} mm`);
    const trimmed = wayMm(driven("robot.drive.trim(4, 0)\nawait robot.drive.straight(1000)", kit));
    assert.ok(Math.abs(trimmed - 1000) < 10, `${trimmed} mm`);
  });
}

trim("turns as far as asked, by its wheels", () => {
  // Wheels of 104 % at 103 % of the distance turn the robot 1 % too far.
  const turned = (lines: string) => driven(`${lines}\nawait robot.drive.turn(3600)`).pose.headingDeg;
  const without = turned("");
  assert.ok(without > 3620, `${without} degrees`);
  const percent = (100 * (without - 3600)) / 3600;
  const trimmed = turned(`robot.drive.trim(0, ${percent.toFixed(3)})`);
  assert.ok(Math.abs(trimmed - 3600) < 4, `${trimmed} degrees`);
});

trim("a correction of the way leaves angles as they are", () => {
  const turned = (lines: string) => driven(`${lines}\nawait robot.drive.turn(720)`).pose.headingDeg;
  assert.ok(Math.abs(turned("robot.drive.trim(15, 0)") - turned("")) < 1.5);
});

trim("what was driven and turned before is no jump afterwards", () => {
  const run = driven(`await robot.drive.straight(500)
await robot.drive.turn(90)
robot.drive.reset()
await robot.drive.straight(100)
const angle = robot.drive.angle()
robot.drive.trim(10, -10)
await wait(200)
console.log(robot.drive.distance(), robot.drive.angle() - angle)
await robot.drive.straight(0.01)
await wait(500)`);
  const [way, turned] = consoleOf(run)[0]!.split(" ").map(Number);
  assert.ok(Math.abs(way! - 110) < 3, `${way} mm`);
  assert.ok(Math.abs(turned!) < 0.3, `${turned} degrees`);
  const { samples } = run.result();
  const moved = Math.hypot(
    samples.at(-1)!.xMm - samples.at(-40)!.xMm,
    samples.at(-1)!.yMm - samples.at(-40)!.yMm,
  );
  assert.ok(moved < 1, `${moved} mm`);
});

trim("a second correction takes what the first one left over", () => {
  const way = wayMm(
    driven("robot.drive.trim(1, 0)\nrobot.drive.trim(3, 0)\nawait robot.drive.straight(1000)"),
  );
  assert.ok(Math.abs(way - 1000) < 10, `${way} mm`);
});

trim("a world without such attributes makes the same run as before they were known", () => {
  const poses = [floor(""), floor('data-vary-wheels="0..0"')].map(
    (world) => driven("await robot.drive.straight(300)", "robonet-one", world).result().traceHash,
  );
  assert.is(poses[0], poses[1]);
});

trim("wheels that are no wheels of this kit are refused", () => {
  assert.throws(() => driven("", "robonet-one", floor('data-vary-wheels="-30..4"')));
});

trim.run();
