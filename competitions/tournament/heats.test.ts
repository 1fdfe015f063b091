import { suite } from "uvu";
import * as assert from "uvu/assert";
import { finalHeats, goOn, heats, racePoints } from "./heats.ts";
import { standingsOf } from "./standings.ts";

const races = suite("heats of a tournament");
const names = (count: number) => Array.from({ length: count }, (_, i) => `team ${i + 1}`);

races("everybody drives once a round, in heats of two to five that are as equal as can be", () => {
  for (const count of [2, 5, 6, 11, 16, 23]) {
    const fixtures = heats(names(count), 5, 4, "secret");
    for (let round = 1; round <= 4; round++) {
      const ofRound = fixtures.filter(({ id }) => id.startsWith(`race ${round}-`));
      assert.equal(ofRound.flatMap(({ teams }) => teams).sort(), names(count).sort());
      const sizes = ofRound.map(({ teams }) => teams.length);
      assert.ok(Math.max(...sizes) <= 5 && Math.min(...sizes) >= Math.max(2, Math.max(...sizes) - 1));
      assert.is(new Set(ofRound.map(({ seed }) => seed)).size, 1, "one track for all");
    }
    assert.is(new Set(fixtures.map(({ id }) => id)).size, fixtures.length);
  }
});

races("lots follow from the seed and the names, not from the order of the entries", () => {
  const drawn = heats(names(11), 5, 2, "secret");
  assert.equal(heats([...names(11)].reverse(), 5, 2, "secret"), drawn);
  assert.not.equal(heats(names(11), 5, 2, "other"), drawn);
  assert.not.equal(drawn[0]!.teams, drawn[3]!.teams);
});

races("the first has five points, the next one less; who is equal shares the better place", () => {
  const tally = (points: number, timeMs: number) => ({ points, penalties: 0, timeMs });
  assert.equal(racePoints([tally(3, 9), tally(5, 9), tally(5, 8), tally(3, 9)], 5), [3, 4, 5, 3]);
});

races("the table adds the points of races; laps decide between equals, then penalties", () => {
  const race = (teams: readonly string[], ...laps: readonly number[]) => ({
    teams,
    tallies: laps.map((points, i) => ({ points, penalties: i, timeMs: 1000 * i })),
    most: 5,
  });
  const played = [race(["a", "b", "c"], 3, 2, 1), race(["c", "b", "a"], 10, 8, 1)];
  const told = standingsOf(["a", "b", "c"], played).map(
    ({ rank, name, played: driven, won, points, timeMs }) =>
      `${rank} ${name} ${driven} ${won} ${points} ${timeMs}`,
  );
  assert.equal(told, ["1 c 2 1 8 0", "2 b 2 0 8 0", "3 a 2 1 8 0"]);
});

races("in the finals the best are spread, and some of each heat go on", () => {
  assert.equal(
    finalHeats(names(8), 5, "secret").map(({ teams }) => teams.map((name) => Number(name.slice(5)))),
    [
      [1, 3, 5, 7],
      [2, 4, 6, 8],
    ],
  );
  assert.is(goOn(2, 5), 2);
  assert.is(goOn(13, 5), 1);
});

races.run();
