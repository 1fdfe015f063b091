import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { projectFolder } from "../../files/index.node.ts";
import { loadWorldReader } from "../../worlds/index.node.ts";
import { prepareWorld } from "../../worlds/index.ts";

const readWorld = await loadWorldReader();
const prefix = "virtual:free-world/";

/** The worlds of free play as modules, read when the page is built: `virtual:free-world/` and the drawing's path. */
export function freeWorlds(): Plugin {
  return {
    name: "robonet-free-worlds",
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const file = id.slice(prefix.length + 1);
      const world = readWorld(readFileSync(join(projectFolder, file), "utf8"), file);
      return `export default ${JSON.stringify(prepareWorld(world))};`;
    },
  };
}
