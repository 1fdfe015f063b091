import { suite } from "uvu";
import * as assert from "uvu/assert";
import { allAgainstAll, fixtureSeed, pairKey, swissPairs, swissRounds } from "./schedule.ts";

const schedule = suite("the schedule of a tournament");
const two = { teams: { least: 2, most: 2 } };
const alone = { teams: { least: 1, most: 1 } };

schedule("all meet all, on both sides, on the same seed", () => {
  const fixtures = allAgainstAll(two, ["c", "a", "b"], 2, "secret");
  assert.is(fixtures.length, 12);
  assert.is(new Set(fixtures.map(({ id }) => id)).size, 12);
  const sides = fixtures.filter(({ teams }) => pairKey(teams[0]!, teams[1]!) === pairKey("a", "b"));
  assert.equal(
    sides.map(({ teams }) => teams.join(" ")),
    ["a b", "b a", "a b", "b a"],
  );
  assert.is(sides[0]!.seed, sides[1]!.seed);
  assert.is.not(sides[0]!.seed, sides[2]!.seed);
});

schedule("is the same whatever the order of the entries", () => {
  const of = (names: readonly string[]) => allAgainstAll(two, names, 1, "secret");
  assert.equal(of(["c", "a", "b"]), of(["b", "c", "a"]));
});

schedule("alone, everybody runs on the same seeds", () => {
  const fixtures = allAgainstAll(alone, ["a", "b"], 2, "secret");
  assert.equal(
    fixtures.map(({ id }) => id),
    ["a 1", "b 1", "a 2", "b 2"],
  );
  assert.is(fixtures[0]!.seed, fixtures[1]!.seed);
  assert.is.not(fixtures[0]!.seed, fixtures[2]!.seed);
});

schedule("a match's seed follows from the tournament's alone, and is never one of the known tracks", () => {
  assert.is(fixtureSeed("secret", "a"), fixtureSeed("secret", "a"));
  assert.is.not(fixtureSeed("secret", "a"), fixtureSeed("other", "a"));
  for (let i = 0; i < 1000; i++) {
    const seed = fixtureSeed("secret", String(i));
    assert.ok(Number.isInteger(seed) && seed >= 4 && seed < 2 ** 31, String(seed));
  }
});

schedule("the Swiss system pairs neighbours that have not met, and gives nobody two byes", () => {
  const met = new Set([pairKey("a", "b")]);
  assert.equal(swissPairs(["a", "b", "c", "d", "e"], met, new Set(["e"])), {
    pairs: [
      ["a", "c"],
      ["b", "e"],
    ],
    bye: "d",
  });
  assert.is(swissRounds(41), 8);
});

schedule("in which all have met meets again rather than stands still", () => {
  const { pairs } = swissPairs(["a", "b"], new Set([pairKey("a", "b")]), new Set());
  assert.equal(pairs, [["a", "b"]]);
});

schedule.run();
