import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { stateOf } from "./load.mjs";

/** A bundle that is older may still be read by a command that goes on since then. */
const keptMs = 24 * 3_600_000;

/**
 * Bundles the project's sources, and keeps the bundle with what it was made from.
 * @param {readonly string[]} entries files that are loaded by their path
 * @param {string} root of the project
 * @param {string} cache the folder for bundles
 * @param {string} record the file that says which bundle is the newest
 */
export async function bundle(entries, root, cache, record) {
  mkdirSync(cache, { recursive: true });
  forget(cache);
  const folder = mkdtempSync(join(cache, "sources-"));
  const begunMs = Date.now();
  const { metafile } = await build({
    entryPoints: [...entries],
    outbase: root,
    outdir: folder,
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: true,
    sourcesContent: false,
    outExtension: { ".js": ".mjs" },
    metafile: true,
    logLevel: "silent",
    plugins: [{ name: "own-address", setup: keepAddresses }],
  });
  const inputs = [...Object.keys(metafile.inputs), "package-lock.json"].map((path) => resolve(root, path));
  const outputs = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
    entryPoint ? [[resolve(root, entryPoint), resolve(root, path)]] : [],
  );
  const made = {
    root,
    node: process.version,
    // What was written meanwhile may have been read before.
    inputs: inputs.map((file) => [file, statSync(file).mtimeMs < begunMs ? stateOf(file) : "changed"]),
    outputs: Object.fromEntries(outputs),
  };
  const beside = join(folder, "sources.json");
  writeFileSync(beside, JSON.stringify(made));
  renameSync(beside, record);
  return made;
}

/** A module goes on finding what stands beside its source. */
function keepAddresses(plugin) {
  plugin.onLoad({ filter: /\.ts$|launch.load\.mjs$/ }, ({ path }) => {
    const text = readFileSync(path, "utf8");
    if (!text.includes("import.meta.url")) return undefined;
    const address = JSON.stringify(pathToFileURL(path).href);
    return {
      contents: text.replaceAll("import.meta.url", address),
      loader: path.endsWith("ts") ? "ts" : "js",
    };
  });
}

function forget(cache) {
  const old = readdirSync(cache).filter((name) => name.startsWith("sources-"));
  for (const name of old) {
    const folder = join(cache, name);
    if (Date.now() - statSync(folder).mtimeMs > keptMs) rmSync(folder, { recursive: true, force: true });
  }
}
