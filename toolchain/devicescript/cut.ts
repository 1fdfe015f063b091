/**
 * What RoboNet takes out of the one-file bundle of `@devicescript/cli`: the compiler's module and the virtual
 * machine's WebAssembly. The bundle is made of modules behind a path comment each; the version is pinned, and
 * `cut.test.ts` fails when another version moves the seams.
 */
export const devicescriptVersion = "2.16.4";

const compilerSeam = "// compiler/built/devicescript-compiler.node.cjs";
const afterCompilerSeam = "// interop/built/devicescript-interop.node.cjs";
const wasmSeam = 'wasmBinaryFile = "data:application/octet-stream;base64,';

/** A place in the bundle is not where this version has it. */
export class CutError extends Error {
  override readonly name = "CutError";
  constructor(what: string) {
    super(`@devicescript/cli is not the version ${devicescriptVersion} that RoboNet is built on: ${what}`);
  }
}

/** Small changes to the compiler, each replacing exactly one place. */
const patches: readonly { why: string; find: string; replace: string }[] = [
  {
    why: "The library's declarations are the same each time and pass the check: checking them is half of a compile.",
    find: "noDtsResolution: true,\n",
    replace: "noDtsResolution: true, skipLibCheck: true,\n",
  },
  {
    why: "Parse each declaration file of the library once a process. Only .d.ts: the compiler writes on other trees.",
    find: `        const setParentNodes = true;
        return ts.createSourceFile(
          fileName,
          text,
          languageVersion,
          setParentNodes
        );
`,
    replace: `        const setParentNodes = true;
        const keep = fileName.endsWith(".d.ts") && this.prelude.hasOwnProperty(fileName);
        const kept = keep && robonetDeclarations.get(fileName);
        if (kept && kept.text === text) {
          delete kept.__ds_srcidx;
          delete kept.__ds_srcoffset;
          return kept;
        }
        const parsed = ts.createSourceFile(
          fileName,
          text,
          languageVersion,
          setParentNodes
        );
        if (keep) robonetDeclarations.set(fileName, parsed);
        return parsed;
`,
  },
  {
    why: "Only the program's own files are checked for types: the library passed in our tests.",
    find: "addDiags(() => program2.getSemanticDiagnostics());\n",
    replace: `addDiags(() => program2.getSourceFiles().filter((f) => !f.fileName.includes("node_modules/")).flatMap((f) => program2.getSemanticDiagnostics(f)));
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
    replace: `          const guard = stmts.find((s) => ts3.isTryStatement(s) && s.getSourceFile() === this.mainFile && /(^|\\/)robonet-entry\\.ts$/.test(this.mainFile.fileName));
          const guarded = guard ? stmts.filter((s) => s.getSourceFile().fileName.startsWith("program/")) : [];
          if (guard) guard.tryBlock.statements = guarded;
          for (const s of stmts)
            if (!guarded.includes(s)) this.emitStmt(s);
          if (this.flags.testHarness)
`,
  },
];

/**
 * The compiler as a text of JavaScript: the body of a function of `(require, process, __filename, __dirname)`
 * that returns the compiler's exports.
 * @throws CutError when the bundle is another version's
 */
export function cutCompiler(bundle: string): string {
  const from = bundle.indexOf(compilerSeam);
  const to = bundle.indexOf(afterCompilerSeam, from);
  if (from < 0 || to < 0) throw new CutError("the compiler's module is not there");
  let text = bundle.slice(from, to);
  for (const { why, find, replace } of patches) {
    const at = text.indexOf(find);
    if (at < 0 || text.indexOf(find, at + 1) >= 0)
      throw new CutError(`no single place for the change “${why}”`);
    text = text.slice(0, at) + replace + text.slice(at + find.length);
  }
  return `const robonetDeclarations = new Map();
const __commonJS = (modules, made) => () => {
  if (!made) Object.values(modules)[0]((made = { exports: {} }).exports, made);
  return made.exports;
};
${text}
return require_devicescript_compiler_node();`;
}

/**
 * The virtual machine's WebAssembly, base64.
 * @throws CutError when the bundle is another version's
 */
export function cutVirtualMachine(bundle: string): string {
  const from = bundle.indexOf(wasmSeam);
  const to = bundle.indexOf('"', from + wasmSeam.length);
  if (from < 0 || to < 0) throw new CutError("the virtual machine is not there");
  return bundle.slice(from + wasmSeam.length, to);
}
