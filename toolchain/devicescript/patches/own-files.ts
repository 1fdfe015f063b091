import type { Patch } from "./patch.ts";

/** Checks that only the program's own files need: the library passes them in our tests, with the stock compiler. */
export const ownFilesPatches: readonly Patch[] = [
  {
    why: "Types are checked in the program's own files only.",
    find: "addDiags(() => program2.getSemanticDiagnostics());\n",
    replace: `addDiags(() => program2.getSourceFiles().filter((f) => !f.fileName.includes("node_modules/")).flatMap((f) => program2.getSemanticDiagnostics(f)));
`,
  },
  {
    why: "So is a missing `await`: the search needs the type of each expression, a third of a compile.",
    find: `        const tp = this.checker.getTypeAtLocation(expr);
        if (this.isPromise(tp) && !ts3.isAwaitExpression(expr.parent))
`,
    replace: `        if (robonetIsOwn(expr) && !ts3.isAwaitExpression(expr.parent) && this.isPromise(this.checker.getTypeAtLocation(expr)))
`,
  },
  {
    why: "So is an async function that is passed where a plain one is expected.",
    find: `        const sig = this.checker.getResolvedSignature(call.position);
        for (let i = 0; i < call.arguments.length; ++i) {
`,
    replace: `        const sig = robonetIsOwn(call.position) && this.checker.getResolvedSignature(call.position);
        for (let i = 0; sig && i < call.arguments.length; ++i) {
`,
  },
];
