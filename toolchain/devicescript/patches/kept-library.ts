import type { Patch } from "./patch.ts";

/**
 * The library is the same for each program, so its syntax trees, symbols and declarations are kept from one compile to
 * the next. The compiler stores notes on trees and symbols while it compiles; they are recorded (`robonetNote` in
 * `prelude.ts`) and wiped before the next program.
 */
export const keptLibraryPatches: readonly Patch[] = [
  {
    why: "The library's declarations never change and pass the check in our tests: checking them would take half of a compile.",
    find: "noDtsResolution: true,\n",
    replace: "noDtsResolution: true, skipLibCheck: true,\n",
  },
  {
    why: "Each file of the library is parsed once per process.",
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
    why: "A new program starts without the notes of the one before.",
    find: `        this.checkModule = checkModule;
        this.fileCache = {};
`,
    replace: `        this.checkModule = checkModule;
        this.fileCache = {};
        robonetWipeNotes();
`,
  },
  {
    why: "Records a note on a tree: the constant value of an expression.",
    find: `          ee.__ds_folded = null;
          const res`,
    replace: `          robonetNote(ee, "__ds_folded", null);
          const res`,
  },
  {
    why: "Records a note on a tree: the index of its source file.",
    find: `          sf.__ds_srcidx = idx;
`,
    replace: `          robonetNote(sf, "__ds_srcidx", idx);
`,
  },
  {
    why: "Records a note on a tree: the value of a member of an enum.",
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
    why: "Records a note on a tree: the value of a constant.",
    find: `                d0.__ds_const_val = folded;
`,
    replace: `                robonetNote(d0, "__ds_const_val", folded);
`,
  },
  {
    why: "Records a note on a symbol: the variable or function that stands for it in this program.",
    find: `        s.__ds_cell = cell;
`,
    replace: `        robonetNote(s, "__ds_cell", cell);
`,
  },
  {
    why: "The symbol of a name in the library is looked up once: it is the same for each program.",
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
    why: "Keeps that symbol, unless it is transient: TypeScript makes those for one program alone.",
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
    why: "The library's declarations of services are made from their specifications once per configuration.",
    find: `      }
      const thespecs = config.services.map(specToDeviceScript).filter((n) => !!n).join("\\n");
`,
    replace: `      }
      const thespecs = robonetOnce(config.services, () => config.services.map(specToDeviceScript).filter((n) => !!n).join("\\n"));
`,
  },
  {
    why: "The full name of a symbol is needed at every call and property: TypeScript would build it anew each time.",
    find: "let r = this.checker.getFullyQualifiedName(sym);\n",
    replace: "let r = sym.robonetName ??= this.checker.getFullyQualifiedName(sym);\n",
  },
];
