import { type Remote, wrap } from "comlink";
import type { LanguageThread } from "../language/language.worker.ts";
import type { SimulatorThread } from "../simulate/simulator.worker.ts";

let language: Remote<LanguageThread> | undefined;
let languageWorker: Worker | undefined;
let simulator: { readonly worker: Worker; readonly remote: Remote<SimulatorThread> } | undefined;

/** TypeScript's thread; it starts when it is first asked for. */
export function languageThread(): Remote<LanguageThread> {
  languageWorker ??= new Worker(new URL("../language/language.worker.ts", import.meta.url), {
    type: "module",
    name: "language",
  });
  language ??= wrap<LanguageThread>(languageWorker);
  return language;
}

let asking = 0;
let onEnd = () => {};
let ended = new Promise<void>((resolve) => {
  onEnd = resolve;
});

/** Asks TypeScript's thread for an image that somebody waits for. */
export async function compiling<T>(ask: (thread: Remote<LanguageThread>) => T): Promise<Awaited<T>> {
  asking++;
  try {
    return await ask(languageThread());
  } finally {
    asking--;
  }
}

/**
 * Ends TypeScript's thread in the middle of a compile that nobody wants any more; what was asked of it gets no answer.
 * While others wait for an image as well, it goes on.
 */
export function endCompile(): void {
  if (asking !== 1) return;
  asking = 0;
  languageWorker?.terminate();
  languageWorker = language = undefined;
  onEnd();
  ended = new Promise((resolve) => {
    onEnd = resolve;
  });
}

/** Settles when TypeScript's thread has compiled a first program, or has ended, or at once when nobody has asked for it yet. */
export async function languageSettled(): Promise<void> {
  await Promise.race([language?.warm(), ended]);
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
