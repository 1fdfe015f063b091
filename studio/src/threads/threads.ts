import { type Remote, wrap } from "comlink";
import type { LanguageThread } from "../language/language.worker.ts";
import type { SimulatorThread } from "../simulate/simulator.worker.ts";

let language: Remote<LanguageThread> | undefined;
let simulator: { readonly worker: Worker; readonly remote: Remote<SimulatorThread> } | undefined;

/** TypeScript's thread; it starts when it is first asked for. */
export function languageThread(): Remote<LanguageThread> {
  language ??= wrap<LanguageThread>(
    new Worker(new URL("../language/language.worker.ts", import.meta.url), {
      type: "module",
      name: "language",
    }),
  );
  return language;
}

/** Settles when TypeScript's thread has compiled a first program, or at once when nobody has asked for it yet. */
export async function languageSettled(): Promise<void> {
  await language?.warm();
}

/** The simulator's thread. */
export function simulatorThread(): Remote<SimulatorThread> {
  if (!simulator) {
    const worker = new Worker(new URL("../simulate/simulator.worker.ts", import.meta.url), {
      type: "module",
      name: "simulator",
    });
    simulator = { worker, remote: wrap<SimulatorThread>(worker) };
  }
  return simulator.remote;
}

/** Ends the simulator's thread, whatever it does; the next call starts another. */
export function endSimulator(): void {
  simulator?.worker.terminate();
  simulator = undefined;
}

/** Another simulator, for a check that runs beside what is shown. */
export function spareSimulator(): { readonly remote: Remote<SimulatorThread>; end(): void } {
  const worker = new Worker(new URL("../simulate/simulator.worker.ts", import.meta.url), {
    type: "module",
    name: "check",
  });
  return { remote: wrap<SimulatorThread>(worker), end: () => worker.terminate() };
}
