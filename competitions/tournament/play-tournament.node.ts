import type { Discipline } from "../judging/discipline.ts";
import { compareTallies } from "../match/compare-tallies.ts";
import type { Team } from "../results/team.ts";
import { finalHeats, goOn, heats, racesPerBout } from "./heats.ts";
import { type LostFixture, playFixtures } from "./play-fixtures.node.ts";
import { allAgainstAll, bothSides, mostAgainstAll, pairKey, swissPairs, swissRounds } from "./schedule.ts";
import { type PlayedFixture, type Standing, standingsOf } from "./standings.ts";

/** One match-up of the finals. */
export interface Final {
  /** How many teams are in this round of the finals: 2 is the final itself. */
  readonly of: number;
  readonly teams: readonly [string, string];
  readonly winner: string;
  /** Nobody had more points: the one that was better before goes on. */
  readonly drawn: boolean;
}

/** A race of the finals. */
export interface FinalRace {
  /** How many teams are in this round of the finals. */
  readonly of: number;
  /** In the order in which they came in; of equal ones, who was better before comes first. */
  readonly teams: readonly string[];
  /** How many of them go on; 0: it was the final itself, and the first has won. */
  readonly goOn: number;
}

export interface TournamentOutcome {
  readonly standings: readonly Standing[];
  readonly finals: readonly Final[];
  /** Where several drive at once, the finals are races. */
  readonly finalRaces: readonly FinalRace[];
  readonly lost: readonly LostFixture[];
  readonly matches: number;
  readonly known: number;
}

export interface TournamentPlan {
  readonly discipline: Discipline;
  readonly teams: readonly Team[];
  readonly bouts: number;
  /** The tournament's seed. */
  readonly secret: string;
  /** How many of the best play knock-out finals; 0: none. */
  readonly finalists: number;
  /** Where the results are. */
  readonly folder: string;
  /** Packs images and kits into each result. */
  readonly embed: boolean;
}

type Tell = (done: number, of: number) => void;

/**
 * Plays a tournament: all against all, above 40 teams the Swiss system; where more than two drive at once, in heats. Then the
 * finals.
 */
export async function playTournament(
  plan: TournamentPlan,
  tell: Tell = () => {},
): Promise<TournamentOutcome> {
  const stage = new Stage(plan, tell);
  const names = plan.teams.map(({ name }) => name);
  const alone = plan.discipline.teams.least === 1;
  const { most } = plan.discipline.teams;
  let standings: readonly Standing[];
  if (most > 2) {
    await stage.play(heats(names, most, racesPerBout * plan.bouts, plan.secret));
    standings = standingsOf(names, stage.played);
  } else if (alone || names.length <= mostAgainstAll) {
    await stage.play(allAgainstAll(plan.discipline, names, plan.bouts, plan.secret));
    standings = standingsOf(names, stage.played);
  } else standings = await playSwiss(stage, names, plan.secret);
  const best = standings.slice(0, alone ? 0 : plan.finalists).map(({ name }) => name);
  const raced = most > 2 && stage.lost.length === 0 ? await raceFinals(stage, best, most, plan.secret) : [];
  const finals = most > 2 || stage.lost.length > 0 ? [] : await playFinals(stage, best, plan.secret);
  const { lost, matches, known } = stage;
  return { standings, finals, finalRaces: raced, lost, matches, known };
}

/** Matches that were played so far. */
class Stage {
  readonly played: PlayedFixture[] = [];
  readonly lost: LostFixture[] = [];
  matches = 0;
  known = 0;
  readonly #teams: ReadonlyMap<string, Team>;

  constructor(
    private readonly plan: TournamentPlan,
    private readonly tell: Tell,
  ) {
    this.#teams = new Map(plan.teams.map((team) => [team.name, team]));
  }

  async play(fixtures: Parameters<typeof playFixtures>[0]): Promise<readonly PlayedFixture[]> {
    const { discipline, folder, embed } = this.plan;
    const done = await playFixtures(fixtures, { discipline, folder, embed, teams: this.#teams }, this.tell);
    this.played.push(...done.played);
    this.lost.push(...done.lost);
    this.matches += fixtures.length;
    this.known += done.known;
    return done.played;
  }
}

async function playSwiss(
  stage: Stage,
  names: readonly string[],
  secret: string,
): Promise<readonly Standing[]> {
  const met = new Set<string>();
  const byes: string[] = [];
  let standings = standingsOf(names, []);
  for (let round = 1; round <= swissRounds(names.length); round++) {
    const ranked = standings.map(({ name }) => name);
    const { pairs, bye } = swissPairs(ranked, met, new Set(byes));
    for (const [a, b] of pairs) met.add(pairKey(a, b));
    if (bye !== undefined) byes.push(bye);
    await stage.play(pairs.flatMap(([a, b]) => bothSides(a, b, `swiss ${round}`, secret)));
    standings = standingsOf(names, stage.played, byes);
  }
  return standings;
}

/** Races until all that are left fit into one: that is the final. */
async function raceFinals(
  stage: Stage,
  best: readonly string[],
  most: number,
  secret: string,
): Promise<readonly FinalRace[]> {
  const races: FinalRace[] = [];
  let left = best;
  while (left.length > 1) {
    const of = left.length;
    const fixtures = finalHeats(left, most, secret);
    const through = fixtures.length === 1 ? 0 : goOn(fixtures.length, most);
    // Who is equal in a race stays in the order of the table.
    const before = left;
    left = [];
    for (const { teams, tallies } of await stage.play(fixtures)) {
      const order = teams
        .map((name, team) => ({ name, tally: tallies[team]!, before: before.indexOf(name) }))
        .sort((a, b) => compareTallies(a.tally, b.tally) || a.before - b.before)
        .map(({ name }) => name);
      races.push({ of, teams: order, goOn: through });
      left = [...left, ...order.slice(0, through)];
    }
    left = before.filter((name) => left.includes(name));
  }
  return races;
}

/** The first against the last, and so on: who wins goes on. */
async function playFinals(stage: Stage, best: readonly string[], secret: string): Promise<readonly Final[]> {
  const finals: Final[] = [];
  let left = best.slice(0, 2 ** Math.floor(Math.log2(Math.max(1, best.length))));
  while (left.length > 1) {
    const of = left.length;
    const pairs = left.slice(0, of / 2).map((name, i) => [name, left[of - 1 - i]!] as const);
    const played = await stage.play(pairs.flatMap(([a, b]) => bothSides(a, b, `final ${of}`, secret)));
    const winners = pairs.map(([a, b]) => {
      const matches = played.filter(({ teams }) => teams.includes(a) && teams.includes(b));
      const [first, second] = standingsOf([a, b], matches);
      const drawn = first!.rank === second!.rank;
      const winner = drawn ? a : first!.name;
      finals.push({ of, teams: [a, b], winner, drawn });
      return winner;
    });
    left = winners;
  }
  return finals;
}
