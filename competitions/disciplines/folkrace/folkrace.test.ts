import { suite } from "uvu";
import * as assert from "uvu/assert";
import { playedMatch } from "../../../test/support/played-match.ts";
import { parseWorld } from "../../../test/support/read-world.ts";
import type { Discipline } from "../../judging/discipline.ts";
import { closedCurve, smallestRadiusMm } from "../../line/curve.ts";
import { circuitOf, drawCircuit, widthMm } from "./circuit.ts";
import { folkrace } from "./folkrace.ts";
import { FolkraceJudge } from "./folkrace-judge.ts";

const race = suite("folkrace");

/** A small round track, on which a lap needs no sensor. Red stands 1000 mm from its middle, blue 600 mm. */
const middle = closedCurve(
  Array.from({ length: 24 }, (_, i) => ({
    x: 800 * Math.cos((i * Math.PI) / 12),
    y: 800 * Math.sin((i * Math.PI) / 12),
  })),
);
const shortRace = (seconds: number): Discipline => ({
  ...folkrace,
  next(played, teams, seed) {
    const plan = folkrace.next(played, teams, seed);
    const worldText = drawCircuit({ middle, widthMm: 1000 }, teams);
    return plan && { ...plan, worldText, limitUs: seconds * 1e6, judge: () => new FolkraceJudge(middle) };
  },
});

const begin = `import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
`;
const start = `${begin}robot.drive.settings(600, 1500)\nawait robot.button.waitUntilPressed()\nawait sleep(5000)\n`;
const [red, blue] = [1000, 600];
const arc = (radiusMm: number, deg: number) => `await robot.drive.curve(${radiusMm}, ${deg})\n`;
const lapper = (radiusMm: number) => `${start}${arc(radiusMm, 3600)}`;
const stander = `${start}await sleep(100000)`;
/** What happens, the programs, the seconds, who is told of what, the points, the penalties. */
const scripted: readonly [
  string,
  readonly string[],
  number,
  readonly string[],
  readonly number[],
  readonly number[],
][] = [
  [
    "who drives round has a point for each lap, and who stands has one less than none",
    [lapper(red), stander],
    30,
    ["folkrace.lap red", "folkrace.stands blue", "folkrace.lap red"],
    [2, 0],
    [0, 1],
  ],
  [
    "on the inner side the lap is shorter",
    [stander, lapper(blue)],
    25,
    ["folkrace.lap blue", "folkrace.lap blue", "folkrace.lap blue"],
    [0, 3],
    [1, 0],
  ],
  [
    "both at once have their own laps",
    [lapper(red), lapper(blue)],
    16,
    ["folkrace.lap blue", "folkrace.lap red"],
    [1, 1],
    [0, 0],
  ],
  [
    "a start before 5 s costs a point",
    [`${lapper(red).replace("5000", "4500")}`, lapper(blue)],
    28,
    ["folkrace.early red"],
    [1, 3],
    [1, 0],
  ],
  [
    "who does not wait for the signal has started too early, too",
    [`${begin}await robot.drive.straight(20)\nawait sleep(90000)`, lapper(blue)],
    13,
    ["folkrace.early red", "folkrace.lap blue"],
    [0, 1],
    [1, 0],
  ],
  [
    "who drives the wrong way has no lap",
    [`${start}${arc(red, -90)}await sleep(90000)`, lapper(blue)],
    14,
    ["folkrace.back red", "folkrace.lap blue"],
    [0, 1],
    [0, 0],
  ],
  [
    "who goes back over the line has lost the lap, and drives it again for the same point",
    [`${start}${arc(red, 330)}${arc(red, -40)}${arc(red, 40)}await sleep(90000)`, lapper(blue)],
    22,
    ["folkrace.lap red", "folkrace.back red", "folkrace.lap red"],
    [1, 2],
    [0, 0],
  ],
  [
    "a hang costs only its owner",
    [`${start}while (true) {}`, lapper(blue)],
    21,
    ["fault red", "folkrace.stands red"],
    [0, 2],
    [1, 0],
  ],
  [
    "a program that ends stands",
    [start, lapper(blue)],
    21,
    ["ended red", "folkrace.stands red"],
    [0, 2],
    [1, 0],
  ],
  [
    "who stands, drives on and stands again has lost two points",
    [`${start}${arc(red, 330)}await sleep(16000)\n${arc(red, 10)}await sleep(90000)`, lapper(blue)],
    50,
    ["folkrace.lap red", "folkrace.stands red", "folkrace.stands red"],
    [0, 7],
    [2, 0],
  ],
];
for (const [what, sources, seconds, said, points, penalties] of scripted)
  race(what, () => {
    const match = playedMatch(shortRace(seconds), sources);
    const heard = match.said.join("; ");
    const mine = match.said.filter((each) => said.includes(each));
    assert.equal(mine.slice(0, said.length), said, heard);
    assert.equal(
      match.tallies.map((tally) => [tally.points, tally.penalties]),
      points.map((each, i) => [each, penalties[i]!]),
      heard,
    );
  });

race("five stand in rows of two without touching, and nobody begins before the signal", () => {
  const match = playedMatch(shortRace(2), [stander, stander, stander, stander, stander]);
  assert.equal(match.said, ["timeUp"]);
  assert.equal([...match.rounds[0]!.places].sort(), ["blue", "green", "red", "white", "yellow"]);
  const touched = match.outcomes[0]!.result.robots.flatMap(({ events }) =>
    events.filter(({ type }) => type === "contact"),
  );
  assert.equal(touched, []);
});

race("tracks of twenty seeds are wide enough, bend gently, and are read without a note", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const circuit = circuitOf(seed);
    assert.ok(circuit.widthMm >= widthMm.least && circuit.widthMm <= widthMm.most, `seed ${seed}`);
    assert.ok(smallestRadiusMm(circuit.middle, 12) > circuit.widthMm / 2 + 150, `seed ${seed}`);
  }
  const drawing = drawCircuit(circuitOf(7), 5);
  assert.is(drawing, drawCircuit(circuitOf(7), 5));
  assert.is.not(drawing, drawCircuit(circuitOf(8), 5));
  assert.equal(parseWorld(drawing, "circuit.svg").notes, []);
});

race.run();
