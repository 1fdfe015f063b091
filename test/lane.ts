import type { Suite } from "uvu/parse";
import { run } from "uvu/run";

/**
 * One of the processes of `run.ts`: runs the files that it is told, one after the other, so that compiler and virtual
 * machine are loaded once for many.
 */
process.on("message", async (file: Suite) => {
  // What uvu has already run stays in its queue.
  const { UVU_QUEUE: queue } = globalThis as { UVU_QUEUE?: unknown[] };
  queue?.splice(0);
  // A test that waits for what never comes ends the process, and does not hang it.
  process.channel!.unref();
  // Its name is shown when it is over.
  await run([{ ...file, name: "" }]);
  process.channel!.ref();
  process.send!("done");
});

process.on("disconnect", () => process.exit());
