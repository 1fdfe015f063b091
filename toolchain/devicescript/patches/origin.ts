import type { Patch } from "./patch.ts";

/** Marks in the image by which the host tells the program's own functions and prints from those of library and firmware. */
export const originPatches: readonly Patch[] = [
  {
    why: "`console.warn` and `console.error` of the program's own files print marks that the firmware does not use (`jacdac/log-line.ts`).",
    find: `              error: "!",
              warn: "*",
`,
    replace: `              error: robonetMark(expr.position) === 1 ? "-" : "!",
              warn: robonetMark(expr.position) === 1 ? "+" : "*",
`,
  },
  {
    why: "A byte of the function descriptor that the VM ignores says whose function it is (`sim/devicescript/own-work.ts`).",
    find: `          proc.writer.finalizeDesc(funData.offset + proc.writer.offsetInFuncs);
`,
    // Only now, after all functions have been compiled: only then is `robonetLoops` complete.
    replace: `          proc.writer.finalizeDesc(funData.offset + proc.writer.offsetInFuncs);
          proc.writer.desc[15] = robonetMark(proc.sourceNode);
`,
  },
  {
    why: "A debugger shows the program's own variables, and has to tell them from the library's (`debugger/inspection.ts`).",
    find: `          name: this.getName(),
          type: vkindToDbg(this.vkind)
`,
    replace: `          name: this.getName(),
          file: this.definition?.getSourceFile()?.fileName,
          type: vkindToDbg(this.vkind)
`,
  },
];
