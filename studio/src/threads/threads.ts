import { proxy, type Remote, wrap } from "comlink";
import { Problem } from "../../../messages/index.ts";
import type { LanguageThread } from "../language/language.worker.ts";
import type { SimulatorThread } from "../simulate/simulator.worker.ts";
import { compilerShare } from "./compiler-share.ts";
import { partMissing } from "./missing-part.ts";

let language: Remote<LanguageThread> | undefined;
let languageWorker: Worker | undefined;
let isWarm = false;
let simulator: { readonly worker: Worker; readonly remote: Remote<SimulatorThread> } | undefined;

/** TypeScript's thread; it starts when it is first asked for. */
export function languageThread(): Remote<LanguageThread> {
  if (language) return language;
  const worker = new Worker(new URL("../language/language.worker.ts", import.meta.url), {
    type: "module",
    name: "language",
  });
  const thread = wrap<LanguageThread>(worker);
  [languageWorker, language, isWarm] = [worker, thread, false];
  void thread.warm().then(() => {
    if (worker === languageWorker) isWarm = true;
  });
  void thread.watchCompiler(
    proxy((share) => {
      if (worker === languageWorker) compilerShare.value = share;
    }),
  );
  missed = new Promise((_, reject) => {
    const told = (came: boolean) => {
      partMissing.value = !came;
      if (came) return;
      reject(new Problem("studio.partMissing"));
      // The next who asks tries again.
      if (worker === languageWorker) endLanguage();
    };
    whenScriptMissing(worker, () => told(false));
    void thread.hasCompiler().then(told);
  });
  missed.catch(() => {});
  return thread;
}

/** Rejects when the thread's script or its compiler did not come. */
let missed: Promise<never> = new Promise(() => {});
let asking = 0;
let onEnd = () => {};
let ended = new Promise<void>((resolve) => {
  onEnd = resolve;
});

function endLanguage(): void {
  languageWorker?.terminate();
  languageWorker = language = undefined;
  isWarm = false;
  onEnd();
  ended = new Promise((resolve) => {
    onEnd = resolve;
  });
}

/** Asks TypeScript's thread for an image that somebody waits for. */
export async function compiling<T>(ask: (thread: Remote<LanguageThread>) => T): Promise<Awaited<T>> {
  asking++;
  try {
    const answer = ask(languageThread());
    return await Promise.race([answer, missed]);
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
  endLanguage();
}

/** Whether TypeScript's thread has compiled a first program; before, every compile takes seconds. */
export function compilerIsWarm(): boolean {
  return isWarm;
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
    whenScriptMissing(worker, () => {
      partMissing.value = true;
      if (worker === simulator?.worker) endSimulator();
    });
    simulator = { worker, remote: wrap<SimulatorThread>(worker) };
  }
  return simulator.remote;
}

/** A script that did not come is the one error of a worker without a message. */
function whenScriptMissing(worker: Worker, act: () => void): void {
  worker.addEventListener("error", (event) => {
    if (!(event instanceof ErrorEvent)) act();
  });
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
