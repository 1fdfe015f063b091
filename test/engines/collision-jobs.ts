import { setImmediate as letOthersRun } from "node:timers/promises";
import { namedKits } from "../../lesson/library/lesson-kit.ts";
import { robotMembers } from "../../robot-kit/codegen/robot-module.ts";
import { Random } from "../../sim/numbers/random.ts";
import { prepareWorld } from "../../worlds/prepared/prepared-world.ts";
import { parseWorld } from "../support/read-world.ts";
import { imageOf } from "../support/simulate.ts";
import { arena, places } from "./arena.ts";
import { drives } from "./drives.ts";
import type { EngineJob, JobRobot, Wish } from "./engine-job.ts";

const seconds = 10;
/** One of so many runs is also made with its robots named in another order. */
const reorderedEvery = 5;

/** Runs of two to four robots that drive at each other, among boxes and walls; `count`, and some in another order as well. */
export async function collisionJobs(
  count: number,
  { wanted = () => true, signal }: Wish = {},
): Promise<EngineJob[]> {
  const images = new Map<string, string>();
  /** Compiled when the first robot needs it. */
  const imageFor = async (program: string, kit: string): Promise<string> => {
    const key = `${kit}\n${program}`;
    const known = images.get(key);
    if (known !== undefined) return known;
    await letOthersRun(undefined, { signal });
    const image = Buffer.from(imageOf(program, kit)).toString("base64");
    images.set(key, image);
    return image;
  };

  const kits = namedKits("en").filter(({ kit }) => robotMembers(kit).includes("distance"));
  const random = new Random(17);
  const jobs: EngineJob[] = [];
  for (let seed = 1; seed <= count; seed++) {
    const name = `collision ${seed}`;
    if (!wanted(name)) continue;
    const own = random.stream(name);
    const taken = places.slice(0, Math.floor(own.uniform(2, places.length + 1)));
    const robots: JobRobot[] = [];
    for (const place of taken) {
      const kit = oneOf(kits, own).text;
      robots.push({ place, kit, image: await imageFor(oneOf(drives, own), kit) });
    }
    const job = {
      name,
      world: prepareWorld(parseWorld(arena(own, taken), "arena.svg")),
      seed,
      seconds,
      robots,
    };
    jobs.push(job);
    const reordered = { ...job, name: `${name}, robots in another order`, robots: robots.toReversed() };
    if (seed % reorderedEvery === 0) jobs.push({ ...reordered, sameAs: name });
  }
  return jobs;
}

function oneOf<T>(values: readonly T[], random: Random): T {
  return values[Math.floor(random.uniform(0, values.length))]!;
}
