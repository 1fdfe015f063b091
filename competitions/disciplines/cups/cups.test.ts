import { suite } from "uvu";
import * as assert from "uvu/assert";
import { playedMatch } from "../../../test/support/played-match.ts";
import type { Discipline } from "../../judging/discipline.ts";
import { cupsDiscipline, drawCups } from "./cups.ts";

const cups = suite("cups");

/** A cup, and a robot at the middle that looks at it. */
const cup = (i: number, x: number, y: number) =>
  `<circle class="box" id="cup-${i}" data-mass-g="30" cx="${x}" cy="${y}" r="35" fill="red"/>`;
const world = (places: readonly (readonly [number, number])[]) =>
  drawCups(1)
    .replace(/ *<circle class="box"[^>]*>\n/g, "")
    .replace("<g class", `${places.map(([x, y], i) => cup(i + 1, x, y)).join("")}<g class`)
    .replace(' data-vary-heading="-180..180"', "");

/** One run with cups of ours. */
const oneRun = (places: readonly (readonly [number, number])[], seconds = 20): Discipline => ({
  ...cupsDiscipline,
  next(played, teams, seed) {
    const plan = cupsDiscipline.next(played, teams, seed);
    return plan?.round === 1 ? { ...plan, worldText: world(places), limitUs: seconds * 1e6 } : undefined;
  },
});
const five = [
  [200, 0],
  [0, 200],
  [0, -200],
  [-200, 100],
  [-200, -100],
] as const;

const begin = `import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
await robot.button.waitUntilPressed()
`;
const pushOne = `await robot.drive.straight(335)\nawait robot.drive.straight(-335)\n`;

const scripted: readonly [string, string, Discipline, readonly string[], number, number][] = [
  ["who pushes one cup out has a point", `${begin}${pushOne}`, oneRun(five), ["cups.out runner"], 1, 0],
  [
    "who pushes two out, in front and behind, has two",
    `${begin}${pushOne}await robot.drive.turn(90)\n${pushOne}`,
    oneRun(five),
    ["cups.out runner", "cups.out runner"],
    2,
    0,
  ],
  ["who only touches a cup has nothing", `${begin}await robot.drive.straight(150)`, oneRun(five), [], 0, 0],
  [
    "who drives off the ring is at the end, with a penalty",
    `${begin}await robot.drive.turn(30)\nawait robot.drive.straight(700)`,
    oneRun(five),
    ["cups.fell runner"],
    0,
    1,
  ],
  [
    "who falls after the cup keeps the point",
    `${begin}await robot.drive.straight(700)`,
    oneRun(five),
    ["cups.out runner", "cups.fell runner"],
    1,
    1,
  ],
  [
    "who moves before the signal has no run",
    `import { robot } from "@robonet/kit"\nawait robot.drive.straight(300)`,
    oneRun(five),
    ["line.early runner"],
    0,
    1,
  ],
  [
    "whose time is up keeps what is out",
    `${begin}${pushOne}while (true) await sleep(100)`,
    oneRun(five, 10),
    ["cups.out runner", "timeUp"],
    1,
    0,
  ],
  ["who stands has nothing", `${begin}while (true) await sleep(100)`, oneRun(five, 5), ["timeUp"], 0, 0],
  ["a hang ends the run", `${begin}while (true) {}`, oneRun(five), ["fault runner"], 0, 0],
  ["a program that ends at once has nothing", begin, oneRun(five), ["ended runner"], 0, 0],
];
for (const [what, source, discipline, said, points, penalties] of scripted)
  cups(what, () => {
    const match = playedMatch(discipline, [source]);
    const heard = match.said.filter((each) => said.includes(each));
    assert.equal(heard, said, match.said.join("; "));
    assert.equal(match.tallies, [{ points, penalties }], match.said.join("; "));
  });

cups("all five out end the run, and its time counts", () => {
  const match = playedMatch(
    {
      ...oneRun(five),
      next(played, teams, seed) {
        const near = [0, 1, 2, 3, 4].map((i) => [330, (i - 2) * 71] as const).filter(([, y]) => y === 0);
        return oneRun([...near, [500, 0], [500, 100], [500, -100], [-500, 0]]).next(played, teams, seed);
      },
    },
    [`${begin}${pushOne}`],
  );
  assert.is(match.tallies[0]!.points, 5);
  assert.ok(match.tallies[0]!.timeMs! > 0);
});

cups.run();
