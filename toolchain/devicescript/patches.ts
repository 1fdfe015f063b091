/** A change to the compiler that replaces exactly one place. */
export interface Patch {
  readonly why: string;
  readonly find: string;
  readonly replace: string;
}

/** Small changes to the compiler. */
export const patches: readonly Patch[] = [
  {
    why: "The library's declarations are the same each time and pass the check: checking them is half of a compile.",
    find: "noDtsResolution: true,\n",
    replace: "noDtsResolution: true, skipLibCheck: true,\n",
  },
  {
    why: "Parse each file of the library once a process. What the compiler notes on its trees is wiped for the next program.",
    find: `        const setParentNodes = true;
        return ts.createSourceFile(
          fileName,
          text,
          languageVersion,
          setParentNodes
        );
`,
    replace: `        const setParentNodes = true;
        const keep = robonetIsLibrary(fileName) || this.prelude.hasOwnProperty(fileName);
        const kept = keep && robonetLibrary.get(fileName);
        if (kept && kept.text === text) return kept;
        const parsed = ts.createSourceFile(
          fileName,
          text,
          languageVersion,
          setParentNodes
        );
        if (keep) {
          if (kept) robonetSymbols.clear();
          robonetLibrary.set(fileName, parsed);
        }
        return parsed;
`,
  },
  {
    why: "A program begins with no notes on the trees.",
    find: `        this.checkModule = checkModule;
        this.fileCache = {};
`,
    replace: `        this.checkModule = checkModule;
        this.fileCache = {};
        robonetWipeNotes();
`,
  },
  {
    why: "A note on a tree: what an expression folds to.",
    find: `          ee.__ds_folded = null;
          const res`,
    replace: `          robonetNote(ee, "__ds_folded", null);
          const res`,
  },
  {
    why: "A note on a tree: where a file's text begins among all.",
    find: `          sf.__ds_srcidx = idx;
`,
    replace: `          robonetNote(sf, "__ds_srcidx", idx);
`,
  },
  {
    why: "A note on a tree: an enum's member.",
    find: `              return decl.__ds_const_val = {
                val: this.checker.getConstantValue(decl)
              };
`,
    replace: `              return robonetNote(decl, "__ds_const_val", {
                val: this.checker.getConstantValue(decl)
              });
`,
  },
  {
    why: "A note on a tree: a constant's value.",
    find: `                d0.__ds_const_val = folded;
`,
    replace: `                robonetNote(d0, "__ds_const_val", folded);
`,
  },
  {
    why: "A note on a symbol: its variable or function in this program.",
    find: `        s.__ds_cell = cell;
`,
    replace: `        robonetNote(s, "__ds_cell", cell);
`,
  },
  {
    why: "Only the program's own files are checked for types: the library passed in our tests.",
    find: "addDiags(() => program2.getSemanticDiagnostics());\n",
    replace: `addDiags(() => program2.getSourceFiles().filter((f) => !f.fileName.includes("node_modules/")).flatMap((f) => program2.getSemanticDiagnostics(f)));
`,
  },
  {
    why: "So with a forgotten `await`, for which the type of each expression is worked out.",
    find: `        const tp = this.checker.getTypeAtLocation(expr);
        if (this.isPromise(tp) && !ts3.isAwaitExpression(expr.parent))
`,
    replace: `        if (robonetIsOwn(expr) && !ts3.isAwaitExpression(expr.parent) && this.isPromise(this.checker.getTypeAtLocation(expr)))
`,
  },
  {
    why: "And with an async function where a plain one is wanted.",
    find: `        const sig = this.checker.getResolvedSignature(call.position);
        for (let i = 0; i < call.arguments.length; ++i) {
`,
    replace: `        const sig = robonetIsOwn(call.position) && this.checker.getResolvedSignature(call.position);
        for (let i = 0; sig && i < call.arguments.length; ++i) {
`,
  },
  {
    why: "What a name in the library means is the same in each program. A merged symbol is its own program's alone.",
    find: `        let sym = this.checker.getSymbolAtLocation(node);
        if ((sym == null ? void 0 : sym.flags) & ts3.SymbolFlags.Alias)
`,
    replace: `        const known = robonetSymbols.get(node);
        if (known) return known;
        let sym = this.checker.getSymbolAtLocation(node);
        if ((sym == null ? void 0 : sym.flags) & ts3.SymbolFlags.Alias)
`,
  },
  {
    why: "The note of it.",
    find: `            sym = this.checker.getSymbolAtLocation(decl.name);
        }
        return sym;
`,
    replace: `            sym = this.checker.getSymbolAtLocation(decl.name);
        }
        if (sym && !(sym.flags & ts3.SymbolFlags.Transient) && robonetIsLibrary(node.getSourceFile().fileName))
          robonetSymbols.set(node, sym);
        return sym;
`,
  },
  {
    why: "The library's declarations are made from the specifications once for all programs of a configuration.",
    find: `      }
      const thespecs = config.services.map(specToDeviceScript).filter((n) => !!n).join("\\n");
`,
    replace: `      }
      const thespecs = robonetOnce(config.services, () => config.services.map(specToDeviceScript).filter((n) => !!n).join("\\n"));
`,
  },
  {
    why: "A symbol's full name is printed by TypeScript each time; it is asked for at every call and property.",
    find: "let r = this.checker.getFullyQualifiedName(sym);\n",
    replace: "let r = sym.robonetName ??= this.checker.getFullyQualifiedName(sym);\n",
  },
  {
    why: "The entry file's `try {}` takes in the program's own top level, so that a throw stops the motors (entry.ts).",
    find: `          for (const s of stmts)
            this.emitStmt(s);
          if (this.flags.testHarness)
`,
    replace: `          const entry = /(^|\\/)robonet-entry\\.ts$/.test(this.mainFile.fileName);
          const guard = entry && stmts.find((s) => ts3.isTryStatement(s) && s.getSourceFile() === this.mainFile);
          const guarded = guard ? stmts.filter((s) => s.getSourceFile().fileName.startsWith("program/")) : [];
          if (guard) guard.tryBlock.statements = guarded;
          if (entry) this.robonetTakeHooks(stmts);
          for (const s of stmts)
            if (!guarded.includes(s)) this.emitStmt(s);
          if (this.flags.testHarness)
`,
  },
  {
    why: "The guards of the entry file: their functions, and how one is put in at a place of the program (watch.ts).",
    find: `      getSrcLocation(node) {
`,
    replace: `      robonetTakeHooks(stmts) {
        const list = stmts.find((s) => ts3.isFunctionDeclaration(s) && s.name.text === "robonetHooks");
        this.robonet = list && { watch: this.host.watch?.(ts3, (node) => this.getSymAtLocation(node)?.valueDeclaration) };
        for (const { expression } of list ? list.body.statements : [])
          this.robonet[expression.text] = expression;
      }
      robonetInsert(hook, at, ...numbers) {
        const { body } = this.getSymAtLocation(this.robonet[hook]).valueDeclaration;
        for (const s of body.statements)
          if (ts3.isExpressionStatement(s)) s.expression.right.__ds_folded = { val: numbers.shift() };
        const place = this.getSrcLocation(at);
        const { getSrcLocation } = this;
        const inHook = (node) => node.pos >= body.pos && node.end <= body.end && node.getSourceFile() === body.getSourceFile();
        this.getSrcLocation = (node) => inHook(node) ? place : getSrcLocation.call(this, node);
        try {
          for (const s of body.statements) this.emitStmt(s);
        } finally {
          delete this.getSrcLocation;
        }
      }
      getSrcLocation(node) {
`,
  },
  {
    why: "Each task and each event's handler begins inside a function that stops the motors when it throws (guard.ts).",
    find: `        const fn = (_a = call.compiledCallExpr) != null ? _a : this.emitExpr(call.callexpr);
        return this.emitGenericCall(call.arguments, fn);
`,
    replace: `        if (callName === "Function.start" && call.callexpr.expression && !robonetIsOwn(call.position))
          robonetLoops.add(this.getSymAtLocation(call.callexpr.expression)?.valueDeclaration);
        if (callName === "Function.start" && this.robonet?.guarded && call.callexpr.expression)
          return this.emitGenericCall(
            [call.callexpr.expression, ...call.arguments],
            this.writer.emitIndex(this.emitExpr(this.robonet.guarded), this.writer.emitString("start"))
          );
        const fn = (_a = call.compiledCallExpr) != null ? _a : this.emitExpr(call.callexpr);
        return this.emitGenericCall(call.arguments, fn);
`,
  },
  {
    why: "A loop of the program counts its turns, so that one without an end throws before the VM gives up (fuel.ts).",
    find: `      emitStmt(stmt) {
        const wr = this.writer;
`,
    replace: `      emitStmt(stmt) {
        const wr = this.writer;
        const steps = this.robonet?.watch?.loopSteps(stmt);
        if (steps) this.robonetInsert("turn", stmt.parent, steps);
`,
  },
  {
    why: "A function of the program that can reach itself counts its depth, so that it throws before the VM gives up (fuel.ts).",
    find: `      emitFunctionBody(stmt, proc) {
        if (!stmt.body) {
`,
    replace: `      emitFunctionBody(stmt, proc) {
        const recursion = this.robonet?.watch?.recursion(stmt);
        if (recursion) {
          const made = (kind, parts) => Object.assign(Object.create(stmt.body), { kind }, parts);
          const { ReturnStatement, Block } = ts3.SyntaxKind;
          const tryBlock = ts3.isBlock(stmt.body)
            ? stmt.body
            : made(Block, { statements: [made(ReturnStatement, { expression: stmt.body })] });
          this.robonetInsert("enter", stmt, recursion.steps, recursion.depth);
          const { body } = this.getSymAtLocation(this.robonet.leave).valueDeclaration;
          body.statements[0].expression.right.__ds_folded = { val: recursion.depth };
          this.emitTryStatement({ tryBlock, finallyBlock: body });
          if (!this.writer.justHadReturn())
            this.writer.emitStmt(12, literal(void 0));
        } else if (!stmt.body) {
`,
  },
  {
    why: "Warnings and errors of the program's own files have marks in the log that the firmware does not use (log-line.ts).",
    find: `              error: "!",
              warn: "*",
`,
    replace: `              error: robonetMark(expr.position) === 1 ? "-" : "!",
              warn: robonetMark(expr.position) === 1 ? "+" : "*",
`,
  },
  {
    why: "A function's descriptor has a byte that the VM does not read: in it stands whose the function is (sim/devicescript/own-work.ts).",
    find: `          proc.writer.finalizeDesc(funData.offset + proc.writer.offsetInFuncs);
`,
    // Not before all functions are made: only then is it known which of them the library begins beside the program.
    replace: `          proc.writer.finalizeDesc(funData.offset + proc.writer.offsetInFuncs);
          proc.writer.desc[15] = robonetMark(proc.sourceNode);
`,
  },
  {
    why: "The page's editor asks the same TypeScript that compiles, so that it is there only once.",
    find: "    var ts3 = __toESM2(require_typescript());\n",
    replace: `    var ts3 = __toESM2(require_typescript());
    module2.exports.typescript = require_typescript();
`,
  },
  {
    why: "A call with too many values is an internal error without this: nobody could tell what is wrong.",
    find: `        assert2(
          args.length <= 8
          /* MAX_ARGS_SHORT_CALL */
        );
`,
    replace: `        if (args.length > 8)
          throw Object.assign(new Error("too many values in a call"), { sourceNode: null });
`,
  },
  {
    why: "A text or buffer that is too long for its table is an internal error without this, after all has been compiled.",
    find: `      emitString(s) {
        const v = new Value();
`,
    replace: `      emitString(s) {
        const bytes = typeof s == "string" ? new TextEncoder().encode(s).length : s.length;
        if (bytes > 61440)
          throw Object.assign(new Error("too long in one piece: " + bytes + " bytes of 61440"), { sourceNode: null });
        const v = new Value();
`,
  },
];
