// A thread: making a new folder takes 900 MB, which WebAssembly keeps as long as the thread lasts.
import { workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";

const engine = await PGlite.create(workerData);
await engine.close();
