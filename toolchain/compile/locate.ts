import type { DebugInfo, DeviceScriptCompiler } from "../devicescript/compiler.ts";
import { entryFile, wiresFile } from "./entry.ts";

/** A function of the image and how far into its bytecode. */
export interface BytecodePlace {
  readonly functionName: string;
  readonly functionIndex: number;
  readonly pc: number;
}

/** A line of a source file; line and column count from 1. */
export interface SourceLine {
  readonly functionName: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where the frames of a fault are in the source, innermost first. Frames that the image has no line for are left out. */
export function locate(
  compiler: DeviceScriptCompiler,
  debug: DebugInfo,
  frames: readonly BytecodePlace[],
): SourceLine[] {
  const resolver = compiler.SrcMapResolver.from(debug);
  return frames.flatMap(({ functionName, functionIndex, pc }) => {
    const parsed = compiler.parseStackFrame(debug, `at ${functionName}_F${functionIndex} (pc:${pc})`)
      .frames[0];
    const position = parsed && resolver.resolvePos(parsed.srcpos[0]);
    if (!position) return [];
    return [{ functionName, file: position.src.path, line: position.line, column: position.col }];
  });
}

/** The innermost line that is the pupil's own, not the library's. */
export function ownLine(lines: readonly SourceLine[]): SourceLine | undefined {
  return lines.find(({ file }) => isOwnFile(file));
}

/** Whether a source is the pupil's: neither the library's nor one of the files that wrap the program. */
export function isOwnFile(file: string): boolean {
  return !file.includes("node_modules/") && !file.endsWith(entryFile) && !file.endsWith(wiresFile);
}
