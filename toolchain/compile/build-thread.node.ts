import { parentPort } from "node:worker_threads";
import { Problem } from "../../messages/index.ts";
import type { BuildJob, BuildReport } from "./build-apart.node.ts";
import { buildProgram } from "./build-program.node.ts";
import { CompileErrors } from "./compile-errors.ts";

parentPort!.on("message", (job: BuildJob) => parentPort!.postMessage(build(job)));

function build({ file, kitFile, language }: BuildJob): BuildReport {
  try {
    return { type: "built", program: buildProgram(file, kitFile, language) };
  } catch (error) {
    if (error instanceof CompileErrors) return { type: "mistakes", compilation: error.compilation };
    if (!(error instanceof Problem)) throw error;
    const { id, params, place } = error;
    return { type: "problem", id, params, ...(place && { place }) };
  }
}
