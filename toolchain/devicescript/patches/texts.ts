import type { Patch } from "./patch.ts";

/** Texts that are joined, compared and printed as in JavaScript. */
export const textPatches: readonly Patch[] = [
  {
    why: "A value as part of a text. The VM prints `:` for the 10 that 9.9999999 is rounded to, and lists and objects in its own way.",
    find: `      robonetTakeHooks(stmts) {
`,
    replace: `      robonetText(expr, inText) {
        const language = this.robonetLanguage(expr);
        const value = this.emitExpr(expr);
        if (!language || language.isText(expr)) return value;
        if (value.isLiteral && (value.numValue | 0) === value.numValue) return value;
        if (inText && language.isList(expr)) return this.robonetHook("joined", value, this.writer.emitString(","));
        if (language.mayBeObject(expr)) return this.robonetHook("described", value);
        return language.mayBeNumber(expr) && !language.isWhole(expr) ? this.robonetHook("shown", value) : value;
      }
      robonetTakeHooks(stmts) {
`,
  },
  {
    why: "`+` with a text on one side, and the order of texts: the VM does not compare them.",
    find: `        let a = this.emitExpr(expr.left);
        let b = this.emitExpr(expr.right);
        if (swap)
`,
    replace: `        const language = this.robonetLanguage(expr);
        if (language && op == import_typescript2.SyntaxKind.PlusToken && language.isText(expr))
          return emitBin(op, this.robonetText(expr.left, true), this.robonetText(expr.right, true));
        let a = this.emitExpr(expr.left);
        let b = this.emitExpr(expr.right);
        if (language && simpleOps[op] && (op == import_typescript2.SyntaxKind.LessThanToken || op == import_typescript2.SyntaxKind.LessThanEqualsToken) && language.mayBeTexts(expr.left, expr.right)) {
          const order = this.robonetHook("compare", a, b);
          return swap ? wr.emitExpr(simpleOps[op], literal(0), order) : wr.emitExpr(simpleOps[op], order, literal(0));
        }
        if (swap)
`,
  },
  {
    why: "`+=` on a text.",
    find: `          const t = this.emitAssignmentTarget(expr.left);
          const other = this.emitExpr(expr.right);
`,
    replace: `          const t = this.emitAssignmentTarget(expr.left);
          const toText = op == import_typescript2.SyntaxKind.PlusToken && this.robonetLanguage(expr)?.isText(expr.left);
          const other = toText ? this.robonetText(expr.right, true) : this.emitExpr(expr.right);
`,
  },
  {
    why: "A fraction that is joined to a text is not folded: only the robot prints its digits as the robot does.",
    find: `        case import_typescript.SyntaxKind.PlusToken:
          return { val: a + b };
`,
    replace: `        case import_typescript.SyntaxKind.PlusToken:
          if (typeof (a + b) == "string" && [a, b].some((side) => typeof side == "number" && (side | 0) !== side))
            return null;
          return { val: a + b };
`,
  },
  {
    why: "`console.log(a, b)` has a space between its values; the compiler leaves it out after `:` and `=`.",
    find: `          if (fmt && !/[=:]$/.test(fmt))
            fmt += " ";
`,
    replace: `          if (this.robonetLanguage(arg) ? arg !== args[0] : fmt && !/[=:]$/.test(fmt))
            fmt += " ";
`,
  },
  {
    why: "Notes which values of `console.log` stand in a template or beside a text: lists print differently there.",
    find: `          if (ts3.isTemplateExpression(arg) || flat.some((f) => this.stringLiteral(f) != null)) {
            flat.forEach(pushArg);
`,
    replace: `          if (ts3.isTemplateExpression(arg) || flat.some((f) => this.stringLiteral(f) != null)) {
            if (this.robonetLanguage(arg)) for (const part of flat) inText.add(part);
            flat.forEach(pushArg);
`,
  },
  {
    why: "The set of those values.",
    find: `        const fmtArgs = [];
        const strval`,
    replace: `        const fmtArgs = [];
        const inText = new Set();
        const strval`,
  },
  {
    why: "Each value of `console.log` goes through `robonetText`.",
    find: `          wr.emitString(fmt),
          ...this.emitArgs(fmtArgs)
        );
        return this.retVal();
      }
      retVal() {`,
    replace: `          wr.emitString(fmt),
          ...fmtArgs.map((arg) => this.robonetText(arg, inText.has(arg)))
        );
        return this.retVal();
      }
      retVal() {`,
  },
  {
    why: "`}}` in a text stays two braces: the format string needs four.",
    find: `            fmt += str.replace(/\\{/g, "{{");
`,
    replace: `            fmt += str.replace(/\\{/g, "{{").replace(/\\}/g, this.robonetLanguage(arg) ? "}}" : "}");
`,
  },
];
