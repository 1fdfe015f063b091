import type { Checker, Syntax, SyntaxNode } from "../devicescript/compiler.ts";

/** Kinds of lines that do something, each by its last step. */
const acting = [
  ...["CallExpression", "NewExpression", "AwaitExpression", "YieldExpression", "DeleteExpression"],
  ...["VoidExpression", "PostfixUnaryExpression", "TaggedTemplateExpression"],
] as const;

const functions = [
  "MethodDeclaration",
  "FunctionDeclaration",
  "ArrowFunction",
  "FunctionExpression",
] as const;

/** Finds functions that are named where they were meant to be called, and lines that do nothing. */
export class ForgottenBrackets {
  readonly #kinds: Syntax["SyntaxKind"];
  readonly #acting: ReadonlySet<number | undefined>;
  readonly #functions: ReadonlySet<number | undefined>;

  constructor(
    syntax: Syntax,
    private readonly checker: Checker,
  ) {
    this.#kinds = syntax.SyntaxKind;
    this.#acting = new Set(acting.map((name) => this.#kinds[name]));
    this.#functions = new Set(functions.map((name) => this.#kinds[name]));
  }

  /** Whether a name stands for a method or a function of the program, which is always there. */
  isFunction(node: SyntaxNode): boolean {
    const kinds = this.#kinds;
    if (node.kind !== kinds.PropertyAccessExpression && node.kind !== kinds.Identifier) return false;
    const declared = this.checker.getSymbolAtLocation(node)?.valueDeclaration;
    const made = declared?.kind === kinds.VariableDeclaration ? declared?.initializer : declared;
    return this.#functions.has(made?.kind);
  }

  /** Whether a name stands for a variable that got a function of the program by its name. */
  holdsFunction(node: SyntaxNode): boolean {
    const { Identifier } = this.#kinds;
    const given = this.checker.getSymbolAtLocation(node)?.valueDeclaration?.initializer;
    return node.kind === Identifier && given?.kind === Identifier && this.isFunction(given);
  }

  /** Whether a value can be called: a program may ask whether two of these are the same. */
  isCallable(node: SyntaxNode): boolean {
    return this.checker.getTypeAtLocation(node).getCallSignatures().length > 0;
  }

  /** Whether a name stands for a method, which knows its object only where it is called. */
  isMethod(node: SyntaxNode | undefined): boolean {
    if (!node || node.kind !== this.#kinds.PropertyAccessExpression) return false;
    const declared = this.checker.getSymbolAtLocation(node)?.valueDeclaration?.kind;
    return declared === this.#kinds.MethodDeclaration;
  }

  /** Whether a line that is nothing but this value does nothing. */
  isIdle(node: SyntaxNode): boolean {
    const kinds = this.#kinds;
    if (this.#acting.has(node.kind)) return false;
    // A text alone may be a directive, such as "use strict".
    if (node.kind === kinds.StringLiteral) return false;
    if (node.kind === kinds.PrefixUnaryExpression)
      return node.operator !== kinds.PlusPlusToken && node.operator !== kinds.MinusMinusToken;
    if (node.kind !== kinds.BinaryExpression) return isValue(node, kinds);
    const operator = node.operatorToken!.kind;
    return comparisons.some((name) => kinds[name] === operator);
  }
}

const comparisons = [
  ...["EqualsEqualsToken", "EqualsEqualsEqualsToken", "ExclamationEqualsToken"],
  ...["ExclamationEqualsEqualsToken", "LessThanToken", "GreaterThanToken"],
  ...["PlusToken", "MinusToken", "AsteriskToken", "SlashToken", "PercentToken"],
];

function isValue({ kind }: SyntaxNode, kinds: Syntax["SyntaxKind"]): boolean {
  return ["PropertyAccessExpression", "ElementAccessExpression", "Identifier", "NumericLiteral"].some(
    (name) => kinds[name] === kind,
  );
}
