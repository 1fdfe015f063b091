import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { consoleOf, kitText, type SoloRun, simulate } from "./support/simulate.ts";

const behaviours = suite("Behaviours");

const head = (...names: string[]) => `import { robot } from "@robonet/kit"
import { ${names.join(", ")} } from "@robonet/runtime"
`;

function contacts(run: SoloRun): number {
  return run.events.filter(({ type }) => type === "contact").length;
}

const sides = { left: -1, right: 1 } as const;

/** A wall along one side of the way; the robot starts 230 mm from it and looks a little away. */
function corridor(side: keyof typeof sides): string {
  const sign = sides[side];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3000 1200">
  <rect class="wall" x="0" y="${600 + sign * 300 - 10}" width="3000" height="20"/>
  <g class="start" transform="translate(300 600) rotate(${-10 * sign})"/>
</svg>`;
}

behaviours(
  "a robot with a gyroscope turns as far as it was told, also faster than 250 degrees a second",
  () => {
    const kit = readFileSync("kits/robonet-mini.json", "utf8");
    for (const turnRate of [120, 300, 450]) {
      const run = simulate(
        `import { robot } from "@robonet/kit"
robot.drive.settings(200, 400, ${turnRate}, 2000)
await robot.drive.turn(720)\n`,
        12,
        { kit },
      );
      const { headingDeg } = run.pose;
      assert.ok(Math.abs(headingDeg - 720) < 8, `at ${turnRate} °/s it turned ${headingDeg.toFixed(1)}°`);
    }
  },
);

for (const side of ["left", "right"] as const) {
  behaviours(`followWall comes to the wall on the ${side} and keeps its distance`, () => {
    const yMm = sides[side] * 70;
    const usual = JSON.parse(kitText) as { parts: object };
    const distance = { type: "vl53l0x", at: { xMm: 0, yMm, headingDeg: sides[side] * 90 } };
    const kit = JSON.stringify({ ...usual, parts: { ...usual.parts, distance } });
    const run = simulate(
      `${head("followWall")}await followWall(robot.drive, robot.distance, 150, 150, "${side}", () => false)\n`,
      15,
      { kit, world: corridor(side) },
    );
    const { samples } = run.result();
    const end = samples.at(-1)!;
    assert.ok(end.xMm > 2000, `it drove on, to ${end.xMm.toFixed(0)} mm`);
    assert.is(contacts(run), 0);
    // From the sensor to the wall's face, once it has had time to come near.
    for (const { timeUs, xMm, yMm: y } of samples.filter((sample) => sample.timeUs > 9e6)) {
      const mm = 290 - sides[side] * (y - 600) - 70;
      assert.ok(Math.abs(mm - 150) < 45, `${mm.toFixed(0)} mm at ${xMm.toFixed(0)} mm, ${timeUs / 1e6} s`);
    }
  });
}

behaviours("avoid turns right at the first wall and left at the next, and touches none", () => {
  const room = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1600">
  <g class="wall">
    <rect width="1600" height="20"/><rect y="1580" width="1600" height="20"/>
    <rect width="20" height="1600"/><rect x="1580" width="20" height="1600"/>
  </g>
  <g class="start" transform="translate(800 800)"/>
</svg>`;
  const run = simulate(
    `${head("avoid")}await avoid(robot.drive, robot.distance, 250, 200, () => false)\n`,
    20,
    { world: room },
  );
  assert.is(run.result().fault, undefined);
  assert.is(contacts(run), 0);
  // What it looks along while it drives straight, forwards or away from a wall, one number for each way.
  const headings: number[] = [];
  for (const { headingDeg, leftDuty, rightDuty } of run.result().samples) {
    const straight =
      Math.min(Math.abs(leftDuty), Math.abs(rightDuty)) > 0.3 && Math.abs(leftDuty - rightDuty) < 0.15;
    if (straight && Math.abs(headingDeg - (headings.at(-1) ?? Number.POSITIVE_INFINITY)) > 30)
      headings.push(headingDeg);
  }
  const turns = headings.slice(1).map((heading, i) => heading - headings[i]!);
  assert.ok(turns.length >= 2, `it turned ${turns.length} times: ${headings}`);
  assert.ok(Math.abs(turns[0]! - 75) < 12, `the first by ${turns[0]}`);
  assert.ok(Math.abs(turns[1]! + 75) < 12, `the second by ${turns[1]}`);
});

behaviours("followLineOnOff stays at its line, round a bend to the right and back", () => {
  const run = simulate(
    `${head("followLineOnOff")}await followLineOnOff(robot.drive, robot.line, 100, 60, () => false)\n`,
    16,
    { world: readFileSync("bench/oval.svg", "utf8") },
  );
  const { samples } = run.result();
  for (const { xMm, yMm, timeUs } of samples) {
    const middle = Math.max(700, Math.min(1300, xMm));
    const off = Math.abs(Math.hypot(xMm - middle, yMm - 700) - 400);
    assert.ok(off < 45, `${off.toFixed(0)} mm off the line after ${timeUs / 1e6} s`);
  }
  const turned = samples.at(-1)!.headingDeg - samples[0]!.headingDeg;
  assert.ok(Math.abs(turned) > 60, `it came round the bend: ${turned.toFixed(0)}°`);
});

/** Degrees that the robot turned for each call, one after the other. */
function turnsOf(...headings: number[]): number[] {
  const calls = headings.map(
    (heading) => `before = robot.drive.angle()
await turnTo(robot.drive, robot.odometry, ${heading})
await wait(300)
console.log(Math.round(robot.drive.angle() - before))
`,
  );
  const source = `${head("turnTo", "wait")}let before = 0\nrobot.odometry.start()\n${calls.join("")}`;
  return consoleOf(simulate(source, 20)).map(Number);
}

const near = (turned: number, wanted: number) => Math.abs(turned - wanted) <= 6;

behaviours("turnTo turns to a heading of the odometry, right for more and left for less", () => {
  const turned = turnsOf(90, 30, -45);
  const wanted = [90, -60, -75];
  assert.ok(
    turned.length === 3 && turned.every((each, i) => near(each, wanted[i]!)),
    `turned by ${turned}, not ${wanted}`,
  );
});

behaviours("turnTo takes the shorter way round", () => {
  const turned = turnsOf(-160, 170, 370);
  const wanted = [-160, -30, -160];
  assert.ok(
    turned.length === 3 && turned.every((each, i) => near(each, wanted[i]!)),
    `turned by ${turned}, not ${wanted}`,
  );
});

behaviours("runStates begins with the state that is named, goes where each one says, and ends", () => {
  const run = simulate(
    `${head("runStates", "wait")}let rounds = 0
await runStates("look", {
    rest: async () => {
        console.log("rest")
        return undefined
    },
    look: async () => {
        await wait(50)
        console.log("look")
        return "act"
    },
    act: async () => {
        console.log("act")
        rounds++
        return rounds < 2 ? "look" : "rest"
    },
})
console.log("done after", rounds)
`,
    3,
  );
  assert.is(run.result().fault, undefined);
  assert.equal(consoleOf(run), ["look", "act", "look", "act", "rest", "done after 2"]);
});

behaviours.run();
