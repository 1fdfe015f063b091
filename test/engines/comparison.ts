import type { EngineJob, EngineResult } from "./engine-job.ts";
import type { EngineRuns } from "./run-engines.ts";

/** How an engine's runs stand to those of the first. */
export interface Comparison {
  readonly engine: string;
  /** Runs that both made. */
  readonly compared: number;
  readonly differing: readonly Difference[];
  readonly brokeOff?: string;
}

export interface Difference {
  readonly job: EngineJob;
  /** What is different, in a line or some. */
  readonly what: string;
}

/**
 * Compares each engine's runs with the first engine's. A job that must be the same as another is compared with that other, so
 * the first engine can differ from itself. A run that threw is different, also where it threw in all.
 */
export function compareRuns(jobs: readonly EngineJob[], runs: readonly EngineRuns[]): Comparison[] {
  const places = new Map(jobs.map(({ name }, i) => [name, i]));
  const expected = jobs.map(({ name, sameAs = name }) => runs[0]?.results[places.get(sameAs) ?? -1]);
  return runs.map(({ engine, results, brokeOff }) => {
    const differing: Difference[] = [];
    let compared = 0;
    for (const [i, job] of jobs.entries()) {
      const [reference, result] = [expected[i], results[i]];
      if (!reference || !result) continue;
      compared++;
      const what = differenceOf(reference, result);
      if (what !== undefined) differing.push({ job, what });
    }
    return { engine, compared, differing, ...(brokeOff !== undefined && { brokeOff }) };
  });
}

/** undefined: none. */
function differenceOf(expected: EngineResult, result: EngineResult): string | undefined {
  if ("error" in result) return `it threw: ${result.error}`;
  if ("error" in expected) return `where it is compared with, it threw: ${expected.error}`;
  if (expected.hash === result.hash) return undefined;
  const hashes = `${result.hash}, not ${expected.hash}`;
  const { way } = result;
  if (!way || !expected.way) return hashes;
  const at = expected.way.findIndex((moment, i) => moment !== way[i]);
  if (at < 0 && way.length === expected.way.length)
    return `${hashes}; the same in all events and samples, so another state between two samples`;
  const place = at < 0 ? expected.way.length : at;
  return [hashes, `  here     ${way[place] ?? "ended"}`, `  expected ${expected.way[place] ?? "ended"}`].join(
    "\n",
  );
}
