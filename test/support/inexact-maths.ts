import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type NodePath, parseSync, traverse, type types } from "@babel/core";

/** A use of something that gives other bits in another JavaScript engine, or a package that nobody has looked at. */
export interface Finding {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly what: string;
}

/** What ECMAScript fixes to the last bit; the rest of `Math` is left to each engine. */
const exact: ReadonlySet<string> = new Set([
  ...["abs", "ceil", "clz32", "floor", "fround", "imul", "max", "min", "round", "sign", "sqrt", "trunc"],
  ...["E", "LN10", "LN2", "LOG10E", "LOG2E", "PI", "SQRT1_2", "SQRT2"],
]);

/** Packages under a run, and why they need no look: what they compute has whole numbers or texts in it. */
const packages: Readonly<Record<string, string>> = {
  "@formatjs/icu-messageformat-parser": "sentences for people, in no trace",
  "@noble/hashes": "whole numbers",
  "@bramus/specificity": "whole numbers",
  "css-select": "texts",
  "css-tree": "texts",
  "@csstools/css-calc": "sums and products; functions of angles, roots and powers are refused before",
  culori: "its roots and powers end as a colour's bytes, 13 digits coarser than what engines differ in",
  "fast-xml-parser": "texts",
  "intl-messageformat": "sentences for people, in no trace",
  "pure-rand": "whole numbers",
  zod: "says whether a file is right, and changes no number",
  "jsonc-parser": "finds places in a file, and changes no number",
  "@resvg/resvg-wasm": "WebAssembly with mathematics of its own",
  "fastest-levenshtein": "counts letters, with whole numbers",
};

/** Everything that decides how a run goes and what is said of it; what these import is looked at, too. */
export function filesOfRuns(): string[] {
  const under = (folder: string, name: RegExp) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => name.test(file) && !/\.(test|node|d)\.ts$|(^|\/)test-|node_modules/.test(file))
      .map((file) => `${folder}/${file}`);
  return [
    ...under("sim", /\.ts$/),
    ...under("worlds", /\.ts$/),
    ...under("drivers", /\.(chip|part)\.ts$/),
    ...under("lessons", /^[^/]+\/[^/]+\/check\.ts$/),
    ...under("templates", /\/check\.ts$/),
  ];
}

/** Looks through files and all that they import. */
export function inexactMaths(entries: readonly string[]): { files: number; findings: Finding[] } {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const looked = lookThrough(file, readFileSync(file, "utf8"));
    findings.push(...looked.findings);
    waiting.push(...looked.imports.map((path) => join(dirname(file), path)));
  }
  return { files: seen.size, findings };
}

/** One file: what is wrong in it, and which files it imports, as it writes them. */
export function lookThrough(file: string, source: string): { findings: Finding[]; imports: string[] } {
  const findings: Finding[] = [];
  const imports: string[] = [];
  const tell = ({ node }: NodePath, what: string) =>
    findings.push({ file, line: node.loc?.start.line ?? 0, what });
  const follow = (path: NodePath, from: string) => {
    if (from.startsWith(".")) {
      if (/\.[jt]s$/.test(from)) imports.push(from);
      return;
    }
    const name = /^(@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from;
    if (!(name in packages))
      tell(path, `the package ${name} is new under a run: see whether its numbers are exact, then name it`);
  };
  const program = parseSync(source, {
    filename: file,
    configFile: false,
    babelrc: false,
    sourceType: "module",
    parserOpts: { plugins: ["typescript"] },
  });
  traverse(program!, {
    ImportDeclaration(path) {
      if (path.node.importKind !== "type") follow(path, path.node.source.value);
    },
    ExportAllDeclaration(path) {
      if (path.node.exportKind !== "type") follow(path, path.node.source.value);
    },
    ExportNamedDeclaration(path) {
      if (path.node.source && path.node.exportKind !== "type") follow(path, path.node.source.value);
    },
    Import(path) {
      const from = path.parentPath.isCallExpression() && path.parentPath.node.arguments[0];
      if (from && from.type === "StringLiteral") follow(path, from.value);
      else tell(path, "a module whose name is computed cannot be looked at");
    },
    Identifier(path) {
      if (path.node.name !== "Math" || isDeclaredHere(path)) return;
      const member = memberOf(path);
      if (member === undefined) tell(path, "Math is taken as a value: name the function where it is called");
      else if (!exact.has(member))
        tell(path, `Math.${member} differs between engines: take it from sim/numbers/maths.ts`);
    },
    BinaryExpression(path) {
      if (path.node.operator === "**") checkExponent(path, path.node.right);
    },
    AssignmentExpression(path) {
      if (path.node.operator === "**=") checkExponent(path, path.node.right);
    },
  });
  return { findings, imports };

  function checkExponent(path: NodePath, exponent: types.Expression): void {
    if (exponent.type === "NumericLiteral" && exponent.value === 2) return;
    tell(path, "** differs between engines unless the exponent is 2: write products, a shift, or pow");
  }
}

/** The x of `Math.x` and of `globalThis.Math.x`; undefined: something else is done with it. */
function memberOf(path: NodePath<types.Identifier>): string | undefined {
  const { parentPath } = path;
  if (!parentPath?.isMemberExpression()) return undefined;
  if (parentPath.node.property === path.node && !parentPath.node.computed) {
    const outer = parentPath.parentPath;
    return outer.isMemberExpression() && outer.node.object === parentPath.node
      ? named(outer.node)
      : undefined;
  }
  return named(parentPath.node);
}

function named({ property, computed }: types.MemberExpression): string | undefined {
  return !computed && property.type === "Identifier" ? property.name : undefined;
}

/** A key, or a variable that only shares the name. */
function isDeclaredHere(path: NodePath<types.Identifier>): boolean {
  if (path.scope.hasBinding("Math", true)) return true;
  const { parentPath } = path;
  return (
    (parentPath?.isObjectProperty() === true && parentPath.node.key === path.node) ||
    parentPath?.isExportSpecifier() === true
  );
}
