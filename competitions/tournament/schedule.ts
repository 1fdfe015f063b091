import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Discipline } from "../judging/discipline.ts";

/** A match that a tournament wants. */
export interface Fixture {
  /** Names it among all of the tournament, and its file. */
  readonly id: string;
  /** The teams' names; the first stands at the first place. */
  readonly teams: readonly string[];
  /** Of the match. */
  readonly seed: number;
}

/** Teams above this number no longer play all against all. */
export const mostAgainstAll = 40;

/**
 * The seed of a match: nobody knows it who does not know the tournament's, and it depends on nothing else than its name.
 * @param secret the tournament's seed
 */
export function fixtureSeed(secret: string, name: string): number {
  const [a, b, c, d] = sha256(utf8ToBytes(`${secret}\n${name}`));
  // 1 to 3 are the known tracks of line following.
  return 4 + ((((a! & 0x7f) << 24) | (b! << 16) | (c! << 8) | d!) % (2 ** 31 - 8));
}

/**
 * All matches of a tournament in which everybody meets everybody, on each side: or, alone, everybody on the same seeds.
 * @param bouts how often each pair meets on each side
 */
export function allAgainstAll(
  { teams: { least } }: Pick<Discipline, "teams">,
  names: readonly string[],
  bouts: number,
  secret: string,
): readonly Fixture[] {
  const sorted = [...names].sort();
  const times = Array.from({ length: bouts }, (_, i) => i + 1);
  if (least === 1)
    return times.flatMap((bout) =>
      sorted.map((name) => ({
        id: `${name} ${bout}`,
        teams: [name],
        seed: fixtureSeed(secret, `run ${bout}`),
      })),
    );
  return sorted.flatMap((a, i) =>
    sorted.slice(i + 1).flatMap((b) => times.flatMap((bout) => bothSides(a, b, String(bout), secret))),
  );
}

/** Two matches between two teams, each from each side, on the same seed. */
export function bothSides(a: string, b: string, bout: string, secret: string): readonly Fixture[] {
  const [first, second] = [a, b].sort() as [string, string];
  const seed = fixtureSeed(secret, `${first}\n${second}\n${bout}`);
  return [
    { id: `${first} - ${second} ${bout}`, teams: [first, second], seed },
    { id: `${second} - ${first} ${bout}`, teams: [second, first], seed },
  ];
}

/** Rounds of the Swiss system that find the best of so many teams. */
export function swissRounds(teams: number): number {
  return Math.ceil(Math.log2(Math.max(2, teams))) + 2;
}

/**
 * Pairs for one round of the Swiss system: neighbours in the standings that have not met. With an odd number the last without
 * a bye has none to play.
 * @param ranked the teams, the best first
 * @param met pairs that have met, both names sorted and joined by a line feed
 * @param hadBye teams that have had a bye
 */
export function swissPairs(
  ranked: readonly string[],
  met: ReadonlySet<string>,
  hadBye: ReadonlySet<string>,
): { readonly pairs: readonly (readonly [string, string])[]; readonly bye?: string } {
  const waiting = [...ranked];
  let bye: string | undefined;
  if (waiting.length % 2 === 1) {
    const at = waiting.findLastIndex((name) => !hadBye.has(name));
    [bye] = waiting.splice(at < 0 ? waiting.length - 1 : at, 1);
  }
  const pairs: [string, string][] = [];
  while (waiting.length > 0) {
    const a = waiting.shift()!;
    const fresh = waiting.findIndex((b) => !met.has(pairKey(a, b)));
    const [b] = waiting.splice(Math.max(0, fresh), 1);
    pairs.push([a, b!]);
  }
  return { pairs, ...(bye !== undefined && { bye }) };
}

export function pairKey(a: string, b: string): string {
  return [a, b].sort().join("\n");
}
