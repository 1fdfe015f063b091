import type { Patch } from "./patch.ts";

/**
 * What the patches for the meaning of the program stand on. They apply to the program's own files only; `robonetLanguage`
 * answers undefined for all others. Functions that the robot needs at runtime stand in `runtime/src/language.ts`.
 */
export const hookPatches: readonly Patch[] = [
  {
    why: "Methods that other patches use: whether a node belongs to the program's own files, a call of a function of `runtime/src/language.ts`, a call of a function of `Math` on the VM, the value of a constant.",
    find: `      robonetTakeHooks(stmts) {
`,
    replace: `      robonetLanguage(node) {
        const file = node.getSourceFile().fileName;
        return file.includes("node_modules/") || /(^|\\/)robonet-\\w+\\.ts$/.test(file) ? undefined : this.robonet?.language;
      }
      robonetHook(name, ...values) {
        this.writer.emitCall(this.emitExpr(this.robonet[name]), ...values);
        return this.retVal();
      }
      robonetMath(name, ...values) {
        return this.emitMathCall(BUILTIN_STRING__VAL.indexOf(name), ...values);
      }
      robonetNumber(expr) {
        const folded = this.constantFold(expr);
        return folded && typeof folded.val == "number" ? folded.val : undefined;
      }
      robonetTakeHooks(stmts) {
`,
  },
  {
    why: "Questions about types: `toolchain/devicescript/language.ts` answers them.",
    find: `        for (const { expression } of list ? list.body.statements : [])
`,
    replace: `        if (list) this.robonet.language = this.host.language?.(ts3, this.checker);
        for (const { expression } of list ? list.body.statements : [])
`,
  },
];
