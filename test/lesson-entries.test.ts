import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { lineFollowing } from "../competitions/disciplines/line-following/line-following.ts";
import type { Discipline } from "../competitions/judging/discipline.ts";
import { judgeWords } from "../competitions/results/judge-words.ts";
import { playedMatch } from "./support/played-match.ts";

const entries = suite("Solutions of lessons as entries");

const solution = (lesson: string) => readFileSync(`lessons/${lesson}/solution.ts`, "utf8");
/** A solution that waits for the judge's press, as the rules want it. */
const waiting = (lesson: string) =>
  solution(lesson).replace(/\n\n/, "\n\nawait robot.button.waitUntilPressed()\n");

/** One run on the first known track. */
const oneRun = (seconds: number): Discipline => ({
  ...lineFollowing,
  next(played, teams, seed) {
    const plan = lineFollowing.next(played, teams, seed);
    return plan?.round === 1 ? { ...plan, limitUs: seconds * 1e6 } : undefined;
  },
});

const line = "3-control/smooth-line";

entries("one that does not wait for the signal is stopped by the judge's press, and told how to wait", () => {
  const match = playedMatch(oneRun(20), [solution(line)]);
  assert.equal(match.said, ["fault runner", "line.part runner"]);
  assert.is(match.tallies[0]!.points, 0);
  const { log, places } = match.rounds[0]!;
  assert.match(judgeWords(log[0]!, places, ["Ada"], "en"), /“Ada”.*robot\.button\.waitUntilPressed\(\)/);
});

entries("with one line more it follows the track all round", () => {
  const match = playedMatch(oneRun(150), [waiting(line)]);
  assert.is(match.tallies[0]!.points, 100, match.said.join("; "));
});

entries("a program that stops at a wall drives off the line, and is told where it left it", () => {
  const match = playedMatch(oneRun(40), [waiting("2-sensing/stop-at-the-wall")]);
  assert.match(match.said.join("; "), /^line\.left runner; .*line\.(lost|part) runner/);
  assert.ok(match.tallies[0]!.points < 50, match.said.join("; "));
});

entries.run();
