import { readFileSync } from "node:fs";
import ts from "typescript";
import { readLibrary } from "../../../toolchain/compile/library.node.ts";
import { loadCompiler } from "../../../toolchain/devicescript/load.node.ts";

/** All paths are below this folder, which is on no disk. */
const root = "/library/";
/** What a file of TypeScript's `lib` holds that DeviceScript declares itself. */
const emptyLib = "export {};";

/** DeviceScript's own settings, as far as they change what a declaration means. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ES2022,
  moduleResolution: ts.ModuleResolutionKind.Node10,
  ignoreDeprecations: "6.0",
  strict: true,
  strictNullChecks: false,
  noLib: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/** The robot's library and DeviceScript's, as TypeScript sees them. */
export function libraryProgram(entries: ReadonlyMap<string, string>): ts.Program {
  const compiler = loadCompiler();
  const prelude = compiler.preludeFiles(compiler.resolveBuildConfig({}));
  const files = new Map([...Object.entries(prelude), ...readLibrary(), ...entries].map(([p, t]) => [root + p, t]));
  const folders = new Set([...files.keys()].flatMap((path) => {
    const parts = path.split("/");
    return parts.map((_, i) => parts.slice(0, i).join("/"));
  }));
  const host: ts.CompilerHost = {
    fileExists: (path) => files.has(path),
    readFile: (path) => files.get(path),
    directoryExists: (path) => folders.has(path),
    getSourceFile(path, settings) {
      const text = files.get(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, settings, true);
    },
    getDefaultLibFileName: () => `${root}lib.d.ts`,
    getCurrentDirectory: () => root,
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile() {},
  };
  const core = [...files.keys()].filter((p) => p.includes("@devicescript/core/src/") && p.endsWith(".d.ts"));
  const roots = [...core, ...[...entries.keys()].map((p) => root + p), root + "node_modules/@robonet/runtime/src/index.ts"];
  return ts.createProgram({ rootNames: roots, options, host });
}
void readFileSync; void emptyLib;
