import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { imageOf, mkSimulation } from "./support/simulate.ts";

const small = suite("A small motion");

/** A command's goal, in degrees or mm, and how near to it each command ends; four tyres that are dragged sideways end short. */
const goals = [1, 2, 3, 5, -1, -3] as const;
const near = { turn: 1.2, straight: 2.2, turnOnFour: 2 } as const;

for (const kit of ["robonet-one", "robonet-color", "robonet-mini", "robonet-four"] as const)
  for (const command of ["turn", "straight"] as const) {
    const kitText = readFileSync(`kits/${kit}.json`, "utf8");
    const images = goals.map((goal) =>
      imageOf(
        `import { robot } from "@robonet/kit"\nimport { sleep } from "@devicescript/core"\nawait robot.drive.${command}(${goal})\nawait sleep(400)\n`,
        kitText,
      ),
    );
    small(`is made on ${kit}: ${command}`, () => {
      for (const [i, goal] of goals.entries())
        for (const seed of [1, 2]) {
          const run = mkSimulation(images[i]!, { kit: kitText, seed });
          run.stepUntil(5e6);
          const { pathLengthMm, turnedDeg } = run.view;
          const way = command === "turn" ? Math.abs(turnedDeg) : pathLengthMm;
          const off = way - Math.abs(goal);
          const what = `${command}(${goal}), seed ${seed}: ${way.toFixed(2)}`;
          assert.ok(way > Math.abs(goal) / 3, what);
          assert.ok(
            Math.abs(off) < near[kit === "robonet-four" && command === "turn" ? "turnOnFour" : command],
            what,
          );
          if (command === "turn") assert.is(Math.sign(turnedDeg), Math.sign(goal), what);
          run.close();
        }
    });
  }

small.run();
