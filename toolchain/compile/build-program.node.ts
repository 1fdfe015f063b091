import { extname } from "node:path";
import { readInput, readText } from "../../files/index.node.ts";
import { fitting, isImage } from "../../image/index.ts";
import { type Language, Problem } from "../../messages/index.ts";
import { parseKit } from "../../robot-kit/index.ts";
import type { DebugInfo } from "../devicescript/compiler.ts";
import { loadCompiler } from "../devicescript/load.node.ts";
import type { Program } from "./compile.ts";
import { Compiler } from "./compile.ts";
import { CompileErrors } from "./compile-errors.ts";
import { usesKit } from "./entry.ts";
import { readLibrary } from "./library.node.ts";
import { readProgram } from "./read-program.node.ts";

/** A program ready to run: compiled from source, or an image as it is, without source lines. */
export interface BuiltProgram {
  readonly image: Uint8Array;
  readonly debug?: DebugInfo;
  /** It uses the robot's kit, and so stops the motors of a program before it when it begins. */
  readonly stopsMotors?: boolean;
}

/** Knows the library once it has compiled a program. */
let kept: Compiler | undefined;

/**
 * Compiles a `.ts` file for a kit, or reads an image.
 * @throws CompileErrors when the program has mistakes; Problem when a file is missing or damaged
 */
export function buildProgram(file: string, kitFile: string, language: Language): BuiltProgram {
  if (file.endsWith(".ts")) return compileProgram(readProgram(file, language), kitFile, language);
  const ending = extname(file);
  if (/^\.([jt]sx?|[cm][jt]s|json|txt|md)$/i.test(ending))
    throw new Problem("file.notTypeScript", { ending }, { file });
  const image = readInput(file, language);
  // A damaged image is told by who reads it.
  if (!isImage(image) && ending.toLowerCase() !== ".devs")
    throw new Problem("file.notTypeScript", { ending: ending || "none" }, { file });
  return { image: fitting(image, file) };
}

/**
 * Compiles a program for a kit.
 * @throws CompileErrors when it has mistakes; Problem when the kit is missing or the image too large
 */
export function compileProgram(program: Program, kitFile: string, language: Language): BuiltProgram {
  const kit = parseKit(readText(kitFile, language), kitFile);
  kept ??= new Compiler(loadCompiler(), readLibrary());
  const compilation = kept.for(kit).compile(program);
  if (!compilation.ok) throw new CompileErrors(compilation);
  const { image, debug } = compilation;
  return { image: fitting(image, program.path), debug, stopsMotors: usesKit(program.source) };
}
