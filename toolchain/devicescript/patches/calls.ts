import type { Patch } from "./patch.ts";

/** Calls of built-in functions to which the VM gives another result than JavaScript. */
export const callPatches: readonly Patch[] = [
  {
    why: "What to emit for such a call; undefined: the call stays as it is.",
    find: `      robonetTakeHooks(stmts) {
`,
    replace: `      robonetCall(call, name) {
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
      robonetTakeHooks(stmts) {
`,
  },
  {
    why: "Each call goes through `robonetCall` first.",
    find: `        const callName = this.nodeName(call.callexpr);
        const builtInName`,
    replace: `        const callName = this.nodeName(call.callexpr);
        const robonetCall = this.robonetCall(call, callName);
        if (robonetCall) return robonetCall;
        const builtInName`,
  },
  {
    why: "`Math.round(2.6)` alone in a line: what nobody uses lets go of all places in memory that it would be worked out of.",
    find: `        this.adopt();
        (_a = this._cachedValue) == null ? void 0 : _a._decr();
`,
    replace: `        this.adopt();
        const letGo = (value) => {
          value._cachedValue?._decr();
          for (const arg of value.args ?? []) letGo(arg);
        };
        letGo(this);
`,
  },
];
