/** What other folders use of `toolchain/` on Node. */
export { buildApart } from "./compile/build-apart.node.ts";
export { type BuiltProgram, buildProgram, compileProgram } from "./compile/build-program.node.ts";
export { compilerHash } from "./compile/compiler-hash.node.ts";
export { describeFault, reportFault } from "./compile/fault-report.node.ts";
export { readLibrary } from "./compile/library.node.ts";
export { readProgram } from "./compile/read-program.node.ts";
export {
  compilerText,
  loadCompiler,
  loadTracingVirtualMachine,
  loadVirtualMachine,
  virtualMachineBytes,
} from "./devicescript/load.node.ts";
export { buildForEspruino } from "./espruino/build-for-espruino.node.ts";
export { load as loadSource } from "./launch/load.mjs";
export { threadOptions } from "./launch/thread-options.node.ts";

/** What runs a program as Espruino does: it comes with Babel, a third of a second that no other command waits for. */
export const loadRestrictedEngine = async () =>
  (await import("./espruino/engine/engine.node.ts")).evaluateRestricted;
