import type { Patch } from "./patches.ts";

/**
 * Changes to the compiler that let the program's own files mean what JavaScript says, where the firmware's VM does
 * something else. What is done at runtime stands in `runtime/src/language.ts`; `language.ts` says of what kind
 * a value may be. docs/devicescript.md has the list.
 */
export const languagePatches: readonly Patch[] = [
  {
    why: "Names for the patches below: the program's own files, and a call of a function of language.ts.",
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
      robonetRemainder(expr, left, right) {
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
      robonetExtreme(which, args) {
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
      robonetCall(call, name) {
        const language = name?.[0] === "#" && this.robonetLanguage(call.position);
        if (!language) return undefined;
        const wr = this.writer;
        const args = call.arguments;
        if (args.some(ts3.isSpreadElement) && !/^#Math\\.(max|min)$/.test(name)) return undefined;
        const object = () => this.emitExpr(call.callexpr.expression);
        switch (name) {
          case "#Math.max":
          case "#Math.min":
            return this.robonetExtreme(name.slice(6), args);
          case "#Math.round": {
            if (args.length !== 1) return undefined;
            // The VM rounds halves away from zero, JavaScript up.
            const value = wr.cacheValue(this.emitExpr(args[0]), true);
            const rounded = wr.cacheValue(this.robonetMath("round", value.emit()), true);
            const half = wr.emitExpr(68, wr.emitExpr(59, value.finalEmit(), rounded.emit()), literal(0.5));
            return wr.emitExpr(58, rounded.finalEmit(), half);
          }
          case "#Array.sort":
            if (args.length > 0) return undefined;
            wr.emitCall(this.emitExpr(call.callexpr), this.emitExpr(this.robonet.compare));
            return this.retVal();
          case "#Array.join": {
            const list = object();
            return this.robonetHook("joined", list, args.length > 0 ? this.emitExpr(args[0]) : wr.emitString(","));
          }
          case "#JSON.stringify":
            return this.robonetHook("json", this.emitExpr(args[0]), args[2] ? this.emitExpr(args[2]) : literal(0));
          case "#ds.sleep": {
            const ms = args.length === 1 ? this.robonetNumber(args[0]) : 0;
            if (ms === ms && ms !== undefined) return undefined;
            return this.robonetHook("slept", this.emitExpr(args[0]));
          }
          case "#ds.parseInt":
          case "#ds.parseFloat":
            return this.robonetHook(name === "#ds.parseInt" ? "wholeIn" : "floatIn", this.emitExpr(args[0]));
          case "#String.toUpperCase":
            return this.robonetHook("upper", object());
          case "#String.toLowerCase":
            return this.robonetHook("lower", object());
          case "#String.charCodeAt": {
            const text = object();
            return this.robonetHook("codeAt", text, this.emitExpr(args[0]));
          }
          case "#String.charAt": {
            wr.emitCall(this.emitExpr(call.callexpr), ...this.emitArgs(args));
            const letter = wr.cacheValue(this.retVal(), true);
            const end = wr.mkLabel("letter");
            wr.emitJumpIfFalse(end, wr.emitExpr(72, letter.emit()));
            letter.store(wr.emitString(""));
            wr.emitLabel(end);
            return letter.finalEmit();
          }
          case "#String.indexOf": {
            const sought = this.stringLiteral(args[0]);
            if (args.length === 0 || args.length > 2 || (sought && (args.length === 1 || this.robonetNumber(args[1]) >= 0)))
              return undefined;
            const text = object();
            return this.robonetHook(
              "placeOf",
              text,
              this.emitExpr(args[0]),
              args.length > 1 ? this.emitExpr(args[1]) : literal(0)
            );
          }
          default:
            return undefined;
        }
      }
      robonetText(expr, inText) {
        const language = this.robonetLanguage(expr);
        const value = this.emitExpr(expr);
        if (!language || language.isText(expr)) return value;
        if (value.isLiteral && (value.numValue | 0) === value.numValue) return value;
        if (inText && language.isList(expr)) return this.robonetHook("joined", value, this.writer.emitString(","));
        if (language.mayBeObject(expr)) return this.robonetHook("described", value);
        return language.mayBeNumber(expr) && !language.isWhole(expr) ? this.robonetHook("shown", value) : value;
      }
      robonetSetsLength(trg, obj, src) {
        const language = ts3.isPropertyAccessExpression(trg) && trg.name.text === "length" && this.robonetLanguage(trg);
        if (!language || !language.isList(trg.expression)) return false;
        this.ignore(this.robonetHook("setLength", obj, src));
        return true;
      }
      robonetTakeHooks(stmts) {
`,
  },
  {
    why: "They need the types of the program.",
    find: `        for (const { expression } of list ? list.body.statements : [])
`,
    replace: `        if (list) this.robonet.language = this.host.language?.(ts3, this.checker);
        for (const { expression } of list ? list.body.statements : [])
`,
  },
  {
    why: "What TypeScript lets pass and the robot would do in another way (compile/review.ts).",
    find: `        getProgramDiagnostics(this.tree).forEach((d) => this.printDiag(d));
        const files = this.tree.getSourceFiles();
`,
    replace: `        getProgramDiagnostics(this.tree).forEach((d) => this.printDiag(d));
        if (this.numErrors === 0)
          for (const file of this.tree.getSourceFiles()) {
            if (file.fileName.includes("node_modules/") || /(^|\\/)robonet-\\w+\\.ts$/.test(file.fileName)) continue;
            for (const { node, text } of this.host.review?.(ts3, this.checker, file) ?? []) this.reportError(node, text);
          }
        const files = this.tree.getSourceFiles();
`,
  },
  {
    why: "`a?.b?.c`: the inner chain is one of its own, and gives undefined for null.",
    find: `        this.currChain.push(...tmp.chain, tmp.expression);
        const obj = this.emitExpr(tmp.expression);
`,
    replace: `        const obj = this.emitExpr(tmp.expression);
        this.currChain.push(...tmp.chain, tmp.expression);
`,
  },
  {
    why: "What a chain gives that ends early.",
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
  {
    why: "A number that the image cannot hold: below the smallest normal one there are the VM's own values.",
    find: `            const idx = this.prog.addFloat(q);
            this.writeByte(
              41
`,
    replace: `            if (Math.abs(q) < 2.2250738585072014e-308)
              throw Object.assign(new Error("a number too small: " + q), { sourceNode: null });
            const idx = this.prog.addFloat(q);
            this.writeByte(
              41
`,
  },
  {
    why: "Half a character of two has no place in UTF-8: the VM's check would refuse the image.",
    find: `        const bytes = typeof s == "string" ? new TextEncoder().encode(s).length : s.length;
`,
    replace: `        if (typeof s == "string" && /[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]/.test(s))
          throw Object.assign(new Error("half a character in a text"), { sourceNode: null });
        if (typeof s == "string" && /[\\ufffe\\uffff]/.test(s))
          throw Object.assign(new Error("no character: \\\\u" + /[\\ufffe\\uffff]/.exec(s)[0].charCodeAt(0).toString(16)), { sourceNode: null });
        if (typeof s == "string" && s.includes("\\0"))
          throw Object.assign(new Error("the character 0 in a text"), { sourceNode: null });
        const bytes = typeof s == "string" ? new TextEncoder().encode(s).length : s.length;
`,
  },
  {
    why: "What the compiler itself cannot do is told with its place, once, and not as an internal error.",
    find: `          debugger;
          if (this.numErrors > 0) {
            this.reportError(
              stmt,
              \`confused by previous errors, bailing out (\${e.message})\`
            );
          } else {
            this.reportError(stmt, "Internal error: " + e.message);
            console.error(e.stack);
          }
`,
    replace: `          if (this.numErrors === 0)
            this.reportError(stmt, e instanceof RangeError ? "nested too deep" : e.message === robonetTooMuchWork ? e.message : "cannot be translated: " + e.message);
`,
  },
  {
    why: "The compiler's work is counted, so that a program on which it would never end is told: making a type of a generic one.",
    find: `            function instantiateTypeWithAlias(type, mapper, aliasSymbol, aliasTypeArguments) {
`,
    replace: `            function instantiateTypeWithAlias(type, mapper, aliasSymbol, aliasTypeArguments) {
                robonetWork(1);
`,
  },
  {
    why: "The compiler's work is counted, so that a program on which it would never end is told: comparing two types.",
    find: `            function isTypeRelatedTo(source, target, relation) {
`,
    replace: `            function isTypeRelatedTo(source, target, relation) {
                robonetWork(1);
`,
  },
  {
    why: "The compiler's work is counted, so that a program on which it would never end is told: comparing their parts.",
    find: `              function recursiveTypeRelatedTo(source2, target2, reportErrors, intersectionState, recursionFlags) {
`,
    replace: `              function recursiveTypeRelatedTo(source2, target2, reportErrors, intersectionState, recursionFlags) {
                  robonetWork(1);
`,
  },
  {
    why: "The compiler's work is counted, so that a program on which it would never end is told: an expression.",
    find: `            function checkExpression(node, checkMode, forceTuple) {
`,
    replace: `            function checkExpression(node, checkMode, forceTuple) {
                robonetWork(1);
`,
  },
  {
    why: "The compiler's work is counted, so that a program on which it would never end is told: a union.",
    find: `            function getUnionType(types, unionReduction, aliasSymbol, aliasTypeArguments, origin) {
`,
    replace: `            function getUnionType(types, unionReduction, aliasSymbol, aliasTypeArguments, origin) {
                robonetWork(types.length);
`,
  },
  {
    why: "The compiler's work is counted, so that a program on which it would never end is told: an intersection.",
    find: `            function getIntersectionType(types, aliasSymbol, aliasTypeArguments, noSupertypeReduction) {
`,
    replace: `            function getIntersectionType(types, aliasSymbol, aliasTypeArguments, noSupertypeReduction) {
                robonetWork(types.length);
`,
  },
  {
    why: "The compiler's work is counted, so that a program on which it would never end is told: a conditional type.",
    find: `            function getConditionalType(root, mapper, aliasSymbol, aliasTypeArguments) {
`,
    replace: `            function getConditionalType(root, mapper, aliasSymbol, aliasTypeArguments) {
                robonetWork(1);
`,
  },
  {
    why: "The compiler's work is counted, so that a program on which it would never end is told: what a variable is at a place.",
    find: `              function getTypeAtFlowNode(flow) {
`,
    replace: `              function getTypeAtFlowNode(flow) {
                  robonetWork(1);
`,
  },
  {
    why: "The compiler's work is counted, so that a program on which it would never end is told: a member of a type.",
    find: `            function getPropertyOfType(type, name, skipObjectFunctionPropertyAugment, includeTypeOnlyMembers) {
`,
    replace: `            function getPropertyOfType(type, name, skipObjectFunctionPropertyAugment, includeTypeOnlyMembers) {
                robonetWork(1);
`,
  },
  {
    why: "The compiler's work is counted, so that a program on which it would never end is told: a type that is kept.",
    find: `            function createTypeReference(target, typeArguments) {
`,
    replace: `            function createTypeReference(target, typeArguments) {
                robonetWork(10);
`,
  },
  {
    why: "At which statement it is, for the place of what is too much.",
    find: `            function checkSourceElement(node) {
`,
    replace: `            function checkSourceElement(node) {
                if (node) robonetChecking = node;
`,
  },
  {
    why: "How much of it is allowed.",
    find: `    module2.exports.typescript = require_typescript();
`,
    replace: `    module2.exports.typescript = require_typescript();
    module2.exports.allowWork = robonetAllowWork;
    module2.exports.checkedLast = () => robonetChecking;
`,
  },
  {
    why: "Where the compiler has come to in the program, for what it says of no place.",
    find: `        this.lastNode = stmt;
        this.assignCellsToStmt(stmt);
`,
    replace: `        this.lastNode = stmt;
        if (this.robonetLanguage(stmt)) {
          const file = stmt.getSourceFile();
          this.host.reached?.(file.fileName, file.getLineAndCharacterOfPosition(stmt.getStart(file)).line + 1);
        }
        this.assignCellsToStmt(stmt);
`,
  },
  {
    why: "The robot's limits have sentences: parameters, variables, code between two places of a jump.",
    find: `          assert2(idx < VAR_CACHED_OFF);
          return idx;
`,
    replace: `          if (idx >= VAR_CACHED_OFF)
            throw Object.assign(new Error("too many parameters: more than " + VAR_CACHED_OFF), { sourceNode: null });
          return idx;
`,
  },
  {
    why: "Variables of a function, and what is kept while a line is worked out.",
    find: `          assert2(idx < VAR_LOCAL_OFF);
          return idx;
        case 4:
          idx += VAR_LOCAL_OFF;
          assert2(
            idx < 248
            /* FIRST_MULTIBYTE_INT */
          );
          return idx;
`,
    replace: `          if (idx >= VAR_LOCAL_OFF) throw Object.assign(new Error("nested too deep"), { sourceNode: null });
          return idx;
        case 4:
          idx += VAR_LOCAL_OFF;
          if (idx >= 248)
            throw Object.assign(new Error("too many variables in a function: more than 148"), { sourceNode: null });
          return idx;
`,
  },
  {
    why: "Jumps of the image reach 64 KB.",
    find: `            assert2(v <= 65535);
`,
    replace: `            if (v > 65535) throw Object.assign(new Error("too long: more than 65535 bytes of code"), { sourceNode: null });
`,
  },
  {
    why: "Tables of texts hold 16 384 of them.",
    find: `          idx = addUnique(this.asciiLiterals, str);
          return idx | 2 << 14;
`,
    replace: `          idx = addUnique(this.asciiLiterals, str);
          if (idx >= 1 << 14) throw Object.assign(new Error("too long: more than 16384 texts"), { sourceNode: null });
          return idx | 2 << 14;
`,
  },
  {
    why: "The compiler's own notes on an error are for its makers.",
    find: `          console.log(this.getAssembly());
`,
    replace: ``,
  },
  {
    why: "Calls that the VM answers in another way.",
    find: `        const callName = this.nodeName(call.callexpr);
        const builtInName`,
    replace: `        const callName = this.nodeName(call.callexpr);
        const robonetCall = this.robonetCall(call, callName);
        if (robonetCall) return robonetCall;
        const builtInName`,
  },
  {
    why: "`%` of fractions; a number that is added to a text.",
    find: `          if (op2 == import_typescript2.SyntaxKind.PercentToken)
            return this.emitMathCall(75, a2, b2);
`,
    replace: `          if (op2 == import_typescript2.SyntaxKind.PercentToken)
            return this.robonetRemainder(expr, a2, b2);
`,
  },
  {
    why: "The order of texts, and a number that is added to a text.",
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
    why: "A number that is added to a text with `+=`.",
    find: `          const t = this.emitAssignmentTarget(expr.left);
          const other = this.emitExpr(expr.right);
`,
    replace: `          const t = this.emitAssignmentTarget(expr.left);
          const toText = op == import_typescript2.SyntaxKind.PlusToken && this.robonetLanguage(expr)?.isText(expr.left);
          const other = toText ? this.robonetText(expr.right, true) : this.emitExpr(expr.right);
`,
  },
  {
    why: "A text that is put together while compiling has a fraction's digits as the robot would write them.",
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
    why: "`console.log(name, t)` has a space between its values.",
    find: `          if (fmt && !/[=:]$/.test(fmt))
            fmt += " ";
`,
    replace: `          if (this.robonetLanguage(arg) ? arg !== args[0] : fmt && !/[=:]$/.test(fmt))
            fmt += " ";
`,
  },
  {
    why: "Numbers and lists in a text.",
    find: `          if (ts3.isTemplateExpression(arg) || flat.some((f) => this.stringLiteral(f) != null)) {
            flat.forEach(pushArg);
`,
    replace: `          if (ts3.isTemplateExpression(arg) || flat.some((f) => this.stringLiteral(f) != null)) {
            if (this.robonetLanguage(arg)) for (const part of flat) inText.add(part);
            flat.forEach(pushArg);
`,
  },
  {
    why: "Which of them stand inside a text.",
    find: `        const fmtArgs = [];
        const strval`,
    replace: `        const fmtArgs = [];
        const inText = new Set();
        const strval`,
  },
  {
    why: "Each value as text.",
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
    why: "Two closing braces in a text are two.",
    find: `            fmt += str.replace(/\\{/g, "{{");
`,
    replace: `            fmt += str.replace(/\\{/g, "{{").replace(/\\}/g, this.robonetLanguage(arg) ? "}}" : "}");
`,
  },
  {
    why: "A list is made shorter by its length.",
    find: `            return this.emitAssignResult(expr, src, (src2) => {
              wr.emitStmt(25, r.obj, r.idx, src2);
            });
`,
    replace: `            return this.emitAssignResult(expr, src, (src2) => {
              if (!this.robonetSetsLength(left, r.obj, src2)) wr.emitStmt(25, r.obj, r.idx, src2);
            });
`,
  },
  {
    why: "And with `-=`.",
    find: `            write: (src) => wr.emitStmt(
              25,
              obj.emit(),
              idx.emit(),
              src
            ),
`,
    replace: `            write: (src) => {
              const target = obj.emit();
              if (!this.robonetSetsLength(trg, target, src)) wr.emitStmt(25, target, idx.emit(), src);
            },
`,
  },
  {
    why: "`for (const [name, mm] of list)`.",
    find: `        this.emitVariableDeclarationList(stmt.initializer);
        const elt = this.getVarAtLocation(decl);
`,
    replace: `        const taken = !ts3.isIdentifier(decl.name);
        if (taken) this.assignVariableCells(decl);
        else this.emitVariableDeclarationList(stmt.initializer);
        const elt = taken ? undefined : this.getVarAtLocation(decl);
`,
  },
  {
    why: "Its values, each turn.",
    find: `          this.emitStore(elt, wr.emitIndex(collVal, idxVal));
`,
    replace: `          if (taken) this.destructDefinition(decl, wr.emitIndex(collVal, idxVal));
          else this.emitStore(elt, wr.emitIndex(collVal, idxVal));
`,
  },
  {
    why: "An empty text has no letters.",
    find: `    return S.indexOf(R, q, q + 1) === q ? q + R.length : -1
`,
    replace: `    return R === "" || S.indexOf(R, q, q + 1) === q ? q + R.length : -1
`,
  },
  {
    why: "The root of what is below 0 is no number, of minus infinity too.",
    find: `    return Math.pow(x, 0.5)
`,
    replace: `    return x < 0 ? NaN : Math.pow(x, 0.5)
`,
  },
  {
    why: "A cube root below 0; that of 64 is 4.",
    find: `    return Math.pow(x, 0.333333333333333333)
`,
    replace: `    const root = x < 0 ? -Math.pow(-x, 0.333333333333333333) : Math.pow(x, 0.333333333333333333)
    const whole = Math.round(root)
    return whole * whole * whole === x ? whole : root
`,
  },
  {
    why: "The logarithm of 1000 is 3.",
    find: `    return Math.log(x) * 0.43429448190325176
`,
    replace: `    const power = Math.log(x) * 0.4342944819032518
    const whole = Math.round(power)
    return Math.pow(10, whole) === x ? whole : power
`,
  },
  {
    why: "And of 8, to the base 2, it is 3.",
    find: `    return Math.log(x) * 1.4426950408889634
`,
    replace: `    const power = Math.log(x) * 1.4426950408889634
    const whole = Math.round(power)
    return Math.pow(2, whole) === x ? whole : power
`,
  },
  {
    why: "A number literal as a condition is judged here: the VM takes 0.5 for false.",
    find: `      _emitJump(label, cond, op) {
`,
    replace: `      _emitJump(label, cond, op) {
        if (!op && cond?.isLiteral) cond = literal(cond.numValue ? 1 : 0);
`,
  },
  {
    why: "`indexOf` and `includes` of a list count a negative place from its end, `lastIndexOf` too.",
    find: `    const start = fromIndex || 0
    for (let i = start; i < length; ++i) {
        if (el === this[i]) return true
`,
    replace: `    let start = fromIndex || 0
    if (start < 0) start = Math.max(0, length + start)
    for (let i = start; i < length; ++i) {
        if (el === this[i] || (el !== el && this[i] !== this[i])) return true
`,
  },
  {
    why: "The same in `indexOf`.",
    find: `    if (from == undefined) from = 0
    while (from < length) {
`,
    replace: `    if (from == undefined) from = 0
    if (from < 0) from = Math.max(0, length + from)
    while (from < length) {
`,
  },
  {
    why: "The same in `lastIndexOf`.",
    find: `    if (from == undefined) from = this.length - 1
    while (from >= 0) {
`,
    replace: `    if (from == undefined) from = this.length - 1
    if (from < 0) from += this.length
    if (from >= this.length) from = this.length - 1
    while (from >= 0) {
`,
  },
  {
    why: "`includes` of a text from before its begin.",
    find: `    return this.indexOf(searchString, position) >= 0
}
`,
    replace: `    return searchString === "" || this.indexOf(searchString, position > 0 ? position : 0) >= 0
}
`,
  },
  {
    why: "The empty text is everywhere, its last place is the end.",
    find: `    if (position === undefined) position = this.length
    return this.indexOf(searchString, 0, -position)
`,
    replace: `    if (position === undefined) position = this.length
    if (searchString === "") return position > 0 ? Math.min(position, this.length) : 0
    return this.indexOf(searchString, 0, position < this.length ? (position > 0 ? -1 - position : -1) : -this.length)
`,
  },
  {
    why: "Each text begins with the empty text.",
    find: `    if (!(position > 0)) position = 0
    return this.indexOf(searchString, position, position + 1) >= 0
`,
    replace: `    if (!(position > 0)) position = 0
    return searchString === "" || this.indexOf(searchString, position, position + 1) >= 0
`,
  },
  {
    why: "Each text ends with the empty text.",
    find: `    if (!(endPosition < this.length)) endPosition = this.length
    return (
`,
    replace: `    if (!(endPosition < this.length)) endPosition = this.length
    if (searchString === "") return true
    return (
`,
  },
];
