/**
 * Whether a run is the same in each engine: `npm run engines` makes the solutions of all lessons on all their kits, runs
 * in which robots collide, and matches of all disciplines, in Node 20, 22 and 24, Chromium and Firefox, and compares the hashes.
 *
 * - `--engines node20,chromium`: only these; `node` is the one that runs this. The first is what the others are compared with.
 * - `--seeds 3`: of each lesson on each kit; default 20. `--collisions 50`: runs with collisions; default 200.
 * - `--matches 5`: of each discipline; default 2.
 * - `--only NAME`: one run, with the moment from which on it differs.
 *
 * It ends with 0 when all are equal, 1 when a run differs or an engine breaks off, 2 when an engine is missing or something was
 * typed wrong, 130 after Ctrl+C.
 */
import { parseArgs } from "node:util";
import { z } from "zod";
import { collisionJobs } from "./collision-jobs.ts";
import { compareRuns } from "./comparison.ts";
import { type Engine, MissingEngine } from "./engine.ts";
import { engineIds, findEngine, isEngineId } from "./find-engine.ts";
import { lessonJobs } from "./lesson-jobs.ts";
import { matchJobs } from "./match-jobs.ts";
import { differencesText, Progress, tableOf } from "./report.ts";
import { runEngines } from "./run-engines.ts";

/** What is made when nobody says otherwise. */
const usualSeeds = 20;
const usualCollisions = 200;
const usualMatches = 2;

const stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.once(name, () => {
    console.log("\nStopping …");
    stop.abort();
  });

try {
  process.exitCode = await compare(stop.signal);
} catch (error) {
  if (!stop.signal.aborted) throw error;
  process.exitCode = 130;
}

async function compare(signal: AbortSignal): Promise<number> {
  const options = readOptions();
  if (!options) return 2;
  const { ids, seeds, collisions, matches, only } = options;

  const engines = new Map<string, Engine>();
  let missing = 0;
  for (const id of ids)
    try {
      engines.set(id, await findEngine(id, (name) => console.log(`Fetching ${name} from npm …`), signal));
    } catch (error) {
      if (!(error instanceof MissingEngine)) throw error;
      missing++;
      console.error(`MISSING ${id}: ${error.message}`);
    }
  if (engines.size < 2) {
    console.error(`${engines.size} engine here: two or more can be compared.`);
    return 2;
  }

  console.log("Compiling the programs …");
  const wanted = (name: string) => only === undefined || name === only;
  const jobs = [
    ...(await lessonJobs(seeds, { wanted, signal })),
    ...(await collisionJobs(collisions, { wanted, signal })),
    ...(await matchJobs(matches, { wanted, signal })),
  ];
  if (jobs.length === 0) {
    const of = only === undefined ? "" : ` called “${only}”`;
    console.error(
      `There is no run${of} with ${seeds} seeds, ${collisions} collisions and ${matches} matches.`,
    );
    return 2;
  }
  console.log(`${jobs.length} runs in each of ${engines.size} engines`);
  const progress = new Progress(jobs.length);
  const runs = await runEngines([...engines.values()], jobs, {
    signal,
    withWay: only !== undefined,
    onProgress: (engine, done) => progress.show(engine, done),
  });
  progress.end();

  const comparisons = compareRuns(jobs, runs);
  const idOf = (name: string) => [...engines].find(([, engine]) => engine.name === name)![0];
  const limits =
    seeds > usualSeeds || collisions > usualCollisions || matches > usualMatches
      ? ` --seeds ${seeds} --collisions ${collisions} --matches ${matches}`
      : "";
  console.log(tableOf(comparisons));
  console.log(differencesText(comparisons, idOf, limits) || "No run that was compared differs.");
  const collided = (runs[0]?.results ?? []).filter((_, i) => jobs[i]!.name.startsWith("collision"));
  const pushed = collided.filter((result) => "pushed" in result && result.pushed).length;
  if (collided.length > 0)
    console.log(`A robot touched a robot or a box in ${pushed} of ${collided.length} runs with collisions.`);
  if (missing > 0) console.error(`${missing} of ${ids.length} engines missing: see above.`);
  if (signal.aborted) return 130;
  if (comparisons.some(({ differing, brokeOff }) => differing.length > 0 || brokeOff !== undefined)) return 1;
  return missing > 0 ? 2 : 0;
}

/** undefined: something was typed wrong, and that was said. */
function readOptions() {
  const count = z.coerce.number().int().nonnegative();
  const schema = z.object({
    engines: z
      .string()
      .default(engineIds.join(","))
      .transform((list) => [...new Set(list.split(","))])
      .pipe(z.array(z.string().refine(isEngineId, { error: `there are node, ${engineIds.join(", ")}` }))),
    seeds: count.default(usualSeeds),
    collisions: count.default(usualCollisions),
    matches: count.default(usualMatches),
    only: z.string().optional(),
  });
  try {
    const { values } = parseArgs({
      options: {
        engines: { type: "string" },
        seeds: { type: "string" },
        collisions: { type: "string" },
        matches: { type: "string" },
        only: { type: "string" },
      },
    });
    const { engines, ...rest } = schema.parse(values);
    return { ids: engines.filter(isEngineId), ...rest };
  } catch (error) {
    console.error(error instanceof z.ZodError ? z.prettifyError(error) : String(error));
    return undefined;
  }
}
