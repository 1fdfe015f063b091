import type { Test } from "uvu";
import * as assert from "uvu/assert";
import type { Discipline } from "../../competitions/judging/discipline.ts";
import { playedMatch } from "./played-match.ts";

/** One round of 20 s: what it shows does not need more. */
export const oneSumoRound = (discipline: Discipline): Discipline => ({
  ...discipline,
  next(played, teams, seed) {
    const plan = discipline.next(played, teams, seed);
    return plan && plan.round === 1 ? { ...plan, limitUs: Math.min(plan.limitUs, 20e6) } : undefined;
  },
});

const begin = `import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
await robot.button.waitUntilPressed()
`;
export const pusher = `${begin}await sleep(5000)\nwhile (true) { await robot.drive.drive(300, 0); await sleep(100) }\n`;
export const spinner = `${begin}await sleep(5000)\nwhile (true) { await robot.drive.drive(0, 90); await sleep(100) }\n`;
export const stander = `${begin}await sleep(200000)\n`;
const early = `${begin}await sleep(4500)\nawait robot.drive.straight(30)\nawait sleep(200000)\n`;
const powerOn = `import { robot } from "@robonet/kit"\nawait robot.drive.straight(100)\n`;
export const leaver = `${begin}await sleep(5000)\nwhile (true) { await robot.drive.drive(-300, 0); await sleep(100) }\n`;
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
  ["a flood on the console costs only its owner", flood, pusher, ["flood red", "sumo.out red"], [0, 1]],
];

/** Ten rounds of sumo whose result a referee would know at once. */
export function addScriptedSumo(suite: Test, discipline: Discipline): void {
  for (const [what, a, b, said, points] of scripted)
    suite(what, () => {
      const match = playedMatch(oneSumoRound(discipline), [a, b]);
      assert.equal(match.said.slice(-said.length), said, match.said.join("; "));
      assert.equal(
        match.tallies.map((each) => each.points),
        points,
      );
    });
}
