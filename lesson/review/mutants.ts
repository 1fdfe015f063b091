import { loadCompiler } from "../../toolchain/index.node.ts";
import type { SyntaxNode } from "../../toolchain/index.ts";

/** A program with one mistake in it, made by machine. */
export interface Mutant {
  /** Stable as long as the program is: the line, from 1, and the change: `7: 300 → 240`. */
  readonly name: string;
  /** Of a changed number, its own: `7: 300`. */
  readonly number?: string;
  readonly source: string;
}

/** What stands between two places of the source is replaced. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly what: string;
  readonly number?: string;
}

/** How much a number is changed, both ways. */
const share = 0.2;

const turnedRound: Readonly<Record<string, string>> = {
  "<": ">=",
  ">": "<=",
  "<=": ">",
  ">=": "<",
  "===": "!==",
  "!==": "===",
  "==": "!=",
  "!=": "==",
  "&&": "||",
  "||": "&&",
};

/**
 * All mutants of a program, in the order of their places: a statement left out, a number changed by 20 % (a whole one by 1
 * at least), a condition turned round, a counting loop that turns once less or more.
 * @param anywhere turn round what compares or joins outside conditions as well
 */
export function mutantsOf(source: string, { anywhere = false } = {}): Mutant[] {
  const { typescript } = loadCompiler();
  const file = typescript.createSourceFile("solution.ts", source, typescript.ScriptTarget.ES2022, true);
  const changes = new ChangeFinder(typescript.SyntaxKind, file, anywhere).changesIn(file);
  const taken = new Map<string, number>();
  const unique = (name: string) => {
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  };
  const numbers = new Map<number, string>();
  return changes
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map(({ from, to, text, what, number }) => {
      const line = file.getLineAndCharacterOfPosition(from).line + 1;
      if (number !== undefined && !numbers.has(from)) numbers.set(from, unique(`${line}: ${number}`));
      return {
        name: unique(`${line}: ${what}`),
        ...(number !== undefined && { number: numbers.get(from)! }),
        source: source.slice(0, from) + text + source.slice(to),
      };
    });
}

class ChangeFinder {
  constructor(
    private readonly kinds: Readonly<Record<string, number>>,
    private readonly file: SyntaxNode,
    private readonly anywhere: boolean,
  ) {}

  changesIn(node: SyntaxNode): Change[] {
    const own = [...this.#leftOut(node), ...this.#otherNumber(node), ...this.#conditionOf(node)];
    node.forEachChild((child) => void own.push(...this.changesIn(child)));
    return own;
  }

  /**
   * Declarations stay: without them the rest is no program. So does a stop in the program's last line, since its end stops
   * the motors anyway.
   */
  #leftOut(node: SyntaxNode): Change[] {
    const { kinds } = this;
    const statements = [
      kinds.ExpressionStatement,
      kinds.IfStatement,
      kinds.ForStatement,
      kinds.ForOfStatement,
      kinds.WhileStatement,
      kinds.DoStatement,
      kinds.ReturnStatement,
      kinds.BreakStatement,
      kinds.ContinueStatement,
    ];
    const lastStop = node === this.file.statements!.at(-1) && /\bdrive\.stop\(\)$/.test(node.getText());
    return statements.includes(node.kind) && !lastStop ? [replace(node, "{}", "without")] : [];
  }

  /** Those in the head of a counting loop are how often it turns; those in a type do nothing. */
  #otherNumber(node: SyntaxNode): Change[] {
    const { kinds } = this;
    if (node.kind !== kinds.NumericLiteral || this.#inLoopHead(node)) return [];
    if (node.parent?.kind === kinds.LiteralType) return [];
    const text = node.getText();
    const value = Number(text);
    const least = Number.isInteger(value) ? 1 : 0;
    const by = Math.max(least, Math.abs(value) * share);
    if (value === 0) return [];
    return [value - by, value + by].map((other) => {
      const changed = String(Number.isInteger(value) ? Math.round(other) : Number(other.toPrecision(4)));
      return { ...replace(node, changed, `${text} → ${changed}`), number: text };
    });
  }

  #conditionOf(node: SyntaxNode): Change[] {
    const { kinds } = this;
    if (node.kind === kinds.ForStatement) return this.#onceLessOrMore(node.condition);
    if (this.anywhere && node.kind === kinds.BinaryExpression) return this.#comparison(node);
    if (node.kind === kinds.ConditionalExpression && node.condition) return this.#turned(node.condition);
    const loopOrIf = [kinds.IfStatement, kinds.WhileStatement, kinds.DoStatement];
    return loopOrIf.includes(node.kind) && node.expression ? this.#turned(node.expression) : [];
  }

  /** One that is a condition, or a piece of one, is turned round there. */
  #comparison(node: SyntaxNode): Change[] {
    let child = node;
    let { parent } = node;
    while (
      parent &&
      [this.kinds.ParenthesizedExpression, this.kinds.BinaryExpression].includes(parent.kind)
    ) {
      child = parent;
      parent = parent.parent;
    }
    if (!parent || this.#isCondition(child, parent)) return [];
    const operator = node.operatorToken!;
    const other = turnedRound[operator.getText()];
    return other === undefined ? [] : [replace(operator, other, `${operator.getText()} → ${other}`)];
  }

  #isCondition(node: SyntaxNode, parent: SyntaxNode): boolean {
    const { kinds } = this;
    if (parent.kind === kinds.ForStatement || parent.kind === kinds.ConditionalExpression)
      return parent.condition === node;
    const loopOrIf = [kinds.IfStatement, kinds.WhileStatement, kinds.DoStatement];
    return loopOrIf.includes(parent.kind) && parent.expression === node;
  }

  /** Each comparison for itself, and what joins them; else the whole condition. */
  #turned(condition: SyntaxNode): Change[] {
    const { kinds } = this;
    if (condition.kind === kinds.ParenthesizedExpression) return this.#turned(condition.expression!);
    const operator = condition.kind === kinds.BinaryExpression ? condition.operatorToken! : undefined;
    const other = operator && turnedRound[operator.getText()];
    if (!operator || other === undefined) return [replace(condition, `!(${condition.getText()})`, "!( )")];
    const own = replace(operator, other, `${operator.getText()} → ${other}`);
    const joins = other === "&&" || other === "||";
    return joins ? [...this.#turned(condition.left!), own, ...this.#turned(condition.right!)] : [own];
  }

  #onceLessOrMore(condition: SyntaxNode | undefined): Change[] {
    const { left, right, operatorToken } = condition ?? {};
    if (!left || !right || !operatorToken || !/^[<>]=?$/.test(operatorToken.getText())) return [];
    return ["- 1", "+ 1"].map((change) => {
      const text = `${right.getText()} ${change}`;
      return replace(right, `(${right.getText()}) ${change}`, `${right.getText()} → ${text}`);
    });
  }

  #inLoopHead(node: SyntaxNode): boolean {
    let child = node;
    for (let parent = node.parent; parent; parent = parent.parent) {
      if (parent.kind === this.kinds.ForStatement && child !== parent.statement) return true;
      child = parent;
    }
    return false;
  }
}

function replace(node: SyntaxNode, text: string, what: string): Change {
  return { from: node.getStart(), to: node.getEnd(), text, what };
}
