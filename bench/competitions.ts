/**
 * How often a stronger robot of the house wins, in 50 matches with sides swapped, and how much faster than real time a match is
 * on one core: `node --import tsx bench/competitions.ts [discipline] [matches]`.
 */
import { readFileSync } from "node:fs";
import { findDiscipline } from "../competitions/disciplines/disciplines.ts";
import { compareTallies } from "../competitions/match/compare-tallies.ts";
import { playMatch } from "../competitions/match/play-match.ts";
import { type Strength, strengths } from "../competitions/node/house-robots.node.ts";
import { parseKit } from "../robot-kit/schema/kit.ts";
import { parseWorld } from "../test/support/read-world.ts";
import { imageOf } from "../test/support/simulate.ts";
import { loadVirtualMachine } from "../toolchain/devicescript/load.node.ts";

const discipline = findDiscipline(process.argv[2] ?? "mini-sumo");
const matches = Number(process.argv[3] ?? 50);
const pairs: [Strength, Strength][] = [
  ["strong", "middle"],
  ["middle", "weak"],
];
const kitFile = `kits/${discipline.kit}.json`;
const kitText = readFileSync(kitFile, "utf8");
const kit = parseKit(kitText, kitFile);
const host = { readWorld: parseWorld, virtualMachine: loadVirtualMachine() };
const images = new Map(
  strengths.map((strength) => {
    const file = `competitions/disciplines/${discipline.id}/robots/${strength}.ts`;
    return [strength, imageOf(readFileSync(file, "utf8"), kitText)];
  }),
);
let virtualUs = 0;
const play = (teams: readonly Strength[], seed: number) => {
  const entrants = teams.map((team) => ({ kit, image: images.get(team)!, imageFile: `${team}.ts` }));
  const outcome = playMatch(discipline, entrants, seed, host, {
    played: ({ result }) => {
      virtualUs += result.timeUs;
    },
  });
  return outcome;
};
const alone = discipline.teams.least === 1;
for (const [stronger, weaker] of pairs) {
  let won = 0;
  let drawn = 0;
  const begunUs = process.cpuUsage().user + process.cpuUsage().system;
  virtualUs = 0;
  const reasons = new Map<string, number>();
  for (let seed = 4; seed < 4 + matches; seed++) {
    const swapped = seed % 2 === 1;
    const teams = swapped ? [weaker, stronger] : [stronger, weaker];
    const outcomes = alone ? [play([stronger], seed), play([weaker], seed)] : [play(teams, seed)];
    const tallies = alone ? outcomes.map((each) => each.tallies[0]!) : outcomes[0]!.tallies;
    const first = compareTallies(tallies[0]!, tallies[1]!);
    if (first === 0) drawn++;
    else if (first < 0 === (alone || !swapped)) won++;
    for (const { rounds } of outcomes)
      for (const { log, places } of rounds)
        for (const { id, params } of log) {
          const who = alone ? "" : (teams[places.indexOf(String(params.robot))] ?? "");
          reasons.set(`${id} ${who}`, (reasons.get(`${id} ${who}`) ?? 0) + 1);
        }
  }
  const { user, system } = process.cpuUsage();
  const times = virtualUs / (user + system - begunUs);
  console.log(
    `${stronger} against ${weaker}: won ${won}, drawn ${drawn} of ${matches}; ${times.toFixed(0)} times real time`,
  );
  console.log([...reasons].map(([what, count]) => `  ${what}: ${count}`).join("\n"));
}
