import type { Syntax, SyntaxNode } from "../devicescript/compiler.ts";
import { functionOf } from "./step-estimate.ts";

/** Finds functions of the program that can reach themselves, by the names that stand in them. */
export class Recursion {
  readonly #reached = new Map<SyntaxNode, ReadonlySet<SyntaxNode>>();

  constructor(
    private readonly syntax: Syntax,
    private readonly declaration: (name: SyntaxNode) => SyntaxNode | undefined,
    private readonly isOwn: (node: SyntaxNode) => boolean,
  ) {}

  /** Whether a call of the function may call it again before it returns. */
  reachesItself(fn: SyntaxNode): boolean {
    const seen = new Set<SyntaxNode>();
    const open = [...this.#next(fn)];
    for (let next = open.pop(); next; next = open.pop()) {
      if (next === fn) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...this.#next(next));
    }
    return false;
  }

  /** The program's functions that a function names or makes. */
  #next(fn: SyntaxNode): ReadonlySet<SyntaxNode> {
    const known = this.#reached.get(fn);
    if (known) return known;
    const found = new Set<SyntaxNode>();
    if (fn.body) this.#collect(fn.body, found);
    this.#reached.set(fn, found);
    return found;
  }

  #collect(node: SyntaxNode, found: Set<SyntaxNode>): void {
    const { syntax } = this;
    if (syntax.isFunctionLike(node)) {
      found.add(node);
      return;
    }
    if (this.#starts(node)) return;
    if (node.kind === syntax.SyntaxKind.Identifier) {
      const named = functionOf(this.declaration(node), syntax);
      if (named && this.isOwn(named)) found.add(named);
    }
    node.forEachChild((child) => this.#collect(child, found));
  }

  /** `f.start()` begins another task, with a stack of its own. */
  #starts({ kind, name }: SyntaxNode): boolean {
    return kind === this.syntax.SyntaxKind.PropertyAccessExpression && name?.text === "start";
  }
}
