/**
 * How often the stronger robot of the house wins, in bouts with sides swapped, and how much faster than real time they are on
 * one core: `npm run opponents`, `npm run opponents -- folkrace 10`. Exit code 1 when a stronger one wins less than it should.
 */
import { disciplines, findDiscipline } from "../competitions/disciplines/disciplines.ts";
import type { Discipline } from "../competitions/judging/discipline.ts";
import { compareTallies } from "../competitions/match/compare-tallies.ts";
import type { Strength } from "../competitions/match/strength.ts";
import { houseSource, playedMatch } from "../test/support/played-match.ts";

const usualBouts = 50;
const wanted = 0.9;
const pairs: readonly (readonly [Strength, Strength])[] = [
  ["strong", "middle"],
  ["middle", "weak"],
];

const typed = process.argv.slice(2);
const bouts = Number(typed.find((word) => /^\d+$/.test(word)) ?? usualBouts);
const named = typed.filter((word) => !/^\d+$/.test(word)).map(findDiscipline);
const reasonsToo = bouts <= 12;

/** The first seed that is no known track of line following. */
const firstSeed = 4;

/** What the stronger one has of a bout, compared with the weaker: negative, it won. */
function bout(discipline: Discipline, [stronger, weaker]: readonly [Strength, Strength], seed: number) {
  const play = (...who: Strength[]) =>
    playedMatch(
      discipline,
      who.map((strength) => houseSource(discipline, strength)),
      seed,
    );
  if (discipline.teams.least === 1) {
    const [mine, other] = [play(stronger), play(weaker)];
    return { result: compareTallies(mine.tallies[0]!, other.tallies[0]!), matches: [mine, other] };
  }
  const swapped = seed % 2 === 1;
  const match = swapped ? play(weaker, stronger) : play(stronger, weaker);
  const [mine, other] = swapped ? [match.tallies[1]!, match.tallies[0]!] : match.tallies;
  return { result: compareTallies(mine!, other!), matches: [match] };
}

let enough = true;
console.log(
  `| discipline | stronger against weaker | won | drawn | bouts | times real time |\n| --- | --- | --- | --- | --- | --- |`,
);
for (const discipline of named.length > 0 ? named : disciplines)
  for (const pair of pairs) {
    let [won, drawn, virtualUs] = [0, 0, 0];
    const said = new Map<string, number>();
    const begun = process.cpuUsage();
    for (let seed = firstSeed; seed < firstSeed + bouts; seed++) {
      const { result, matches } = bout(discipline, pair, seed);
      if (result < 0) won++;
      if (result === 0) drawn++;
      for (const match of matches) {
        for (const { result: run } of match.outcomes) virtualUs += run.timeUs;
        for (const line of match.said) said.set(line, (said.get(line) ?? 0) + 1);
      }
    }
    const { user, system } = process.cpuUsage(begun);
    const speed = (virtualUs / (user + system)).toFixed(0);
    console.log(`| ${discipline.id} | ${pair.join(" against ")} | ${won} | ${drawn} | ${bouts} | ${speed} |`);
    if (reasonsToo) console.log([...said].map(([line, count]) => `    ${line}: ${count}`).join("\n"));
    enough &&= won >= wanted * bouts;
  }
if (!enough) process.exitCode = 1;
