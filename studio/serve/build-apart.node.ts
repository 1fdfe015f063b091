import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { projectFolder } from "../../files/index.node.ts";
import type { Language } from "../../messages/index.ts";
import { isPageBuilt } from "./built.node.ts";

/**
 * Builds the page in a process of its own, if something changed: the bundler takes some hundred MB, which a server that goes on for
 * hours would keep.
 * @returns what went wrong, in the language; empty: the page is there
 */
export async function buildPageApart(language: Language, onBegin: () => void): Promise<string> {
  if (isPageBuilt()) return "";
  onBegin();
  const script = fileURLToPath(new URL("./build.node.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script], {
    cwd: projectFolder,
    env: { ...process.env, LC_ALL: language },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  child.stderr.on("data", (piece: Buffer) => {
    told += piece;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return code === 0 ? "" : told.trim() || String(code);
}
