import { suite } from "uvu";
import * as assert from "uvu/assert";
import { consoleOf, simulate } from "./support/simulate.ts";

const distance = suite("Distance sensor");

const world = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 600">
  <rect class="wall" x="500" y="0" width="10" height="600"/><g class="start" transform="translate(300 300)"/></svg>`;

distance("forgets what it saw before the robot turned", () => {
  const run = simulate(
    `import { robot } from "@robonet/kit"
     for (let i = 0; i < 3; i++) console.log(await robot.distance.read())
     await robot.drive.turn(180)
     console.log(await robot.distance.read())`,
    8,
    { world },
  );
  const [first, second, third, behind] = consoleOf(run).map(Number);
  for (const mm of [first!, second!, third!]) assert.ok(Math.abs(mm - 115) < 30, `${mm} mm to the wall`);
  assert.is(behind, 2000, "nothing is there behind");
});

distance.run();
