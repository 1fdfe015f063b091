import type { Discipline } from "../../judging/discipline.ts";
import { startDelayUs } from "../../sumo/sumo-judge.ts";
import { nextSumoRound, sumoScore } from "../../sumo/sumo-rounds.ts";

const ring = { diameterMm: 770, edgeMm: 25 };

/** Two robots of at most 1 kg push each other out of a ring. `rules.md` says it in words. */
export const legoSumo: Discipline = {
  id: "lego-sumo",
  version: 1,
  kit: "robonet-sumo-1kg",
  limits: { lengthMm: 150, widthMm: 150, massG: 1000 },
  startDelayUs,
  teams: { least: 2, most: 2 },
  next: (played, _teams, seed) => nextSumoRound({ id: "lego-sumo", ring }, played, seed),
  score: sumoScore,
};
