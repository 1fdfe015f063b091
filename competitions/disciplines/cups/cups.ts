import { Random } from "../../../sim/index.ts";
import { type Discipline, roundSeed } from "../../judging/discipline.ts";
import { noTally } from "../../judging/judge.ts";
import { compareTallies } from "../../match/compare-tallies.ts";
import { CupsJudge } from "./cups-judge.ts";

const radiusMm = 385;
const edgeMm = 25;
const cups = 5;
/** A paper cup, upside down. */
const cupMm = { radius: 35, grams: 30 };
/** Cups stand so far from the middle of the ring, and so far from each other. */
const standMm = { least: 170, most: 280, apart: 110 };
const runUs = 60_000_000;
/** Of two runs the better one counts. */
const runs = 2;

/** One robot pushes five cups out of a ring. `rules.md` says it in words. */
export const cupsDiscipline: Discipline = {
  id: "cups",
  version: 1,
  kit: "robonet-sumo",
  limits: { lengthMm: 200, widthMm: 200, massG: 1000 },
  startDelayUs: 0,
  teams: { least: 1, most: 1 },
  next(played, _teams, seed) {
    const round = played.length + 1;
    if (round > runs) return undefined;
    return {
      round,
      attempt: 1,
      worldText: drawCups(seed),
      worldFile: `cups-${seed}.svg`,
      seed: roundSeed(seed, round, 1),
      limitUs: runUs,
      places: ["runner"],
      judge: () => new CupsJudge(radiusMm, cups),
    };
  },
  score(played) {
    const [best = noTally] = played.map(({ tallies }) => tallies[0]!).sort(compareTallies);
    const penalties = played.reduce((sum, { tallies }) => sum + tallies[0]!.penalties, 0);
    return [{ ...best, penalties }];
  },
};

/** The ring with the cups where a seed puts them; beyond it the floor ends. */
export function drawCups(seed: number): string {
  const half = radiusMm + 215;
  const places = cupPlaces(seed).map(
    ({ x, y }, i) =>
      `<circle class="box" id="cup-${i + 1}" data-mass-g="${cupMm.grams}" data-height-mm="90" cx="${x}" cy="${y}" r="${cupMm.radius}" fill="#e8590c"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-half} ${-half} ${2 * half} ${2 * half}">
  <circle r="${radiusMm}" fill="white"/>
  <circle r="${radiusMm - edgeMm}" fill="black"/>
  <path class="void" fill="#b9b3a6" fill-rule="evenodd" d="M${-half} ${-half}H${half}V${half}H${-half}ZM${-radiusMm} 0a${radiusMm} ${radiusMm} 0 0 1 ${2 * radiusMm} 0a${radiusMm} ${radiusMm} 0 0 1 ${-2 * radiusMm} 0Z"/>
  ${places.join("\n  ")}
  <g class="start" id="runner" data-vary-heading="-180..180"/>
</svg>
`;
}

function cupPlaces(seed: number): readonly { readonly x: number; readonly y: number }[] {
  const random = new Random(seed).stream("cups");
  const found: { x: number; y: number }[] = [];
  while (found.length < cups) {
    const { most, least, apart } = standMm;
    const x = Math.round(random.uniform(-most, most));
    const y = Math.round(random.uniform(-most, most));
    const fromMiddle = x * x + y * y;
    if (fromMiddle < least * least || fromMiddle > most * most) continue;
    if (found.some((other) => (other.x - x) ** 2 + (other.y - y) ** 2 < apart * apart)) continue;
    found.push({ x, y });
  }
  return found;
}
