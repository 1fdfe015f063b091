import { suite } from "uvu";
import * as assert from "uvu/assert";
import { consoleOf, simulate } from "./support/simulate.ts";

const task = suite("What a try asks of a program");

const world = (
  attributes: string,
) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 2000" ${attributes}>
  <g class="zone">
    <rect id="a" x="1350" y="950" width="100" height="100" data-vary-x="-300..300"/>
    <rect id="b" x="950" y="650" width="100" height="100"/>
  </g>
  <g class="start" transform="translate(1000 1000) rotate(90)"/>
</svg>`;

const asks = `import { robot } from "@robonet/kit"
console.log(await robot.task.numbers())
`;

const numbers = (attributes: string, seed = 1): number[] => {
  const run = simulate(asks, 3, { world: world(attributes), seed });
  return JSON.parse(consoleOf(run)[0]!) as number[];
};

task("the places of the world's elements come as mm forward and to the right of the start", () => {
  // It looks down the drawing: what is to the right of it there is to its left, and what is above is behind it.
  const [forward, right, ...more] = numbers('data-task="b a"');
  assert.equal([forward, right], [-300, 0]);
  assert.is(more[0], 0);
  assert.ok(more[1]! <= -100 && more[1]! >= -700, `${more[1]}`);
});

task("another seed asks something else, the same seed the same", () => {
  const tries = [1, 2, 3, 1].map((seed) => numbers('data-task="a"', seed).join());
  assert.is(new Set(tries).size, 3);
  assert.is(tries[0], tries[3]);
});

task("where the world asks nothing the list is empty", () => {
  assert.equal(numbers(""), []);
});

task("a world that names what it does not have is refused", () => {
  assert.throws(() => numbers('data-task="a c"'));
});

task.run();
