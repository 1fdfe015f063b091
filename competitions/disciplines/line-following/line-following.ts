import { type Discipline, roundSeed } from "../../judging/discipline.ts";
import { noTally, type Tally } from "../../judging/judge.ts";
import { LineJudge } from "../../line/line-judge.ts";
import { trackOf } from "../../line/track.ts";
import { compareTallies } from "../../match/compare-tallies.ts";

/** Of two runs the better one counts. */
const runs = 2;
const runUs = 180_000_000;

/** One robot follows a closed line with a crossing, as quickly as it can. `rules.md` says it in words. */
export const lineFollowing: Discipline = {
  id: "line-following",
  version: 1,
  kit: "robonet-one",
  limits: { lengthMm: 300, widthMm: 300, massG: 3000 },
  startDelayUs: 0,
  teams: { least: 1, most: 1 },
  next(played, _teams, seed) {
    const round = played.length + 1;
    if (round > runs) return undefined;
    const { svg, line } = trackOf(seed);
    return {
      round,
      attempt: 1,
      worldText: svg,
      worldFile: `line-following-${seed}.svg`,
      seed: roundSeed(seed, round, 1),
      limitUs: runUs,
      places: ["runner"],
      judge: () => new LineJudge(line),
    };
  },
  score(played) {
    const [best = noTally] = played.map(({ tallies }) => tallies[0]!).sort(compareTallies);
    const penalties = played.reduce((sum, { tallies }) => sum + tallies[0]!.penalties, 0);
    return [{ ...best, penalties } satisfies Tally];
  },
};
