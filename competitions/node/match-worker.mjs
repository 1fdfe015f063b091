// A thread has no TypeScript loader of its own.
import { load } from "../../toolchain/launch/load.mjs";

await load(new URL("match-worker.ts", import.meta.url).href);
