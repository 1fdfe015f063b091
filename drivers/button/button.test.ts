import { suite } from "uvu";
import * as assert from "uvu/assert";
import { consoleOf, imageOf, kitWith, mkSimulation } from "../../test/support/simulate.ts";

const button = suite("Button");
const kit = kitWith({ button: { type: "button", pins: { signal: 4 } } });
const image = imageOf(
  `import { robot } from "@robonet/kit"
while (true) console.log(await robot.button.gesture())`,
  kit,
);

/** What a program says to presses from one time to another, in ms after the second that binding takes. */
function pressing(...presses: (readonly [number, number])[]): string[] {
  const simulation = mkSimulation(image, { kit });
  const at = (ms: number, pressed: boolean) => {
    simulation.stepUntil(1_200_000 + ms * 1000);
    simulation.setButton("button", pressed);
  };
  for (const [from, to] of presses) {
    at(from, true);
    at(to, false);
  }
  simulation.stepUntil(simulation.timeUs + 1_000_000);
  return consoleOf(simulation);
}

button("tells a press, a hold and a double press apart", () => {
  assert.equal(pressing([0, 150]), ["press"]);
  assert.equal(pressing([0, 900]), ["hold"]);
  assert.equal(pressing([0, 100], [250, 350]), ["double"]);
});

button("takes two slow presses for two", () => {
  assert.equal(pressing([0, 100], [700, 800]), ["press", "press"]);
});

button.run();
