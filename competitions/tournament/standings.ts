import type { Tally } from "../judging/judge.ts";
import { winnerOf } from "../match/play-match.ts";
import { racePoints } from "./heats.ts";

/** What came of one match of a tournament. */
export interface PlayedFixture {
  readonly teams: readonly string[];
  /** In the teams' order. */
  readonly tallies: readonly Tally[];
  /** It was a race, and so many can drive at once: places have points. */
  readonly most?: number;
}

/** One team's line in the table. */
export interface Standing {
  /** From 1; who is equal in all shares it. */
  readonly rank: number;
  readonly name: string;
  readonly played: number;
  readonly won: number;
  readonly drawn: number;
  /** Of matches: two for a win, one for a draw; of races: by places; alone, the sum of the runs' points. */
  readonly points: number;
  /** Points that the judges gave in all rounds. */
  readonly roundPoints: number;
  readonly penalties: number;
  /** Alone: the sum of the times of whole laps, in virtual ms. */
  readonly timeMs: number;
}

type Row = { -readonly [K in Exclude<keyof Standing, "rank">]: Standing[K] };

const winPoints = 2;

/**
 * The table: by points, then by time where one plays alone, then by the matches among equals (after races by laps), then
 * by fewer penalties. It does
 * not depend on the order of the matches.
 * @param byes teams that had none to play with, once for each time: it counts as won
 */
export function standingsOf(
  names: readonly string[],
  played: readonly PlayedFixture[],
  byes: readonly string[] = [],
): readonly Standing[] {
  const rows = new Map(names.map((name) => [name, emptyRow(name)]));
  for (const fixture of played) addTo(rows, fixture);
  for (const name of byes) {
    const row = rows.get(name);
    if (row) row.points += winPoints;
  }
  const byPoints = [...rows.values()].sort((a, b) => compareRows(a, b) || byName(a, b));
  const ranked: Standing[] = [];
  for (let from = 0; from < byPoints.length; ) {
    let to = from + 1;
    while (to < byPoints.length && compareRows(byPoints[from]!, byPoints[to]!) === 0) to++;
    ranked.push(...rankEquals(byPoints.slice(from, to), played, from + 1));
    from = to;
  }
  return ranked;
}

function emptyRow(name: string): Row {
  return { name, played: 0, won: 0, drawn: 0, points: 0, roundPoints: 0, penalties: 0, timeMs: 0 };
}

function addTo(rows: ReadonlyMap<string, Row>, { teams, tallies, most }: PlayedFixture): void {
  const winner = winnerOf(tallies);
  const ofPlaces = most === undefined ? undefined : racePoints(tallies, most);
  for (const [team, name] of teams.entries()) {
    const row = rows.get(name);
    if (!row) continue;
    const { points, penalties, timeMs = 0 } = tallies[team]!;
    row.played++;
    row.roundPoints += points;
    row.penalties += penalties;
    if (teams.length === 1) {
      row.points += points;
      row.timeMs += timeMs;
    } else if (ofPlaces) {
      row.points += ofPlaces[team]!;
      if (winner === team) row.won++;
    } else if (winner === undefined) {
      row.drawn++;
      row.points += 1;
    } else if (winner === team) {
      row.won++;
      row.points += winPoints;
    }
  }
}

function compareRows(a: Row, b: Row): number {
  return b.points - a.points || a.timeMs - b.timeMs;
}

function byName(a: Row, b: Row): number {
  return a.name < b.name ? -1 : 1;
}

/** Ranks teams of equal points by the matches among them, then by penalties. */
function rankEquals(rows: readonly Row[], played: readonly PlayedFixture[], from: number): Standing[] {
  const among = new Map(rows.map(({ name }) => [name, emptyRow(name)]));
  if (rows.length > 1)
    for (const fixture of played)
      if (
        fixture.teams.length > 1 &&
        fixture.most === undefined &&
        fixture.teams.every((name) => among.has(name))
      )
        addTo(among, fixture);
  const direct = ({ name }: Row) => among.get(name)!;
  const raced = played.some(({ most }) => most !== undefined);
  const compare = (a: Row, b: Row) =>
    direct(b).points - direct(a).points ||
    direct(b).roundPoints - direct(a).roundPoints ||
    (raced ? b.roundPoints - a.roundPoints : 0) ||
    a.penalties - b.penalties;
  const sorted = [...rows].sort((a, b) => compare(a, b) || byName(a, b));
  const ranks: number[] = [];
  for (const [i, row] of sorted.entries())
    ranks.push(i > 0 && compare(sorted[i - 1]!, row) === 0 ? ranks[i - 1]! : from + i);
  return sorted.map((row, i) => ({ rank: ranks[i]!, ...row }));
}
