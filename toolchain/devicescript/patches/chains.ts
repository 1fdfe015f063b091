import type { Patch } from "./patch.ts";

/** Optional chaining, as in `a?.b?.c`. */
export const chainPatches: readonly Patch[] = [
  {
    why: "The inner chain is emitted before the outer one begins: the compiler would count it as a part of the outer one.",
    find: `        this.currChain.push(...tmp.chain, tmp.expression);
        const obj = this.emitExpr(tmp.expression);
`,
    replace: `        const obj = this.emitExpr(tmp.expression);
        this.currChain.push(...tmp.chain, tmp.expression);
`,
  },
  {
    why: "A chain that ends early gives undefined, not the null that ended it.",
    find: `        wr.emitLabel(lbl);
        this.currChain = this.currChain.slice(0, chainLen);
`,
    replace: `        if (this.robonetLanguage(expr)) {
          const end = wr.mkLabel("chain");
          wr.emitJump(end);
          wr.emitLabel(lbl);
          wr.emitStmt(93, literal(void 0));
          wr.emitLabel(end);
        } else wr.emitLabel(lbl);
        this.currChain = this.currChain.slice(0, chainLen);
`,
  },
];
