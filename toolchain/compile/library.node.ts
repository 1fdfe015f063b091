import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Library } from "./compile.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The robot-side packages of this repository. Chip models, kit entries and tests stay on the computer. */
export function readLibrary(): Library {
  const files = new Map<string, string>();
  for (const name of ["runtime", "drivers", "kit"]) {
    for (const path of readdirSync(join(root, name), { recursive: true, encoding: "utf8" })) {
      if (!isRobotFile(path)) continue;
      const text = readFileSync(join(root, name, path), "utf8");
      files.set(`node_modules/@robonet/${name}/${path.replaceAll("\\", "/")}`, text);
    }
  }
  return files;
}

function isRobotFile(path: string): boolean {
  if (path.includes("node_modules") || path.includes(".devicescript")) return false;
  return (
    path.endsWith("package.json") || (path.endsWith(".ts") && !/\.(chip|part|test|trial)\.ts$/.test(path))
  );
}
