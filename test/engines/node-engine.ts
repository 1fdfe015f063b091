import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import type { Engine } from "./engine.ts";
import { type EngineInput, type EngineResult, engineResultSchema } from "./engine-job.ts";
import { endApart, spawnApart } from "./own-group.ts";

/** After the bundle: writes one line a result. */
const tail = `
const input = JSON.parse(require("node:fs").readFileSync(process.argv[2], "utf8"))
const tell = (result) => new Promise((told) => process.stdout.write(JSON.stringify(result) + "\\n", told))
engine.runJobs(input, tell)
`;

/** A Node, by its executable. */
export function nodeEngine(executable: string, version: string): Engine {
  return {
    name: `Node ${version}`,
    run: (bundle, input, onResult, signal) => runInNode(executable, bundle, input, onResult, signal),
  };
}

async function runInNode(
  executable: string,
  bundle: string,
  input: EngineInput,
  onResult: (result: EngineResult) => void,
  signal: AbortSignal,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "robonet-engine-"));
  const [bundleFile, inputFile] = [join(folder, "runs.cjs"), join(folder, "input.json")];
  try {
    writeFileSync(bundleFile, bundle + tail);
    writeFileSync(inputFile, JSON.stringify(input));
    signal.throwIfAborted();
    const child = spawnApart(executable, [bundleFile, inputFile], { stdio: ["ignore", "pipe", "pipe"] });
    const exit = once(child, "exit");
    // It may not even start, before anybody waits for its end.
    exit.catch(() => {});
    const errors = text(child.stderr!);
    const end = () => void endApart(child);
    signal.addEventListener("abort", end);
    try {
      for await (const line of createInterface({ input: child.stdout! }))
        if (!signal.aborted) onResult(engineResultSchema.parse(JSON.parse(line)));
      const [code, endedBy] = await exit;
      signal.throwIfAborted();
      if (code !== 0) throw new Error(`ended with ${code ?? endedBy}: ${(await errors).trim().slice(-500)}`);
    } finally {
      signal.removeEventListener("abort", end);
      await endApart(child);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
