import { createHash, randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import type { Rolldown } from "vite";
import { moveInto, unwritable, writeFile } from "../../files/index.node.ts";
import { Problem } from "../../messages/index.ts";
import { compressFiles } from "./compress.node.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const studio = join(root, "studio");
/** The built page. */
export const pageFolder = join(studio, "dist");
/** In the page's folder: what it was built from, and what came out. The server keeps it to itself. */
const stampName = ".built-from";
/** What the page is made of: what `studio/` may import, the programs and kits in it, and what runs on the robot. */
export const pageSources: readonly string[] = [
  ...[
    "studio",
    "messages",
    "files",
    "work",
    "jacdac",
    "image",
    "sim",
    "worlds",
    "drivers",
    "robot-kit",
    "toolchain",
    "debugger",
    "board",
  ],
  ...["lesson", "school", "competitions", "lessons", "kits", "templates", "runtime", "kit"],
];
/** A build takes half a minute, so what is older was left behind by one that was killed. */
const abandonedMs = 10 * 60_000;

/**
 * Builds the page, unless it is already built from what stands in the folders now, and whole. It is built beside its
 * place: a build that breaks off leaves the page that was there.
 * @returns whether it had to be built
 */
export async function buildPage(onBegin: () => void = () => {}, folder = pageFolder): Promise<boolean> {
  const state = stateOfSources();
  if (isWhole(folder, state)) return false;
  onBegin();
  const beside = `${folder}.${randomBytes(4).toString("hex")}`;
  try {
    await bundleInto(beside);
    await compressFiles(beside);
    writeFile(join(beside, stampName), stampOf(beside, state));
    replaceFolder(beside, folder, state);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  removeAbandoned(folder);
  return true;
}

/**
 * Whether the page is there as the folders are now.
 * @param project the project's folder, or a copy of it
 */
export function isPageBuilt(project = root): boolean {
  return isWhole(join(project, "studio/dist"), stateOfSources(project));
}

async function bundleInto(folder: string): Promise<void> {
  // Some hundred MB that who serves a page that is built already does not need.
  const { build } = await import("vite");
  let output: Awaited<ReturnType<typeof build>>;
  try {
    output = await build({
      configFile: join(studio, "vite.config.ts"),
      // What is wrong is told once, by who wanted the page.
      logLevel: "silent",
      build: { outDir: folder, emptyOutDir: true },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const [told = ""] = stripVTControlCharacters(reason).split("\n\nStack backtrace");
    throw new Problem("serve.notBuilt", { reason: told });
  }
  checkWritten(folder, [output].flat() as Rolldown.RolldownOutput[]);
}

/** The bundler writes its files itself: one that the disk cut short may not become the page. */
function checkWritten(folder: string, outputs: readonly Rolldown.RolldownOutput[]): void {
  for (const file of outputs.flatMap(({ output }) => output)) {
    const contents = Buffer.from(file.type === "chunk" ? file.code : file.source);
    if (!contents.equals(readFileSync(join(folder, file.fileName))))
      throw unwritable(file.fileName, Object.assign(new Error("cut"), { code: "ENOSPC" }));
  }
}

/** Two processes may build at once: the page of either will do. */
function replaceFolder(beside: string, folder: string, state: string): void {
  const old = `${beside}.old`;
  if (existsSync(folder)) moveInto(folder, old);
  try {
    moveInto(beside, folder);
  } catch (error) {
    if (!isWhole(folder, state)) throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

function isWhole(folder: string, state: string): boolean {
  const stamp = join(folder, stampName);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === stampOf(folder, state);
}

/** The sources' hash, and that of the files that were made of them. */
function stampOf(folder: string, state: string): string {
  const hash = createHash("sha256");
  for (const path of filesIn(folder).filter((each) => each !== stampName))
    hash.update(`${path}\n`).update(readFileSync(join(folder, path)));
  return `${state}\n${hash.digest("hex")}\n`;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .filter((path) => statSync(join(folder, path)).isFile());
}

function removeAbandoned(folder: string): void {
  const name = folder.slice(studio.length + 1);
  for (const each of readdirSync(studio).filter((other) => other.startsWith(`${name}.`))) {
    const path = join(studio, each);
    if (Date.now() - statSync(path).mtimeMs > abandonedMs) rmSync(path, { recursive: true, force: true });
  }
}

function stateOfSources(project = root): string {
  const hash = createHash("sha256");
  for (const file of ["package.json", "package-lock.json", "devicescript.json"])
    hash.update(readFileSync(join(project, file)));
  for (const folder of pageSources) {
    for (const path of readdirSync(join(project, folder), { recursive: true, encoding: "utf8" }).sort()) {
      if (
        /node_modules|^dist|(^|[/\\])\.|\.test\.ts$|\.md$/.test(path) &&
        !(folder === "lessons" && path.endsWith(".md"))
      )
        continue;
      if (!/\.\w+$/.test(path)) continue;
      hash.update(path).update(readFileSync(join(project, folder, path)));
    }
  }
  return hash.digest("hex");
}
