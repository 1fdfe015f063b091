import { type DebugInfo, isOwnFile } from "../toolchain/index.ts";

/**
 * What the debugger needs of a program: without the texts of the library, which are a megabyte for another thread, and without
 * what else the compiler tells, such as the image once more.
 */
export function ownDebugInfo({ srcmap, sizes, functions, globals, sources }: DebugInfo): DebugInfo {
  return {
    srcmap,
    sizes,
    functions: functions.map(({ name, startpc, size, slots }) => ({ name, startpc, size, slots })),
    globals,
    sources: sources.map(({ path, length, text }) => ({ path, length, text: isOwnFile(path) ? text : "" })),
  };
}
