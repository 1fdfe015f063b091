import { suite } from "uvu";
import * as assert from "uvu/assert";
import { lookAtRobot, robotShape } from "../studio/src/simulate/frame.ts";
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

distance("measures as far as the page draws its beam, and no farther", () => {
  const read = (wallMm: number) => {
    const run = simulate(
      `import { robot } from "@robonet/kit"\nconsole.log(await robot.distance.read())`,
      1,
      {
        world: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 6000 600">
          <rect class="wall" x="${200 + wallMm}" y="0" width="10" height="600"/><g class="start" transform="translate(200 300)"/></svg>`,
      },
    );
    const shape = robotShape(run.kit);
    const [beam] = shape.beams;
    const [drawnMm] = lookAtRobot({ body: run.body, kit: run.kit, shape }).beamsMm;
    return { beam: beam!, drawnMm, measuredMm: Number(consoleOf(run)[0]) };
  };
  const { beam } = read(1000);
  const seen = read(beam.xMm + beam.maxMm - 100);
  assert.ok(Math.abs(seen.measuredMm - (beam.maxMm - 100)) < 100, `${seen.measuredMm} mm`);
  const unseen = read(beam.xMm + beam.maxMm + 100);
  assert.is(unseen.measuredMm, 2000, "what the program reads when nothing is in range");
  assert.is(unseen.drawnMm, beam.maxMm);
});

distance.run();
