import { type DebugInfo, type DebugVariable, isOwnFile } from "../toolchain/index.ts";

/** Which of declared variables a person knows, with their places in the memory; others the compiler or the library made. */
export function ownVariables(declared: readonly DebugVariable[]): { place: number; name: string }[] {
  return declared.flatMap(({ name, type, file }, place) =>
    file && type !== "tmp" && isOwnFile(file) ? [{ place, name }] : [],
  );
}

/** Whether a function's first variable is the object that it belongs to. The compiler makes it, so it stands in no file. */
export function hasThis(slots: DebugInfo["functions"][number]["slots"]): boolean {
  return slots[0]?.name === "this";
}
