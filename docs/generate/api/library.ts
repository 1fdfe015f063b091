import ts from "typescript";
import { readLibrary } from "../../../toolchain/compile/library.node.ts";
import { loadCompiler } from "../../../toolchain/devicescript/load.node.ts";

/** The folder that all paths begin with. It is on no disk. */
const root = "/library/";

/** The settings of DeviceScript's compiler, as far as they change what a declaration means. */
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

/** Source files that TypeScript has read together. */
export interface ReadLibrary {
  readonly program: ts.Program;
  /** @throws Error when there is no such file */
  source(path: string): ts.SourceFile;
}

/**
 * The robot's library and DeviceScript's, read as the robot's compiler reads them.
 * @param more further files by path; they may import from the library
 */
export function readSources(more: ReadonlyMap<string, string>): ReadLibrary {
  const compiler = loadCompiler();
  const deviceScript = Object.entries(compiler.preludeFiles(compiler.resolveBuildConfig({})));
  const files = new Map(
    [...deviceScript, ...readLibrary(), ...more].map(([path, text]) => [root + path, text]),
  );
  const globals = [...files.keys()].filter((path) => /@devicescript\/core\/src\/.*\.d\.ts$/.test(path));
  const program = ts.createProgram({
    rootNames: [...globals, ...[...more.keys()].map((path) => root + path)],
    options,
    host: hostOf(files),
  });
  return {
    program,
    source(path) {
      const file = program.getSourceFile(root + path);
      if (!file) throw new Error(`no file ${path}`);
      return file;
    },
  };
}

function hostOf(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const folders = new Set<string>();
  for (const path of files.keys())
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1))
      folders.add(path.slice(0, end));
  return {
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
}
