import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Point } from "../../../sim/index.ts";
import { houseSource, playedMatch } from "../../../test/support/played-match.ts";
import { parseWorld } from "../../../test/support/read-world.ts";
import { lineMaze } from "./line-maze.ts";
import { mazeOf } from "./maze.ts";

const maze = suite("line maze");

/** A maze with a short way. */
const seed = 7;
const { way, headingDeg } = mazeOf(seed);

const begin = `import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
`;
const button = "await robot.button.waitUntilPressed()\n";

/** Drives from corner to corner without looking at the line. */
function blind(corners: readonly Point[]): string {
  let heading = headingDeg;
  return corners
    .slice(1)
    .map(({ x, y }, i) => {
      const from = corners[i]!;
      const to = (Math.atan2(y - from.y, x - from.x) * 180) / Math.PI;
      const turn = ((to - heading + 540) % 360) - 180;
      heading = to;
      const mm = Math.hypot(x - from.x, y - from.y);
      return `${Math.abs(turn) > 1 ? `await robot.drive.turn(${turn})\n` : ""}await robot.drive.straight(${mm})\n`;
    })
    .join("");
}
const whole = blind(way);
const half = blind(way.slice(0, 4));
const wait = "await sleep(100000)\n";
const goal = way.at(-1)!;

/** What happens, the program, what is told in order, points from and to, penalties. */
const scripted: readonly [string, string, readonly RegExp[], readonly [number, number], number][] = [
  [
    "who finds the goal and comes there again has all points, and a time",
    `${begin}${button}${whole}${button}${whole}${wait}`,
    [/^maze\.found/, /^maze\.back/, /^maze\.done/],
    [100, 100],
    0,
  ],
  [
    "who only finds the goal has half of them",
    `${begin}${button}${whole}${button}${wait}`,
    [/^maze\.found/, /^maze\.back/, /^line\.stands/, /^maze\.part/],
    [50, 50],
    0,
  ],
  [
    "whose program ends at the goal has half of them",
    `${begin}${button}${whole}`,
    [/^maze\.found/, /^ended/, /^maze\.part/],
    [50, 50],
    0,
  ],
  [
    "who goes astray in the second run keeps what exploring gave, and has part of the rest",
    `${begin}${button}${whole}${button}${half}${wait}`,
    [/^maze\.back/, /^line\.stands/, /^maze\.part/],
    [65, 85],
    0,
  ],
  [
    "who stops halfway while exploring has part of the half",
    `${begin}${button}${half}${wait}`,
    [/^line\.stands/, /^maze\.part/],
    [15, 35],
    0,
  ],
  [
    "who takes a short cut to the goal has left out the way",
    `${begin}${button}${blind([way[0]!, goal])}${wait}`,
    [/^line\.stands/, /^maze\.part/],
    [0, 30],
    0,
  ],
  [
    "who moves before the signal has no run",
    `${begin}await robot.drive.straight(300)\n`,
    [/^line\.early/],
    [0, 0],
    1,
  ],
  [
    "who does not wait for the second signal keeps what exploring gave",
    `${begin}${button}${whole}await sleep(3000)\n${whole}${wait}`,
    [/^maze\.back/, /^line\.early/],
    [50, 50],
    1,
  ],
  ["a hang stands where it hangs", `${begin}${button}while (true) {}`, [/^fault/, /^maze\.part/], [0, 0], 0],
  ["a program that ends at once has nothing", `${begin}${button}`, [/^ended/, /^maze\.part/], [0, 0], 0],
];
for (const [what, source, said, [least, most], penalties] of scripted)
  maze(what, () => {
    const match = playedMatch(lineMaze, [source], seed);
    const heard = match.said.join("; ");
    let from = 0;
    for (const pattern of said) {
      const at = match.said.findIndex((each, i) => i >= from && pattern.test(each));
      assert.ok(at >= 0, `${pattern} in ${heard}`);
      from = at + 1;
    }
    const tally = match.tallies[0]!;
    assert.ok(tally.points >= least && tally.points <= most, `${tally.points} points: ${heard}`);
    assert.is(tally.penalties, penalties, heard);
  });

maze("the judge's hand and both presses are inputs of the run", () => {
  const match = playedMatch(lineMaze, [`${begin}${button}${whole}${button}${wait}`], seed);
  const kinds = match.rounds[0]!.inputs.map(({ kind }) => kind);
  assert.equal(kinds, ["press", "release", "place", "press", "release"]);
});

maze("the strong robot of the house is quicker than exploring in the second run", () => {
  const match = playedMatch(lineMaze, [houseSource(lineMaze, "strong")], 11);
  const found = match.rounds[0]!.log.find(({ id }) => id === "judge.maze.found")!;
  assert.ok(match.tallies[0]!.timeMs! < found.timeMs);
});

maze("mazes of twenty seeds have a way with branches, and are read without a note", () => {
  for (let each = 1; each <= 20; each++) {
    const { way: corners, svg } = mazeOf(each);
    assert.ok(corners.length >= 7, `seed ${each}`);
    const steps = corners.slice(1).map(({ x, y }, i) => Math.hypot(x - corners[i]!.x, y - corners[i]!.y));
    assert.ok(steps.every((mm) => mm === 300));
    if (each < 4) assert.equal(parseWorld(svg, "maze.svg").notes, []);
  }
  assert.is.not(mazeOf(3).svg, mazeOf(4).svg);
});

maze.run();
