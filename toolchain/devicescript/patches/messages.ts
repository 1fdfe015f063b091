import type { Patch } from "./patch.ts";

/** What the compiler reports, and where. */
export const messagePatches: readonly Patch[] = [
  {
    why: "After the type check of a program that parses, reports what TypeScript accepts and the robot would do differently (`toolchain/compile/review.ts`).",
    find: `        getProgramDiagnostics(this.tree).forEach((d) => this.printDiag(d));
        const files = this.tree.getSourceFiles();
`,
    replace: `        getProgramDiagnostics(this.tree).forEach((d) => this.printDiag(d));
        const robonetOwn = this.tree.getSourceFiles().filter((file) =>
          !file.fileName.includes("node_modules/") && !/(^|\\/)robonet-\\w+\\.ts$/.test(file.fileName));
        if (!robonetOwn.some((file) => this.tree.getSyntacticDiagnostics(file).length > 0)) {
          const hasErrors = this.numErrors > 0;
          for (const file of robonetOwn)
            for (const { node, text } of this.host.review?.(ts3, this.checker, file, hasErrors) ?? []) this.reportError(node, text);
        }
        const files = this.tree.getSourceFiles();
`,
  },
  {
    why: "What the compiler cannot translate is reported once and with its place, instead of as an internal error with a stack trace.",
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
    why: "Tells the host which statement is being compiled: some errors come without a place.",
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
    why: "Does not print the assembly after an internal error: pupils cannot use it.",
    find: `          console.log(this.getAssembly());
`,
    replace: ``,
  },
];
