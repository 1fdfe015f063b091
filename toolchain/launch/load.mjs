import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isMainThread } from "node:worker_threads";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cache = join(root, "node_modules/.cache/robonet");
const record = join(cache, "sources.json");

let loader;

/**
 * Loads a module of this project from its TypeScript. One by one, the hundreds of files behind a command take two seconds
 * in each thread: they are bundled once (`bundle.mjs`), and again when one of them has changed. What is in no bundle, or
 * cannot be bundled, is loaded from its source.
 * @param {string} url of a file
 */
export async function load(url) {
  const path = await bundled(fileURLToPath(url));
  if (path) {
    // What goes wrong is told by the source's lines.
    process.setSourceMapsEnabled(true);
    return import(pathToFileURL(path).href);
  }
  loader ??= findLoader();
  await loader;
  return import(url);
}

/** Whether TypeScript can be loaded is seen by trying; a thread inherits half of a loader, which loads some files wrong. */
async function findLoader() {
  try {
    // By its address: a bundle must not take it in.
    if (isMainThread) return await import(new URL("typescript.ts", import.meta.url).href);
  } catch {}
  const { register } = await import("tsx/esm/api");
  register();
}

/** @returns {Promise<string | undefined>} the file of the bundle in which this one begins */
async function bundled(file) {
  // A copy of the project that only borrows its packages has no place for a bundle.
  if (!lstatSync(join(root, "node_modules"), { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const entries = entryFiles();
  if (!entries.includes(file)) return undefined;
  const kept = fresh(readRecord(), entries);
  if (kept) return kept.outputs[file];
  try {
    const { bundle } = await import("./bundle.mjs");
    return (await bundle(entries, root, cache, record)).outputs[file];
  } catch {
    // Its mistakes, if they are why, are told by whoever loads the source.
    return undefined;
  }
}

/** What is loaded by its path: the command, threads, and what a lesson asks. */
function entryFiles() {
  const lessons = join(root, "lessons");
  const checks = folders(lessons).flatMap((level) =>
    folders(join(lessons, level)).flatMap((lesson) =>
      ["check.ts", "feedback.ts"].map((name) => join(lessons, level, lesson, name)),
    ),
  );
  return [
    ...["cli/main.ts", "cli/terminal/lost-output.ts"],
    ...[
      "lesson/trials/worker.ts",
      "competitions/node/match-worker.ts",
      "toolchain/compile/build-thread.node.ts",
    ],
  ]
    .map((path) => join(root, path))
    .concat(checks.filter((path) => existsSync(path)));
}

function folders(path) {
  const all = readdirSync(path, { withFileTypes: true });
  return all.filter((each) => each.isDirectory()).map(({ name }) => name);
}

function readRecord() {
  try {
    return JSON.parse(readFileSync(record, "utf8"));
  } catch {
    return undefined;
  }
}

/** The record, when nothing that went into the bundle has changed since. */
function fresh(kept, entries) {
  if (kept?.root !== root || kept.node !== process.version) return undefined;
  if (!entries.every((file) => kept.outputs[file] && existsSync(kept.outputs[file]))) return undefined;
  const same = kept.inputs.every(([file, state]) => stateOf(file) === state);
  return same ? kept : undefined;
}

/** Changes when a file does. */
export function stateOf(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.size}` : "";
}
