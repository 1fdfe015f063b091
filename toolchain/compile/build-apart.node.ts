import { Worker } from "node:worker_threads";
import {
  type Language,
  type MessageId,
  type MessageParams,
  type Place,
  Problem,
} from "../../messages/index.ts";
import { threadOptions } from "../launch/thread-options.node.ts";
import type { BuiltProgram } from "./build-program.node.ts";
import type { Compilation } from "./compile.ts";
import { CompileErrors } from "./compile-errors.ts";

export interface BuildJob {
  readonly file: string;
  readonly kitFile: string;
  readonly language: Language;
}

export type BuildReport =
  | { readonly type: "built"; readonly program: BuiltProgram }
  | { readonly type: "mistakes"; readonly compilation: Extract<Compilation, { ok: false }> }
  | {
      readonly type: "problem";
      readonly id: MessageId;
      readonly params: MessageParams;
      readonly place?: Place;
    };

/** A program of a lesson takes one or two seconds, on a busy computer ten. */
const mostSeconds = 120;

/** Time for one entry after the other of a match or a tournament: the first program takes three times as long as the next. */
const keptMs = 10_000;

/** Threads that wait for another program, with what ends their waiting. */
const waiting = new Map<Worker, ReturnType<typeof setTimeout>>();

/**
 * Compiles a program, or reads an image, in a thread that ends soon after: the compiler takes more memory than a run of
 * hours, and would keep it.
 * @throws CompileErrors when the program has mistakes; Problem when a file is missing or damaged, or it takes too long
 */
export async function buildApart(job: BuildJob): Promise<BuiltProgram> {
  const worker = waitingThread() ?? newThread();
  const report = await reportOf(worker, job).catch(async (error: unknown) => {
    await worker.terminate();
    throw error;
  });
  keepAWhile(worker);
  if (report.type === "mistakes") throw new CompileErrors(report.compilation);
  if (report.type === "problem") throw new Problem(report.id, report.params, report.place);
  return report.program;
}

function reportOf(worker: Worker, job: BuildJob): Promise<BuildReport> {
  return new Promise<BuildReport>((resolve, reject) => {
    const ended = (code: number) => reject(new Error(`the compiler's thread ended with code ${code}`));
    const over = () => {
      clearTimeout(timer);
      worker.off("message", told).off("error", failed).off("exit", ended);
    };
    const told = (report: BuildReport) => {
      over();
      resolve(report);
    };
    const failed = (error: unknown) => {
      over();
      reject(error);
    };
    const tooLong = () => failed(new Problem("build.tooLong", { seconds: mostSeconds }, { file: job.file }));
    const timer = setTimeout(tooLong, mostSeconds * 1000);
    worker.on("message", told).on("error", failed).on("exit", ended);
    worker.postMessage(job);
  });
}

function newThread(): Worker {
  const worker = new Worker(new URL("./build-thread.mjs", import.meta.url), {
    ...threadOptions,
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
  });
  // Should it die while nobody waits for it, nobody takes it; an error of a program that is compiled is told by `reportOf`.
  const forget = () => void waiting.delete(worker);
  return worker.on("error", forget).on("exit", forget);
}

function waitingThread(): Worker | undefined {
  const [worker] = waiting.keys();
  if (!worker) return undefined;
  clearTimeout(waiting.get(worker));
  waiting.delete(worker);
  worker.ref();
  return worker;
}

/** A process may end while a thread waits. */
function keepAWhile(worker: Worker): void {
  const end = () => {
    waiting.delete(worker);
    void worker.terminate();
  };
  waiting.set(worker, setTimeout(end, keptMs).unref());
  worker.unref();
}
