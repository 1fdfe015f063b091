import { programName } from "../../image/index.ts";
import { generateRobotModule, type Kit, waitsForButton } from "../../robot-kit/index.ts";
import type {
  BuildConfig,
  CompilerHost,
  CompilerResult,
  DebugInfo,
  DeviceScriptCompiler,
} from "../devicescript/compiler.ts";
import { languageOf } from "../devicescript/language.ts";
import { type Diagnostic, readDiagnostic } from "./diagnostics.ts";
import {
  entryFile,
  entrySource,
  type KitUse,
  programFolder,
  usesKit,
  wiresFile,
  wiresSource,
} from "./entry.ts";
import { mistake, tooMuch } from "./extent.ts";
import { reviewFile } from "./review.ts";
import { membersUsed } from "./robot-members.ts";
import { tidied } from "./tidy-diagnostics.ts";
import { watchOwnFiles } from "./watch.ts";

/** Library files by virtual path, for example `node_modules/@robonet/runtime/src/index.ts`. */
export type Library = ReadonlyMap<string, string>;

export interface Program {
  /** What the program is called in messages: the path as the user wrote it. */
  readonly path: string;
  readonly source: string;
  /** Other files of the program. The path is relative to the program's folder; undefined: no such file. */
  readonly readBeside?: (path: string) => string | undefined;
}

export type Compilation =
  | {
      readonly ok: true;
      readonly image: Uint8Array;
      readonly debug: DebugInfo;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** A program of some hundred lines takes less than 20 000 of these steps; so many take seconds. */
export const mostWork = 5_000_000;
/** On a slow computer; work alone decides on others, so that all say the same. */
export const mostMs = 120_000;

/** Where the generated `@robonet/kit` stands for the compiler. */
const kitModule = "node_modules/@robonet/kit/index.generated.ts";

/**
 * Compiles programs to images for the DeviceScript VM, in memory. The first compile of a process loads the compiler and
 * parses the library for all that follow.
 */
export class Compiler {
  readonly #deviceScript: DeviceScriptCompiler;
  readonly #config: BuildConfig;
  readonly #library: Library;
  #kit: Kit | undefined;

  /** @param library `@robonet/runtime`, `@robonet/drivers` and `@robonet/kit`, with their package.json */
  constructor(deviceScript: DeviceScriptCompiler, library: Library) {
    this.#deviceScript = deviceScript;
    this.#config = deviceScript.resolveBuildConfig({});
    this.#library = library;
  }

  /** The same compiler with other versions of some library files. */
  with(files: Library): Compiler {
    const compiler = new Compiler(this.#deviceScript, new Map([...this.#library, ...files]));
    compiler.#kit = this.#kit;
    return compiler;
  }

  /** The same compiler for programs of another robot: `robot` has what of the kit the program uses. */
  for(kit: Kit): Compiler {
    const compiler = new Compiler(this.#deviceScript, this.#library);
    compiler.#kit = kit;
    return compiler;
  }

  /** @throws what `readBeside` throws */
  compile(program: Program): Compilation {
    const name = program.path.slice(program.path.lastIndexOf("/") + 1);
    const use = this.#use(program.source);
    const sources = new Map(this.#library)
      .set(programFolder + name, program.source)
      .set(wiresFile, wiresSource)
      .set(entryFile, entrySource(name, program.source, use));
    if (this.#kit) sources.set(kitModule, generateRobotModule(this.#kit, usedOf(program)));
    const shown = (file: string) => showPath(file, program, name);
    const tooMuchIn = (source: string, file: string) => this.#tooMuch(source, file);
    const extent = tooMuchIn(program.source, program.path);
    if (extent) return { ok: false, diagnostics: [extent] };
    let beside: Diagnostic | undefined;
    let failed: unknown;
    const reached = { file: program.path, line: 0 };
    const host: CompilerHost = {
      write() {},
      read(file) {
        const path = normalise(file);
        const library = sources.get(path);
        if (library !== undefined) return library;
        let text: string | undefined;
        try {
          text = readBeside(program, path);
        } catch (error) {
          // For the compiler it is a file that is not there.
          failed ??= error;
          throw error;
        }
        if (text === undefined) throw new Error(`no file ${path}`);
        beside ??= tooMuchIn(text, shown(path));
        return beside ? "" : text;
      },
      resolvePath: normalise,
      relativePath: shown,
      log() {},
      error() {},
      isBasicOutput: () => true,
      getFlags: () => ({}),
      getConfig: () => named(this.#config, name.replace(/\.ts$/, ""), use.uses ? this.#kit : undefined),
      verifyBytecode() {},
      watch: watchOwnFiles,
      language: languageOf,
      review: reviewFile,
      reached(file, line) {
        reached.file = shown(file);
        reached.line = line;
      },
    };
    let result: CompilerResult;
    try {
      this.#deviceScript.allowWork(mostWork, mostMs);
      result = this.#deviceScript.compileWithHost(entryFile, host);
    } catch (error) {
      // The compiler gave up without a word of its own.
      if (failed) throw failed;
      const { file, line } = reached.line > 0 ? reached : this.#checkedLast(shown, program.path);
      return { ok: false, diagnostics: [beside ?? mistake(file, line, reason(error))] };
    } finally {
      this.#deviceScript.allowWork(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
    }
    if (failed) throw failed;
    if (beside) return { ok: false, diagnostics: [beside] };
    const lines = program.source.split("\n");
    const diagnostics = tidied(
      result.diagnostics.map((diagnostic) => readDiagnostic(diagnostic, shown(diagnostic.filename))),
      (file, line) => (file === program.path ? lines[line - 1] : undefined),
    );
    if (!result.success || !result.binary || !result.dbg) {
      const own = diagnostics.filter(({ file }) => file !== entryFile);
      const elsewhere =
        diagnostics.find(({ severity }) => severity === "error")?.text ?? "cannot be translated";
      return {
        ok: false,
        diagnostics: own.length > 0 ? own : [mistake(reached.file, Math.max(1, reached.line), elsewhere)],
      };
    }
    return { ok: true, image: result.binary, debug: result.dbg, diagnostics };
  }

  #use(source: string): KitUse {
    const kit = usesKit(source) ? this.#kit : undefined;
    return { uses: kit !== undefined, waits: kit !== undefined && waitsForButton(kit) };
  }

  /** Where the compiler was before it came to translate a statement. */
  #checkedLast(shown: (file: string) => string, path: string): { file: string; line: number } {
    const node = this.#deviceScript.checkedLast();
    const source = node?.getSourceFile();
    if (!node || !source || source.fileName.includes("node_modules/") || source.fileName === entryFile)
      return { file: path, line: 1 };
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    return { file: shown(source.fileName), line: line + 1 };
  }

  #tooMuch(source: string, file: string): Diagnostic | undefined {
    const { createSourceFile, ScriptTarget } = this.#deviceScript.typescript;
    return tooMuch((text) => createSourceFile("program.ts", text, ScriptTarget.ES2022), source, file);
  }
}

/** Why the compiler gave up, in words that `explain.ts` knows. */
function reason(error: unknown): string {
  if (error instanceof RangeError) return "nested too deep";
  const text = error instanceof Error ? error.message : String(error);
  return /^too /.test(text) ? text : `cannot be translated: ${text}`;
}

/** The board tells it to a computer that asks (register `program_name` of the DeviceScript manager). */
function named(config: BuildConfig, name: string, kit: Kit | undefined): BuildConfig {
  return { ...config, hwInfo: { ...config.hwInfo, "@name": kit ? programName(name, kit.id) : name } };
}

/** Files beside the program may use what they like of `robot`. */
function usedOf({ source }: Program): ReadonlySet<string> | undefined {
  return /\bfrom\s*["']\.|\bimport\s*["']\./.test(source) ? undefined : membersUsed(source);
}

function readBeside(program: Program, path: string): string | undefined {
  if (path.startsWith("node_modules/") || path.includes("/node_modules/")) return undefined;
  const beside = path.startsWith(programFolder) ? path.slice(programFolder.length) : `../${path}`;
  return program.readBeside?.(beside);
}

/** Where the compiler's virtual path is for the user. */
function showPath(file: string, program: Program, name: string): string {
  const folder = program.path.slice(0, program.path.length - name.length);
  // The compiler has some names shown twice.
  if (folder !== "" && file.startsWith(folder)) return file;
  const path = normalise(file);
  return path.startsWith(programFolder) ? folder + path.slice(programFolder.length) : path;
}

/** Resolves `.` and `..` and drops a leading slash: the virtual root is the folder that holds the program's folder. */
function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/") || ".";
}
