import { readFileSync } from "node:fs";
import { setImmediate as letOthersRun } from "node:timers/promises";
import { disciplines } from "../../competitions/disciplines/disciplines.ts";
import type { Discipline } from "../../competitions/judging/discipline.ts";
import { playMatch } from "../../competitions/match/play-match.ts";
import { strengths } from "../../competitions/match/strength.ts";
import { parseKit } from "../../robot-kit/schema/kit.ts";
import { loadVirtualMachine } from "../../toolchain/devicescript/load.node.ts";
import { prepareWorld } from "../../worlds/prepared/prepared-world.ts";
import { houseSource } from "../support/played-match.ts";
import { parseWorld } from "../support/read-world.ts";
import { imageOf } from "../support/simulate.ts";
import type { EngineJob, Wish } from "./engine-job.ts";

/**
 * Matches of RoboNet's own robots, with seeds 1 to `count` of each discipline. Each is played once here, since only then it is known which worlds
 * its rounds have.
 */
export async function matchJobs(
  count: number,
  { wanted = () => true, signal }: Wish = {},
  of: readonly Discipline[] = disciplines,
): Promise<EngineJob[]> {
  const virtualMachine = loadVirtualMachine();
  const jobs: EngineJob[] = [];
  for (const discipline of of) {
    const kit = readFileSync(`kits/${discipline.kit}.json`, "utf8");
    for (let seed = 1; seed <= count; seed++) {
      const name = `match of ${discipline.id}, seed ${seed}`;
      if (!wanted(name)) continue;
      await letOthersRun(undefined, { signal });
      const entrants = Array.from({ length: discipline.teams.most }, (_, i) => ({
        kit,
        image: Buffer.from(
          imageOf(houseSource(discipline, strengths[(seed + i) % strengths.length]!), kit),
        ).toString("base64"),
      }));
      const worlds = new Map<string, string>();
      const readWorld = (text: string, file: string) => {
        const world = parseWorld(text, file);
        worlds.set(text, prepareWorld(world));
        return world;
      };
      const here = entrants.map(({ image }, i) => ({
        kit: parseKit(kit, "kit.json"),
        image: Buffer.from(image, "base64"),
        imageFile: `${i}.ts`,
      }));
      playMatch(discipline, here, seed, { readWorld, virtualMachine });
      jobs.push({ name, match: { discipline: discipline.id, seed, entrants, worlds: [...worlds] } });
    }
  }
  return jobs;
}
