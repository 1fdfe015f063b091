/** What other folders use of `toolchain/`. */

export { type Compilation, Compiler, mostMs, mostWork } from "./compile/compile.ts";
export { CompileErrors, describeErrors } from "./compile/compile-errors.ts";
export type { Diagnostic } from "./compile/diagnostics.ts";
export { usesKit } from "./compile/entry.ts";
export { explain } from "./compile/explain.ts";
export { haltingPath, haltingProgram } from "./compile/halting-program.ts";
export { importEdits } from "./compile/import-edits.ts";
export { imports as importLines } from "./compile/instead.ts";
export { withLineFeeds } from "./compile/line-breaks.ts";
export { isOwnFile, locate, ownLine } from "./compile/locate.ts";
export { type QuickFix, quickFix } from "./compile/quick-fix.ts";
export { spanOf, type TextEdit, withEdits } from "./compile/text-edit.ts";
export {
  asDeviceScriptCompiler,
  type DebugInfo,
  type DebugVariable,
  type DeviceScriptCompiler,
  type SyntaxNode,
} from "./devicescript/compiler.ts";
export type { DisplayPart, LanguageService } from "./devicescript/typescript.ts";
