import type { Discipline } from "../../judging/discipline.ts";
import { startDelayUs } from "../../sumo/sumo-judge.ts";
import { nextSumoRound, sumoScore } from "../../sumo/sumo-rounds.ts";

const ring = { diameterMm: 770, edgeMm: 25 };

/** Two robots of at most 500 g push each other out of a ring. `rules.md` says it in words. */
export const miniSumo: Discipline = {
  id: "mini-sumo",
  version: 1,
  kit: "robonet-sumo",
  limits: { lengthMm: 100, widthMm: 100, massG: 500 },
  startDelayUs,
  teams: { least: 2, most: 2 },
  next: (played, _teams, seed) => nextSumoRound({ id: "mini-sumo", ring }, played, seed),
  score: sumoScore,
};
