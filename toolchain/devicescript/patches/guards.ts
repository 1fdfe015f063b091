import type { Patch } from "./patch.ts";

/** Puts the guards of the entry file (`toolchain/compile/entry.ts`) into the program, so that its end stops the motors. */
export const guardPatches: readonly Patch[] = [
  {
    why: "The empty `try {}` of the entry file gets the program's top level as its body, so that a throw stops the motors.",
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
    why: "Reads the hooks of the entry file, and inserts the body of one at a place that `toolchain/compile/watch.ts` chose.",
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
    why: "Each task and each event handler starts in a function that stops the motors when it throws (`runtime/src/guard.ts`).",
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
    why: "A loop of the program counts its turns (`runtime/src/fuel.ts`), so that an endless one throws before the VM gives up.",
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
    why: "A function that can call itself counts its depth (`runtime/src/fuel.ts`), so that it throws before the stack is full; a large one counts its calls.",
    find: `      emitFunctionBody(stmt, proc) {
        if (!stmt.body) {
`,
    replace: `      emitFunctionBody(stmt, proc) {
        const recursion = this.robonet?.watch?.recursion(stmt);
        const steps = recursion ? 0 : this.robonet?.watch?.largeSteps(stmt);
        if (steps) this.robonetInsert("turn", stmt, steps);
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
    why: "The VM notes in an Error where it was thrown, and in other values nothing (`runtime/src/language.ts`, `thrown`).",
    find: `        wr.emitStmt(84, this.emitExpr(stmt.expression));
`,
    replace: `        const value = wr.cacheValue(this.emitExpr(stmt.expression), true);
        if (this.robonetLanguage(stmt)?.isPlain(stmt.expression)) wr.emitCall(this.emitExpr(this.robonet.thrown), value.emit());
        wr.emitStmt(84, value.finalEmit());
`,
  },
];
