import type { Syntax, SyntaxNode } from "../devicescript/compiler.ts";

/** Steps of a call into what has no source here: a function of the VM, or one that only runtime knows. */
const unknownCallSteps = 8;
/** Turns that a loop in a library is taken to make. The program's own loops count themselves. */
const libraryTurns = 16;

/** Estimates how many steps the VM takes for a piece of the source: about one for each name, number and operation. */
export class StepEstimate {
  readonly #functions = new Map<SyntaxNode, number>();
  readonly #kinds: Syntax["SyntaxKind"];

  constructor(
    private readonly syntax: Syntax,
    private readonly declaration: (name: SyntaxNode) => SyntaxNode | undefined,
    private readonly isOwn: (node: SyntaxNode) => boolean,
  ) {
    this.#kinds = syntax.SyntaxKind;
  }

  /** One pass through the node, with the functions that it calls but without those that it only makes. */
  of(node: SyntaxNode): number {
    if (this.syntax.isFunctionLike(node)) return 1;
    if (this.syntax.isTypeNode(node)) return 0;
    let inside = 0;
    node.forEachChild((child) => {
      inside += this.of(child);
    });
    return 1 + this.#turns(node) * inside + this.#call(node);
  }

  /** One call of a function. */
  ofFunction(fn: SyntaxNode): number {
    const known = this.#functions.get(fn);
    if (known !== undefined) return known;
    // A function that reaches itself is estimated without its own calls.
    this.#functions.set(fn, 0);
    const steps = 2 + (fn.body ? this.of(fn.body) : 0);
    this.#functions.set(fn, steps);
    return steps;
  }

  #turns(node: SyntaxNode): number {
    return node.statement && !this.isOwn(node) ? libraryTurns : 1;
  }

  #call({ kind, expression }: SyntaxNode): number {
    if (kind !== this.#kinds.CallExpression && kind !== this.#kinds.NewExpression) return 0;
    const fn = expression && functionOf(this.declaration(expression), this.syntax);
    return fn ? this.ofFunction(fn) : unknownCallSteps;
  }
}

/** The function with a body that a declaration stands for. */
export function functionOf(declared: SyntaxNode | undefined, syntax: Syntax): SyntaxNode | undefined {
  if (!declared) return undefined;
  const { SyntaxKind } = syntax;
  if (declared.kind === SyntaxKind.ClassDeclaration)
    return declared.members?.find(({ kind }) => kind === SyntaxKind.Constructor);
  const fn = syntax.isFunctionLike(declared) ? declared : declared.initializer;
  return fn?.body && syntax.isFunctionLike(fn) ? fn : undefined;
}
