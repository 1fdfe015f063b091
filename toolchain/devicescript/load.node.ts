import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { keep, readKept } from "../../files/index.node.ts";
import { linePatch, patchVm, vmPatches } from "../../sim/index.ts";
import {
  asDeviceScriptCompiler,
  asStockCompiler,
  type DeviceScriptCompiler,
  type StockDeviceScriptCompiler,
} from "./compiler.ts";
import { CutError, cutCompiler, cutVirtualMachine, devicescriptVersion } from "./cut.ts";
import { patches } from "./patches/patches.ts";
import { prelude } from "./patches/prelude.ts";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("../../", import.meta.url));
const cache = join(root, "node_modules/.cache/robonet");

let compiler: DeviceScriptCompiler | undefined;
let virtualMachine: WebAssembly.Module | undefined;
let tracingVirtualMachine: WebAssembly.Module | undefined;

/** DeviceScript's compiler, loaded once a process. */
export function loadCompiler(): DeviceScriptCompiler {
  compiler ??= asDeviceScriptCompiler(
    runWithCodeCache(compilerText())(
      createRequire(import.meta.url),
      process,
      join(cache, "compiler.js"),
      cache,
    ),
  );
  return compiler;
}

/** The compiler that `devs build` runs, without our changes; for tests. Slower to load, and to compile with. */
export function loadStockCompiler(): StockDeviceScriptCompiler {
  const body = cutCompiler(readFileSync(bundlePath(), "utf8"), []);
  const script = new Script(`(function (require, process, __filename, __dirname) {${body}\n})`, {
    filename: "stock-devicescript-compiler.js",
  });
  const run = script.runInThisContext() as CompilerBody;
  return asStockCompiler(
    run(createRequire(import.meta.url), process, join(cache, "stock-compiler.js"), cache),
  );
}

/** The virtual machine, compiled once a process. Instances of it are cheap. */
export function loadVirtualMachine(): WebAssembly.Module {
  virtualMachine ??= new WebAssembly.Module(virtualMachineBytes());
  return virtualMachine;
}

/** The same with traces of lines, which takes a little longer to run. */
export function loadTracingVirtualMachine(): WebAssembly.Module {
  tracingVirtualMachine ??= new WebAssembly.Module(
    patchVm(stockVirtualMachineBytes(), [...vmPatches, linePatch]),
  );
  return tracingVirtualMachine;
}

/** The compiler's text, for whoever loads it elsewhere: see `cutCompiler`. */
export function compilerText(): string {
  return cut("compiler.js", cutCompiler);
}

/** The virtual machine's bytes, with what counts along in them. */
export function virtualMachineBytes(): Uint8Array<ArrayBuffer> {
  return patchVm(stockVirtualMachineBytes());
}

/** The virtual machine as DeviceScript ships it. */
export function stockVirtualMachineBytes(): Uint8Array {
  return Buffer.from(cut("vm.wasm.base64", cutVirtualMachine), "base64");
}

/** A piece of the bundle. The pieces are kept between processes: the bundle has 28 MB, the compiler in it 12. */
function cut(name: string, cutFrom: (bundle: string) => string): string {
  const key = cutKey();
  const file = join(cache, `${key}-${name}`);
  const kept = readKept(file);
  if (kept) return kept.toString();
  const piece = cutFrom(readFileSync(bundlePath(), "utf8"));
  keep(file, piece);
  return piece;
}

function bundlePath(): string {
  const manifest = require.resolve("@devicescript/cli/package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: unknown };
  if (version !== devicescriptVersion) throw new CutError(`it is ${String(version)}`);
  return join(dirname(manifest), "built/devicescript-cli.cjs");
}

/** Changes with the versions of Node and of this code: with `cut.ts`, with the patches, with what stands before them. */
function cutKey(): string {
  bundlePath();
  const hash = createHash("sha256").update(process.version);
  hash.update(readFileSync(fileURLToPath(new URL("cut.ts", import.meta.url))));
  hash.update(JSON.stringify([prelude, patches]));
  return hash.digest("hex").slice(0, 16);
}

type CompilerBody = (
  require: NodeJS.Require,
  process: NodeJS.Process,
  file: string,
  folder: string,
) => unknown;

/** V8 parses 12 MB of text only once, and keeps what it made of it. */
function runWithCodeCache(body: string): CompilerBody {
  const file = join(cache, `${cutKey()}-compiler.v8`);
  const cachedData = readKept(file);
  const script = new Script(`(function (require, process, __filename, __dirname) {${body}\n})`, {
    filename: "devicescript-compiler.js",
    ...(cachedData && { cachedData }),
  });
  const run = script.runInThisContext() as CompilerBody;
  if (!cachedData || script.cachedDataRejected) {
    // After the first load, so that the functions it ran are in the cache too.
    process.once("exit", () => keep(file, script.createCachedData()));
  }
  return run;
}
