import { suite } from "uvu";
import * as assert from "uvu/assert";
import { houseSource, playedMatch } from "../../../test/support/played-match.ts";
import {
  addScriptedSumo,
  leaver,
  oneSumoRound,
  pusher,
  stander,
} from "../../../test/support/scripted-sumo.ts";
import { miniSumo } from "./mini-sumo.ts";

const sumo = suite("mini sumo");
const oneRound = oneSumoRound(miniSumo);

addScriptedSumo(sumo, miniSumo);

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
