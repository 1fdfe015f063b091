// A thread has no TypeScript loader of its own.
import { register } from "tsx/esm/api";

register();
await import("./build-thread.node.ts");
