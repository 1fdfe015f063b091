import { availableParallelism } from "node:os";
import { build } from "esbuild";
import { virtualMachineBytes } from "../../toolchain/devicescript/load.node.ts";
import type { Engine } from "./engine.ts";
import type { EngineJob, EngineResult } from "./engine-job.ts";

/** A job takes seconds; an engine that is silent for so long hangs. */
const patienceMs = 300_000;

/** What an engine made of the jobs. */
export interface EngineRuns {
  readonly engine: string;
  /** In the order of the jobs; fewer, when it broke off. */
  readonly results: readonly EngineResult[];
  /** Why it did not come to the end. */
  readonly brokeOff?: string;
}

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly withWay?: boolean;
  readonly onProgress?: (engine: string, done: number) => void;
}

/** Makes all runs in all engines, as many at a time as there are cores. After an abort there are the results until then. */
export async function runEngines(
  engines: readonly Engine[],
  jobs: readonly EngineJob[],
  { signal, withWay = false, onProgress = () => {} }: RunOptions,
): Promise<EngineRuns[]> {
  const bundle = await bundled();
  const virtualMachine = Buffer.from(virtualMachineBytes()).toString("base64");
  const runs: EngineRuns[] = [];
  const waiting = [...engines.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, engine] = next;
      const results: EngineResult[] = [];
      const watch = new Watch(engine.name);
      try {
        const onResult = (result: EngineResult) => {
          results.push(result);
          watch.lives();
          onProgress(engine.name, results.length);
        };
        await engine.run(
          bundle,
          { jobs, virtualMachine, withWay },
          onResult,
          AbortSignal.any([signal, watch.signal]),
        );
        if (results.length < jobs.length) throw new Error(`made ${results.length} of ${jobs.length} runs`);
        runs[place] = { engine: engine.name, results };
      } catch (error) {
        const brokeOff = signal.aborted ? "stopped" : error instanceof Error ? error.message : String(error);
        runs[place] = { engine: engine.name, results, brokeOff };
      } finally {
        watch.end();
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return runs;
}

/** Aborts an engine that gives no sign of life. */
class Watch {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly signal = this.#controller.signal;

  constructor(engine: string) {
    const silence = new Error(`${engine} gave no sign of life for ${patienceMs / 1000} s`);
    this.#timer = setTimeout(() => this.#controller.abort(silence), patienceMs);
  }

  lives(): void {
    this.#timer.refresh();
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL("engine-run.ts", import.meta.url).pathname],
    bundle: true,
    format: "iife",
    globalName: "engine",
    write: false,
    logLevel: "warning",
  });
  return outputFiles[0]!.text;
}
