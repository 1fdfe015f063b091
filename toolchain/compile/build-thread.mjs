// A thread has no TypeScript loader of its own.
import { load } from "../launch/load.mjs";

await load(new URL("build-thread.node.ts", import.meta.url).href);
