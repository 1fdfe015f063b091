import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseKit } from "../../../robot-kit/index.ts";
import { houseSource, playedMatch } from "../../../test/support/played-match.ts";
import { addScriptedSumo, oneSumoRound } from "../../../test/support/scripted-sumo.ts";
import { checkEntrant } from "../../match/entrant-check.ts";
import { miniSumo } from "../mini-sumo/mini-sumo.ts";
import { legoSumo } from "./lego-sumo.ts";

const sumo = suite("sumo, LEGO class");

addScriptedSumo(sumo, legoSumo);

sumo("the strong robot of the house puts the weak one out", () => {
  const robots = [houseSource(legoSumo, "strong"), houseSource(legoSumo, "weak")];
  assert.is(playedMatch(oneSumoRound(legoSumo), robots, 1).winner, 0);
});

sumo("its kit may take part, and is too large and too heavy for mini sumo", () => {
  const kit = parseKit(readFileSync("kits/robonet-sumo-1kg.json", "utf8"), "kit");
  assert.equal(checkEntrant(kit, legoSumo), []);
  assert.equal(
    checkEntrant(kit, miniSumo).map(({ id }) => id),
    ["match.tooLarge", "match.tooHeavy"],
  );
});

sumo.run();
