import { Random } from "../../../sim/index.ts";
import { type Discipline, roundSeed } from "../../judging/discipline.ts";
import { circuitOf, drawCircuit, gridPlaces } from "./circuit.ts";
import { FolkraceJudge, startDelayUs } from "./folkrace-judge.ts";

const raceUs = 180_000_000;

/** Two to five robots drive laps between walls, all at once. `rules.md` says it in words. */
export const folkrace: Discipline = {
  id: "folkrace",
  version: 1,
  kit: "robonet-folkrace",
  limits: { lengthMm: 200, widthMm: 150, massG: 1000 },
  startDelayUs,
  teams: { least: 2, most: gridPlaces.length },
  next(played, teams, seed) {
    if (played.length > 0) return undefined;
    const circuit = circuitOf(seed);
    return {
      round: 1,
      attempt: 1,
      worldText: drawCircuit(circuit, teams),
      worldFile: `folkrace-${seed}.svg`,
      seed: roundSeed(seed, 1, 1),
      limitUs: startDelayUs + raceUs,
      places: teams > 2 ? drawnPlaces(teams, seed) : gridPlaces.slice(0, teams),
      judge: () => new FolkraceJudge(circuit.middle),
    };
  },
  score: (played, teams) =>
    Array.from({ length: teams }, (_, team) => played[0]?.tallies[team] ?? { points: 0, penalties: 0 }),
};

/** Two stand beside each other and change sides; of more, lots are drawn for the row. */
function drawnPlaces(teams: number, seed: number): readonly string[] {
  const random = new Random(seed).stream("grid");
  const lots = gridPlaces.slice(0, teams).map((place) => ({ place, lot: random.uniform() }));
  return lots.sort((a, b) => a.lot - b.lot).map(({ place }) => place);
}
