import { type Discipline, roundSeed } from "../../judging/discipline.ts";
import { noTally } from "../../judging/judge.ts";
import { mazeOf } from "./maze.ts";
import { longestUs, MazeJudge } from "./maze-judge.ts";

/** One robot explores lines with dead ends, and drives to the goal in a second run. `rules.md` says it in words. */
export const lineMaze: Discipline = {
  id: "line-maze",
  version: 1,
  kit: "robonet-one",
  limits: { lengthMm: 200, widthMm: 200, massG: 1000 },
  startDelayUs: 0,
  teams: { least: 1, most: 1 },
  next(played, _teams, seed) {
    if (played.length > 0) return undefined;
    const { svg, way } = mazeOf(seed);
    return {
      round: 1,
      attempt: 1,
      worldText: svg,
      worldFile: `line-maze-${seed}.svg`,
      seed: roundSeed(seed, 1, 1),
      limitUs: longestUs,
      places: ["runner"],
      judge: () => new MazeJudge(way),
    };
  },
  score: (played) => [played[0]?.tallies[0] ?? noTally],
};
