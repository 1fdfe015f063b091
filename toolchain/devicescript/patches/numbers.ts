import type { Patch } from "./patch.ts";

/** Arithmetic as in JavaScript where the VM's differs. */
export const numberPatches: readonly Patch[] = [
  {
    why: "`%` of fractions: the VM cuts both sides to whole numbers.",
    find: `      robonetTakeHooks(stmts) {
`,
    replace: `      robonetRemainder(expr, left, right) {
        const wr = this.writer;
        const language = this.robonetLanguage(expr);
        if (!language) return this.emitMathCall(75, left, right);
        const divisor = right.isLiteral ? right.numValue : undefined;
        if (divisor !== undefined && (divisor === 0 || (divisor | 0) !== divisor))
          return this.robonetHook("remainder", left, right);
        if (divisor !== undefined && language.isWhole(expr.left)) return this.emitMathCall(75, left, right);
        const a = wr.cacheValue(left, true);
        const b = divisor === undefined ? wr.cacheValue(right, true) : { emit: () => literal(divisor), free() {} };
        const whole = (value) => wr.emitExpr(68, wr.emitExpr(63, value.emit(), literal(0)), value.emit());
        const fits = divisor !== undefined
          ? whole(a)
          : wr.emitExpr(62, wr.emitExpr(62, whole(a), whole(b)), wr.emitExpr(71, b.emit(), literal(0)));
        const other = wr.mkLabel("remainder");
        const end = wr.mkLabel("remainderEnd");
        wr.emitJumpIfFalse(other, fits);
        a.store(this.emitMathCall(75, a.emit(), b.emit()));
        wr.emitJump(end);
        wr.emitLabel(other);
        a.store(this.robonetHook("remainder", a.emit(), b.emit()));
        wr.emitLabel(end);
        b.free();
        return a.finalEmit();
      }
      robonetTakeHooks(stmts) {
`,
  },
  {
    why: "`Math.max` and `Math.min` with any number of values, and with NaN: the VM takes two and loses a NaN in the first.",
    find: `      robonetTakeHooks(stmts) {
`,
    replace: `      robonetExtreme(which, args) {
        const wr = this.writer;
        if (args.some(ts3.isSpreadElement))
          return this.robonetHook(which === "max" ? "largest" : "smallest", this.emitArray(args));
        if (args.length === 0) return literal(which === "max" ? -Infinity : Infinity);
        let found = this.emitExpr(args[0]);
        for (const [i, arg] of args.slice(1).entries()) {
          // The VM hands on a NaN only of the second value.
          const next = this.robonetNumber(arg);
          if (next === next && next !== undefined) {
            found = this.robonetMath(which, literal(next), found);
            continue;
          }
          const first = i === 0 ? this.robonetNumber(args[0]) : undefined;
          if (first === first && first !== undefined) {
            found = this.robonetMath(which, found, this.emitExpr(arg));
            continue;
          }
          const kept = wr.cacheValue(found, true);
          const other = wr.cacheValue(this.emitExpr(arg), true);
          const end = wr.mkLabel("nan");
          wr.emitJumpIfTrue(end, wr.emitExpr(54, kept.emit()));
          kept.store(this.robonetMath(which, kept.emit(), other.emit()));
          wr.emitLabel(end);
          other.free();
          found = kept.finalEmit();
        }
        return found;
      }
      robonetTakeHooks(stmts) {
`,
  },
  {
    why: "Each `%` goes through `robonetRemainder`.",
    find: `          if (op2 == import_typescript2.SyntaxKind.PercentToken)
            return this.emitMathCall(75, a2, b2);
`,
    replace: `          if (op2 == import_typescript2.SyntaxKind.PercentToken)
            return this.robonetRemainder(expr, a2, b2);
`,
  },
  {
    why: "The square root of a negative number is NaN, that of -Infinity too.",
    find: `    return Math.pow(x, 0.5)
`,
    replace: `    return x < 0 ? NaN : Math.pow(x, 0.5)
`,
  },
  {
    why: "The cube root of a negative number is negative; that of 64 is exactly 4.",
    find: `    return Math.pow(x, 0.333333333333333333)
`,
    replace: `    const root = x < 0 ? -Math.pow(-x, 0.333333333333333333) : Math.pow(x, 0.333333333333333333)
    const whole = Math.round(root)
    return whole * whole * whole === x ? whole : root
`,
  },
  {
    why: "`Math.log10(1000)` is exactly 3.",
    find: `    return Math.log(x) * 0.43429448190325176
`,
    replace: `    const power = Math.log(x) * 0.4342944819032518
    const whole = Math.round(power)
    return Math.pow(10, whole) === x ? whole : power
`,
  },
  {
    why: "`Math.log2(8)` is exactly 3.",
    find: `    return Math.log(x) * 1.4426950408889634
`,
    replace: `    const power = Math.log(x) * 1.4426950408889634
    const whole = Math.round(power)
    return Math.pow(2, whole) === x ? whole : power
`,
  },
  {
    why: "A number literal as a condition is decided while compiling: the VM takes 0.5 for false.",
    find: `      _emitJump(label, cond, op) {
`,
    replace: `      _emitJump(label, cond, op) {
        if (!op && cond?.isLiteral) cond = literal(cond.numValue ? 1 : 0);
`,
  },
];
