import { Worker } from "node:worker_threads";
import {
  type Language,
  type MessageId,
  type MessageParams,
  type Place,
  Problem,
} from "../../messages/index.ts";
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

/**
 * Compiles a program, or reads an image, in a thread that ends with it: the compiler takes more memory than a run of
 * hours, and would keep it.
 * @throws CompileErrors when the program has mistakes; Problem when a file is missing or damaged, or it takes too long
 */
export async function buildApart(job: BuildJob): Promise<BuiltProgram> {
  const worker = new Worker(new URL("./build-thread.mjs", import.meta.url), {
    workerData: job,
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const report = await new Promise<BuildReport>((resolve, reject) => {
      const tooLong = () =>
        reject(new Problem("build.tooLong", { seconds: mostSeconds }, { file: job.file }));
      timer = setTimeout(tooLong, mostSeconds * 1000);
      worker.on("message", resolve).on("error", reject);
      worker.on("exit", (code) => reject(new Error(`the compiler's thread ended with code ${code}`)));
    });
    if (report.type === "mistakes") throw new CompileErrors(report.compilation);
    if (report.type === "problem") throw new Problem(report.id, report.params, report.place);
    return report.program;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
