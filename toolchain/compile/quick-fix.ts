import type { MessageId, MessageParams } from "../../messages/index.ts";
import type { SyntaxNode } from "../devicescript/compiler.ts";
import type { TypeScript } from "../devicescript/typescript.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { meaningOf } from "./explain.ts";
import { importEdits, moveImportEdits, withoutImportEdits } from "./import-edits.ts";
import { imports } from "./instead.ts";
import { spanOf, type TextEdit } from "./text-edit.ts";
import { foreignWordEdits } from "./word-edits.ts";

/** What mends a mistake, and what the button says that does it. */
export interface QuickFix {
  readonly title: MessageId;
  readonly params: MessageParams;
  readonly edits: readonly TextEdit[];
}

/** Members of JavaScript that are another one on the robot, and nothing else changes. */
const renamed: ReadonlyMap<string, string> = new Map([
  ["trunc", "floor"],
  ["error", "log"],
  ["warn", "log"],
]);

/** Signs that word processors make of those that a program has. */
const typewriter: ReadonlyMap<string, string> = new Map([
  ..."“”„‟«»".split("").map((sign) => [sign, '"'] as const),
  ..."‘’‚‛".split("").map((sign) => [sign, "'"] as const),
  ..."–—−".split("").map((sign) => [sign, "-"] as const),
  ...[..."´′"].map((sign) => [sign, "'"] as const),
  ["″", '"'],
  ["×", "*"],
  ["÷", "/"],
]);

/**
 * What mends a mistake in one step: only where it is known, never a guess among several ways. Afterwards the program does
 * not have this mistake; another one may come to light.
 * @param source the program that the diagnostic is of
 */
export function quickFix(
  typescript: TypeScript,
  diagnostic: Diagnostic,
  source: string,
): QuickFix | undefined {
  const { id, params } = meaningOf(diagnostic);
  const { a, b } = params;
  const { from, to } = spanOf(diagnostic, source);
  const piece = source.slice(from, to);
  const tree = () => new Tree(typescript, source);
  switch (id) {
    case "ts.misspelledName":
    case "ts.misspelledMember":
    case "ts.misspelledImport":
    case "ts.misspelledWord":
      return source.startsWith(a, from) ? write(b, [{ from, to: from + a.length, text: b }]) : undefined;
    case "ts.importMissing":
      return addLine(imports.get(a), importEdits(source, a));
    case "ts.awaitNeedsImport":
      return addLine(imports.get("robot"), importEdits(source, "robot"));
    case "ts.notExported":
      return imports.has(a) ? addLine(imports.get(a), moveImportEdits(source, a, from)) : undefined;
    case "ts.otherLanguage": {
      const found = foreignWordEdits(a, source, from);
      return found && write(found.word, found.edits);
    }
    case "ts.instead": {
      const other = renamed.get(a);
      return other !== undefined && piece === a ? write(other, [{ from, to, text: other }]) : undefined;
    }
    case "ts.wrongSign": {
      if (diagnostic.code !== 2447) return write(b, [{ from, to, text: b }]);
      const operator = tree().operatorOf(from, to);
      return operator && write(b, [{ from: operator.getStart(), to: operator.getEnd(), text: b }]);
    }
    case "ts.packageQuotes":
      return write(`"${a}"`, [{ from, to, text: `"${a}"` }]);
    case "ts.importBraces":
      return /^[\w$]+$/.test(piece) ? write(`{ ${piece} }`, [{ from, to, text: `{ ${piece} }` }]) : undefined;
    case "ts.importTwice":
      return { title: "ts.fixRemove", params: { a }, edits: withoutImportEdits(source, a, from) };
    case "ts.elseCondition":
      return add("if", [insertion(from, "if ")]);
    case "ts.conditionBrackets":
      return write(a, [{ from, to, text: a }]);
    case "ts.bracketName": {
      const text = `[${JSON.stringify(a)}]`;
      return source[from - 1] === "." && piece === a
        ? write(text, [{ from: from - 1, to, text }])
        : undefined;
    }
    case "ts.undeclared":
      return add("let", [insertion(from, "let ")]);
    case "ts.needsFunction": {
      const before = a.endsWith(piece) ? a.slice(0, a.length - piece.length) : "";
      return before === "" ? undefined : add(before.trim(), [insertion(from, before)]);
    }
    case "ts.noVar":
      return /^var\b/.test(piece) ? write("let", [{ from, to: from + 3, text: "let" }]) : undefined;
    case "ts.constant":
      return letFor(constantOf(a, source));
    case "ts.noInitialValue":
      return letFor(source.lastIndexOf("const", from));
    case "ts.threeEquals":
    case "ts.assignedCondition": {
      const operator = tree().operatorOf(from, to);
      const text = operator?.getText().startsWith("!") ? "!==" : "===";
      return operator && write(text, [{ from: operator.getStart(), to: operator.getEnd(), text }]);
    }
    case "ts.noBrackets":
      return add("()", [insertion(to, "()")]);
    case "ts.missingAwait":
    case "ts.floatingPromise": {
      if (diagnostic.code === 2365) return undefined;
      const async = tree().asyncBefore(from);
      return async && add("await", [...async, insertion(from, "await ")]);
    }
    case "ts.awaitOutside": {
      const async = tree().asyncBefore(from);
      return async && async.length > 0 ? add("async", async) : undefined;
    }
    case "ts.bracketOpen": {
      const end = endOfCode(source, to);
      return add(b, [insertion(end, b)]);
    }
    case "ts.expected": {
      const at = source.slice(0, from).trimEnd().length;
      const sameLine = !source.slice(at, from).includes("\n");
      return (a === ")" || a === "]") && sameLine && !/\d,$/.test(source.slice(0, at))
        ? add(a, [insertion(at, a)])
        : undefined;
    }
    case "ts.emptyElse":
    case "ts.emptyBody":
      return piece === ";"
        ? { title: "ts.fixRemove", params: { a: ";" }, edits: [{ from, to, text: "" }] }
        : undefined;
    case "ts.strayCharacter":
      return straight(source, from);
    case "ts.numberCondition": {
      const simple = /^[\w.$]+(\([^()]*\))?$/.test(piece);
      const edits = simple ? [] : [insertion(from, "(")];
      return add("!== 0", [...edits, insertion(to, `${simple ? "" : ")"} !== 0`)]);
    }
    case "ts.sortOrder": {
      const order = "(a, b) => a - b";
      return piece.endsWith("()") ? add(order, [insertion(to - 1, order)]) : undefined;
    }
    case "ts.leadingZero": {
      const digits = piece.replace(/^0+(?=\d)/, "");
      return digits === piece ? undefined : write(digits, [{ from, to, text: digits }]);
    }
    case "ts.forSemicolons": {
      const head = /\bfor\s*\(([^;()]*,[^;()]*,[^;()]*)\)/.exec(source.slice(from).split("\n")[0]!);
      const commas = [...(head?.[0] ?? "").matchAll(/,/g)];
      if (!head || commas.length !== 2) return undefined;
      const at = from + head.index;
      return write(
        ";",
        commas.map(({ index }) => ({ from: at + index, to: at + index + 1, text: ";" })),
      );
    }
    default:
      return undefined;
  }
}

const insertion = (at: number, text: string): TextEdit => ({ from: at, to: at, text });
const write = (a: string, edits: readonly TextEdit[]): QuickFix => ({
  title: "ts.fixWrite",
  params: { a },
  edits,
});
const add = (a: string, edits: readonly TextEdit[]): QuickFix => ({
  title: "ts.fixAdd",
  params: { a },
  edits,
});

function addLine(line: string | undefined, edits: readonly TextEdit[]): QuickFix | undefined {
  return line === undefined || edits.length === 0
    ? undefined
    : { title: "ts.fixAddLine", params: { a: line }, edits };
}

function letFor(at: number): QuickFix | undefined {
  return at < 0 ? undefined : write("let", [{ from: at, to: at + "const".length, text: "let" }]);
}

/** Where a constant is declared; -1: in no place, or in several. */
function constantOf(name: string, source: string): number {
  const found = [...source.matchAll(new RegExp(`\\bconst\\s+${name.replaceAll("$", "\\$")}\\b`, "g"))];
  return found.length === 1 ? found[0]!.index : -1;
}

/** Straight signs for all bent ones of a line: they come in pairs. */
function straight(source: string, at: number): QuickFix | undefined {
  const first = typewriter.get(source[at] ?? "");
  if (first === undefined) return undefined;
  const begin = source.lastIndexOf("\n", at - 1) + 1;
  const edits: TextEdit[] = [];
  for (let i = begin; i < source.length && source[i] !== "\n"; i++)
    if (typewriter.get(source[i]!) === first) edits.push({ from: i, to: i + 1, text: first });
  return write(first, edits);
}

/** Where the code of a line ends: before a comment, and before the ; at its end. */
function endOfCode(source: string, from: number): number {
  const rest = source.slice(from).split("\n")[0]!;
  const masked = rest.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`/g, (text) =>
    "x".repeat(text.length),
  );
  return from + masked.replace(/\s*(;\s*)?(\/\/.*)?$/, "").length;
}

/** The program's syntax, for what its text alone does not tell. */
class Tree {
  readonly #root: SyntaxNode;
  readonly #kinds: TypeScript["SyntaxKind"];

  constructor({ createSourceFile, ScriptTarget, SyntaxKind }: TypeScript, source: string) {
    this.#root = createSourceFile("program.ts", source, ScriptTarget.ES2022, true);
    this.#kinds = SyntaxKind;
  }

  /** The sign between two values. */
  operatorOf(from: number, to: number): SyntaxNode | undefined {
    const [node] = this.#around(from, to).filter(
      (each) => each.operatorToken && each.getStart() === from && each.getEnd() === to,
    );
    return node?.operatorToken;
  }

  /** What makes the function round a place wait; undefined: one that cannot. */
  asyncBefore(at: number): TextEdit[] | undefined {
    const kinds = this.#kinds;
    for (const node of this.#around(at, at).reverse()) {
      if ([kinds.Constructor, kinds.GetAccessor, kinds.SetAccessor].includes(node.kind)) return undefined;
      const isFunction = node.kind === kinds.FunctionDeclaration || node.kind === kinds.FunctionExpression;
      if (!isFunction && node.kind !== kinds.ArrowFunction && node.kind !== kinds.MethodDeclaration) continue;
      if (node.modifiers?.some(({ kind }) => kind === kinds.AsyncKeyword)) return [];
      const begin = node.getStart();
      const word = isFunction ? node.getText().indexOf("function") : 0;
      return [
        insertion(node.kind === kinds.MethodDeclaration ? node.name!.getStart() : begin + word, "async "),
      ];
    }
    return [];
  }

  /** The nodes that hold a piece of the text, the outermost first. */
  #around(from: number, to: number): SyntaxNode[] {
    const found: SyntaxNode[] = [];
    for (let node: SyntaxNode | undefined = this.#root; node; ) {
      found.push(node);
      const children: SyntaxNode[] = [];
      node.forEachChild((child) => void children.push(child));
      node = children.find(
        (child) => child.getStart() <= from && to <= child.getEnd() && from < child.getEnd(),
      );
    }
    return found;
  }
}
