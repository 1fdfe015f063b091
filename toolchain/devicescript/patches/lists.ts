import type { Patch } from "./patch.ts";

/** Lists as in JavaScript: their length can be set, `for…of` can take them apart, places may be negative. */
export const listPatches: readonly Patch[] = [
  {
    why: "An assignment to `length` of a list: the VM would store a field beside the list.",
    find: `      robonetTakeHooks(stmts) {
`,
    replace: `      robonetSetsLength(trg, obj, src) {
        const language = ts3.isPropertyAccessExpression(trg) && trg.name.text === "length" && this.robonetLanguage(trg);
        if (!language || !language.isList(trg.expression)) return false;
        this.ignore(this.robonetHook("setLength", obj, src));
        return true;
      }
      robonetTakeHooks(stmts) {
`,
  },
  {
    why: "`list.length = n`.",
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
    why: "`list.length -= n` and other operators that assign.",
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
    why: "`for (const [name, mm] of list)`: declares the variables of the pattern.",
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
    why: "The same loop: takes each value apart.",
    find: `          this.emitStore(elt, wr.emitIndex(collVal, idxVal));
`,
    replace: `          if (taken) this.destructDefinition(decl, wr.emitIndex(collVal, idxVal));
          else this.emitStore(elt, wr.emitIndex(collVal, idxVal));
`,
  },
  {
    why: "`includes` of a list: a negative place counts from the end, and NaN is found.",
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
    why: "`indexOf` of a list: a negative place counts from the end.",
    find: `    if (from == undefined) from = 0
    while (from < length) {
`,
    replace: `    if (from == undefined) from = 0
    if (from < 0) from = Math.max(0, length + from)
    while (from < length) {
`,
  },
  {
    why: "`lastIndexOf` of a list: a negative place counts from the end, one behind the end means the last.",
    find: `    if (from == undefined) from = this.length - 1
    while (from >= 0) {
`,
    replace: `    if (from == undefined) from = this.length - 1
    if (from < 0) from += this.length
    if (from >= this.length) from = this.length - 1
    while (from >= 0) {
`,
  },
];
