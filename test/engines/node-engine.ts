import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs a bundle and its input from files: neither fits into a command's arguments. */
const script = `const { readFileSync, writeFileSync } = require("node:fs")
const [bundle, input, output] = process.argv.slice(-3)
globalThis.engine = new Function(readFileSync(bundle, "utf8") + "; return engine")()
const { jobs, virtualMachine } = JSON.parse(readFileSync(input, "utf8"))
engine.runJobs(jobs, virtualMachine).then((hashes) => writeFileSync(output, JSON.stringify(hashes)))
`;

/**
 * Runs the jobs in a Node.
 * @param executable of that Node
 * @throws Error when it fails
 */
export function hashesInNode(executable: string, bundle: string, input: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "robonet-engine-"));
  const [bundleFile, inputFile, outputFile] = ["bundle.js", "input.json", "output.json"].map((file) =>
    join(folder, file),
  ) as [string, string, string];
  try {
    writeFileSync(bundleFile, bundle);
    writeFileSync(inputFile, input);
    const args = ["-e", script, bundleFile, inputFile, outputFile];
    const { status, stderr, error } = spawnSync(executable, args, { encoding: "utf8" });
    if (error) throw error;
    if (status !== 0) throw new Error(`${executable} ended with ${status}: ${stderr.trim()}`);
    return JSON.parse(readFileSync(outputFile, "utf8")) as string[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
