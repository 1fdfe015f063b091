import { suite } from "uvu";
import * as assert from "uvu/assert";
import { houseSource, playedMatch } from "../../../test/support/played-match.ts";
import type { Discipline } from "../../judging/discipline.ts";
import { lineFollowing } from "./line-following.ts";

const line = suite("line following");

/** One run on the first track. */
const oneRun = (seconds: number): Discipline => ({
  ...lineFollowing,
  next(played, teams, seed) {
    const plan = lineFollowing.next(played, teams, seed);
    return plan?.round === 1 ? { ...plan, limitUs: seconds * 1e6 } : undefined;
  },
});

const begin = `import { sleep } from "@devicescript/core"
import { robot } from "@robonet/kit"
import { followLine, StopWatch } from "@robonet/runtime"
await robot.button.waitUntilPressed()
const watch = new StopWatch()
`;
const follow = (ms: number) =>
  `await followLine(robot.drive, robot.line, 150, () => watch.time() > ${ms})\nawait robot.drive.stop()\n`;
const strong = houseSource(lineFollowing, "strong");

const scripted: readonly [string, string, number, readonly RegExp[], number, number][] = [
  ["who follows the line all round has a lap", strong, 60, [/^line\.lap/], 100, 100],
  ["whose time is up has what it has come to", strong, 10, [/^timeUp/, /^line\.part/], 15, 25],
  ["who stops halfway has half", begin + follow(24_000), 60, [/ended/, /^line\.part/], 40, 60],
  ["who stands at the start has nothing", `${begin}await sleep(100000)`, 60, [/^line\.stands/, /part/], 0, 0],
  ["who drives backwards has nothing", `${begin}await robot.drive.straight(-150)`, 60, [/part/], 0, 0],
  [
    "who drives straight on leaves the line and is lost",
    `${begin}await robot.drive.straight(700)\nawait robot.drive.straight(-20)\nawait sleep(90000)`,
    60,
    [/^line\.left/, /^line\.(stands|lost)/, /part/],
    1,
    20,
  ],
  [
    "who comes back where the line was left goes on",
    `${begin}${follow(4000)}await robot.drive.turn(90)\nawait robot.drive.straight(160)\nawait robot.drive.straight(-160)\nawait robot.drive.turn(-90)\nconst later = watch.time() + 6000\nawait followLine(robot.drive, robot.line, 150, () => watch.time() > later)\n`,
    20,
    [/^line\.left/, /^line\.back/, /part/],
    14,
    30,
  ],
  [
    "who moves before the signal has no run",
    `import { robot } from "@robonet/kit"\nawait robot.drive.straight(300)`,
    60,
    [/^line\.early/],
    0,
    0,
  ],
  ["a hang stands where it hangs", `${begin}while (true) {}`, 60, [/^fault/, /part/], 0, 0],
  ["a program that ends at once has nothing", begin, 60, [/ended/, /part/], 0, 0],
];
for (const [what, source, seconds, said, least, most] of scripted)
  line(what, () => {
    const match = playedMatch(oneRun(seconds), [source]);
    const { points } = match.tallies[0]!;
    const heard = match.said.join("; ");
    let from = 0;
    for (const pattern of said) {
      const at = match.said.findIndex((each, i) => i >= from && pattern.test(each));
      assert.ok(at >= 0, `${pattern} in ${heard}`);
      from = at + 1;
    }
    assert.ok(points >= least && points <= most, `${points} points: ${heard}`);
  });

line("the better of two runs counts, and the lap has its time", () => {
  const match = playedMatch(lineFollowing, [strong], 2);
  assert.is(match.rounds.length, 2);
  const times = match.rounds.map(({ tallies }) => tallies[0]!.timeMs!);
  assert.is(match.tallies[0]!.timeMs, Math.min(...times));
});

line.run();
