import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** The built page. */
export const pageFolder = join(root, "studio/dist");
const stamp = join(pageFolder, ".built-from");
/** What the page is made of. */
const sources = [
  "studio",
  "lessons",
  "sim",
  "toolchain",
  "messages",
  "runtime",
  "drivers",
  "kit",
  "kits",
  "cli",
];

/**
 * Builds the page, unless it is already built from what stands in the folders now.
 * @returns whether it had to be built
 */
export async function buildPage(onBegin: () => void = () => {}): Promise<boolean> {
  const state = stateOfSources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === state) return false;
  onBegin();
  await build({ configFile: join(root, "studio/vite.config.ts"), logLevel: "error" });
  writeFileSync(stamp, state);
  return true;
}

function stateOfSources(): string {
  const hash = createHash("sha256");
  for (const file of ["package-lock.json", "devicescript.json"]) hash.update(readFileSync(join(root, file)));
  for (const folder of sources) {
    for (const path of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).sort()) {
      if (
        /node_modules|^dist|\.test\.ts$|\.md$/.test(path) &&
        !(folder === "lessons" && path.endsWith(".md"))
      )
        continue;
      if (!/\.\w+$/.test(path)) continue;
      hash.update(path).update(readFileSync(join(root, folder, path)));
    }
  }
  return hash.digest("hex");
}
