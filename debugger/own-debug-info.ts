import { type DebugInfo, isOwnFile } from "../toolchain/index.ts";

/** What the debugger needs of a program, without the texts of the library: those are a megabyte for another thread. */
export function ownDebugInfo(debug: DebugInfo): DebugInfo {
  const sources = debug.sources.map((source) => (isOwnFile(source.path) ? source : { ...source, text: "" }));
  return { ...debug, sources };
}
