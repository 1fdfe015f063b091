import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type PlayedFixture, standingsOf } from "./standings.ts";

const standings = suite("standings");

const match = (a: string, b: string, pointsA: number, pointsB: number, penaltiesA = 0): PlayedFixture => ({
  teams: [a, b],
  tallies: [
    { points: pointsA, penalties: penaltiesA },
    { points: pointsB, penalties: 0 },
  ],
});
const run = (name: string, points: number, timeMs?: number): PlayedFixture => ({
  teams: [name],
  tallies: [{ points, penalties: 0, ...(timeMs !== undefined && { timeMs }) }],
});
const told = (names: readonly string[], played: readonly PlayedFixture[], byes: readonly string[] = []) =>
  standingsOf(names, played, byes).map(({ rank, name, points }) => `${rank} ${name} ${points}`);

standings("a win has two points, a draw one", () => {
  const played = [match("a", "b", 2, 0), match("b", "c", 1, 1), match("a", "c", 0, 2)];
  assert.equal(told(["a", "b", "c"], played), ["1 c 3", "2 a 2", "3 b 1"]);
});

standings("of two that are equal, who has won against the other is before", () => {
  const played = [match("a", "b", 0, 2), match("a", "c", 2, 0), match("b", "c", 0, 2)];
  const more = [...played, match("d", "c", 2, 0), match("a", "d", 2, 0), match("b", "d", 2, 0)];
  assert.equal(told(["a", "b", "c", "d"], more).slice(0, 2), ["1 b 4", "2 a 4"]);
});

standings("then who has fewer penalties; who is equal in all shares the place", () => {
  assert.equal(told(["a", "b"], [match("a", "b", 1, 1, 1)]), ["1 b 1", "2 a 1"]);
  assert.equal(told(["a", "b"], [match("a", "b", 1, 1)]), ["1 a 1", "1 b 1"]);
});

standings("alone the points of all runs count, then the time", () => {
  const played = [
    run("a", 100, 50_000),
    run("b", 100, 40_000),
    run("c", 80),
    run("d", 100, 30_000),
    run("d", 9),
  ];
  assert.equal(told(["a", "b", "c", "d"], played), ["1 d 109", "2 b 100", "3 a 100", "4 c 80"]);
});

standings("a team that has not played is in the table, and a bye counts as won", () => {
  assert.equal(told(["a", "b", "c"], [match("a", "b", 2, 0)], ["c"]), ["1 a 2", "1 c 2", "3 b 0"]);
});

standings("do not depend on the order in which the matches were played", () => {
  const names = ["a", "b", "c", "d", "e"];
  const played = names.flatMap((a, i) =>
    names.flatMap((b, k) =>
      a === b ? [] : [match(a, b, (i * 7 + k * 3) % 3, (i + k * 5) % 3, (i + k) % 2)],
    ),
  );
  const first = standingsOf(names, played);
  assert.equal(standingsOf([...names].reverse(), [...played].reverse()), first);
  const shuffled = played.map((each, i) => ({ each, key: (i * 7) % 20 })).sort((a, b) => a.key - b.key);
  assert.equal(
    standingsOf(
      names,
      shuffled.map(({ each }) => each),
    ),
    first,
  );
});

standings.run();
