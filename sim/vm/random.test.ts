import { suite } from "uvu";
import * as assert from "uvu/assert";
import { imageOf, mkSimulation } from "../../test/support/simulate.ts";

const chance = suite("Random numbers of a program");

const image = imageOf("for (let i = 0; i < 3; i++) console.log(Math.random())\n");

function drawn(seed: number): readonly string[] {
  const run = mkSimulation(image, { seed });
  run.stepUntil(1_000_000);
  const { events } = run.result();
  run.close();
  return events.flatMap((event) => (event.type === "console" ? [event.text] : []));
}

chance(
  "are the same in the same try, and others in another one, as on a board that is switched on again",
  () => {
    const [first, again, other] = [drawn(1), drawn(1), drawn(2)];
    assert.is(new Set(first).size, 3);
    assert.equal(first, again);
    assert.is(first.filter((number) => other.includes(number)).length, 0);
  },
);

chance.run();
