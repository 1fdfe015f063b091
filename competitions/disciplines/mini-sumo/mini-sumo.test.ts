import { suite } from "uvu";
import * as assert from "uvu/assert";
import { houseSource, playedMatch } from "../../../test/support/played-match.ts";
import type { Discipline } from "../../judging/discipline.ts";
import { miniSumo } from "./mini-sumo.ts";

const sumo = suite("mini sumo");

/** One round of a minute: what it shows does not need more. */
const oneRound: Discipline = {
  ...miniSumo,
  next(played, teams, seed) {
    const plan = miniSumo.next(played, teams, seed);
    return plan && plan.round === 1 ? { ...plan, limitUs: Math.min(plan.limitUs, 20e6) } : undefined;
  },
};

const begin = `import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
await robot.button.waitUntilPressed()
`;
const pusher = `${begin}await sleep(5000)\nwhile (true) { await robot.drive.drive(300, 0); await sleep(100) }\n`;
const spinner = `${begin}await sleep(5000)\nwhile (true) { await robot.drive.drive(0, 90); await sleep(100) }\n`;
const stander = `${begin}await sleep(200000)\n`;
const early = `${begin}await sleep(4500)\nawait robot.drive.straight(30)\nawait sleep(200000)\n`;
const powerOn = `import { robot } from "@robonet/kit"\nawait robot.drive.straight(100)\n`;
const leaver = `${begin}await sleep(5000)\nwhile (true) { await robot.drive.drive(-300, 0); await sleep(100) }\n`;
const hang = `${begin}await sleep(5000)\nwhile (true) {}\n`;
const flood = `${begin}while (true) { for (let i = 0; i < 5; i++) console.log("much to say, and again and again"); await sleep(1) }\n`;
const hoarder = `${begin}const all: number[][] = []\nwhile (true) { all.push([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]); await sleep(1) }\n`;
const ender = `${begin}console.log("done")\n`;

const scripted: readonly [string, string, string, readonly string[], readonly number[]][] = [
  ["who drives backwards off the ring loses", leaver, spinner, ["sumo.out red"], [0, 1]],
  ["the same on the other side", spinner, leaver, ["sumo.out blue"], [1, 0]],
  ["who moves before 5 s loses", early, spinner, ["sumo.early red"], [0, 1]],
  ["who does not wait for the signal loses", spinner, powerOn, ["sumo.early blue"], [1, 0]],
  ["who pushes against one that stands wins", pusher, stander, ["sumo.out blue"], [1, 0]],
  ["who stands and does not fight loses", stander, spinner, ["sumo.idle red"], [0, 1]],
  ["a hang costs only its owner", hang, spinner, ["fault red", "sumo.idle red"], [0, 1]],
  ["full memory costs only its owner", hoarder, pusher, ["fault red", "sumo.out red"], [0, 1]],
  ["a program that ends stands", ender, pusher, ["ended red", "sumo.out red"], [0, 1]],
  ["a flood on the console costs only its owner", flood, pusher, ["sumo.out red"], [0, 1]],
];
for (const [what, a, b, said, points] of scripted)
  sumo(what, () => {
    const match = playedMatch(oneRound, [a, b]);
    assert.equal(match.said.slice(-said.length), said, match.said.join("; "));
    assert.equal(
      match.tallies.map((each) => each.points),
      points,
    );
  });

sumo("two that stand play again, and after three tries nobody has a point", () => {
  const match = playedMatch(oneRound, [stander, stander]);
  assert.equal(match.said, ["sumo.bothStand", "sumo.bothStand", "sumo.bothStand"]);
  assert.equal(
    match.rounds.map(({ round, attempt, restart }) => [round, attempt, restart]),
    [1, 2, 3].map((attempt) => [1, attempt, true]),
  );
  assert.is(match.winner, undefined);
});

sumo("two points win: the third round is not played; the judge's press is an input", () => {
  const match = playedMatch(miniSumo, [pusher, leaver]);
  assert.is(match.rounds.length, 2);
  assert.is(match.winner, 0);
  assert.equal(
    match.rounds[0]!.inputs.map(({ kind, robot, timeUs }) => [kind, robot, timeUs]),
    [
      ["press", "red", 1_000_000],
      ["press", "blue", 1_000_000],
      ["release", "red", 1_200_000],
      ["release", "blue", 1_200_000],
    ],
  );
});

sumo("the same match again, another with another seed", () => {
  const play = (seed: number) =>
    playedMatch(oneRound, [houseSource(miniSumo, "strong"), houseSource(miniSumo, "weak")], seed);
  const [first, again, other] = [play(3), play(3), play(4)];
  assert.equal(first.rounds, again.rounds);
  assert.is.not(first.rounds[0]!.traceHash, other.rounds[0]!.traceHash);
  assert.is(first.winner, 0);
});

sumo.run();
