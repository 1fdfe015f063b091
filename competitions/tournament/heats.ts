import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Tally } from "../judging/judge.ts";
import { compareTallies } from "../match/compare-tallies.ts";
import { type Fixture, fixtureSeed } from "./schedule.ts";

/** How many races each team drives for one bout of a tournament. */
export const racesPerBout = 4;

/**
 * Races of a tournament in which several drive at once: in each round everybody drives once, in heats that are drawn by lot, as
 * equal in size as can be, on the same track.
 * @param most how many drive at once
 * @param rounds how often everybody drives
 * @param secret the tournament's seed
 */
export function heats(
  names: readonly string[],
  most: number,
  rounds: number,
  secret: string,
): readonly Fixture[] {
  return Array.from({ length: rounds }, (_, i) => i + 1).flatMap((round) => {
    const lots = drawnLots(names, `${secret}\nheats ${round}`);
    return dealt(lots, heatsFor(names.length, most)).map((teams, heat) => ({
      id: `race ${round}-${heat + 1}`,
      teams,
      seed: fixtureSeed(secret, `race ${round}`),
    }));
  });
}

/**
 * One race of the finals for each heat: the best of the table are spread over them.
 * @param left who is still in, the best first
 */
export function finalHeats(left: readonly string[], most: number, secret: string): readonly Fixture[] {
  const of = left.length;
  return dealt(left, heatsFor(of, most)).map((teams, heat) => ({
    id: `final ${of}-${heat + 1}`,
    teams,
    seed: fixtureSeed(secret, `final ${of}`),
  }));
}

/** How many of each heat go on, so that those fit into few heats again. */
export function goOn(heatCount: number, most: number): number {
  return Math.max(1, Math.floor(most / heatCount));
}

/** Points of a race for each team, in the teams' order: as many as the places of a full race for the first, then one less each. */
export function racePoints(tallies: readonly Tally[], most: number): readonly number[] {
  return tallies.map((mine) => most - tallies.filter((other) => compareTallies(other, mine) < 0).length);
}

function heatsFor(teams: number, most: number): number {
  return Math.ceil(teams / most);
}

/** Deals names out like cards. */
function dealt(names: readonly string[], count: number): string[][] {
  return Array.from({ length: count }, (_, heat) => names.filter((_, i) => i % count === heat));
}

/** An order that follows from the seed and the names alone. */
function drawnLots(names: readonly string[], secret: string): readonly string[] {
  const lotOf = (name: string) => bytesToHex(sha256(utf8ToBytes(`${secret}\n${name}`)));
  return names
    .map((name) => ({ name, lot: lotOf(name) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ name }) => name);
}
