import { type Expression, type PrivateIdentifier, parseExpressionAt, type Super } from "acorn";
import { Problem } from "../messages/index.ts";

/** A part of an expression. */
export type Syntax = Expression | PrivateIdentifier | Super;

/** What can be called without changing anything. */
const mathFunctions: Readonly<Record<string, (...values: number[]) => number>> = {
  abs: Math.abs,
  ceil: Math.ceil,
  floor: Math.floor,
  max: Math.max,
  min: Math.min,
  round: Math.round,
  sqrt: Math.sqrt,
};

/**
 * Reads an expression that changes nothing. What can never be worked out is told when it is typed, not when the program comes
 * to the line.
 * @throws Problem that quotes what cannot be read or worked out
 */
export function readExpression(text: string): Syntax {
  const expression = parse(text);
  check(expression, text);
  return expression;
}

function parse(text: string): Expression {
  const failed = (column: number) => new Problem("condition.unreadable", { text, column });
  try {
    const expression = parseExpressionAt(text, 0, { ecmaVersion: 2022 });
    if (text.slice(expression.end).trim() !== "") throw failed(expression.end + 1);
    return expression;
  } catch (error) {
    if (error instanceof SyntaxError && "pos" in error) throw failed(Number(error.pos) + 1);
    throw error;
  }
}

/** @throws Problem that quotes a part that cannot be worked out by looking */
function check(node: Syntax, text: string): void {
  if (node.type === "AssignmentExpression") throw new Problem("condition.assignment", { text });
  const parts = partsOf(node);
  if (!parts) throw new Problem("condition.notByLooking", { part: text.slice(node.start, node.end) });
  for (const part of parts) check(part, text);
}

/** What an expression is made of; undefined: it cannot be worked out by looking. */
function partsOf(node: Syntax): readonly Syntax[] | undefined {
  switch (node.type) {
    case "Identifier":
    case "ThisExpression":
      return [];
    case "Literal":
      return node.regex || node.bigint ? undefined : [];
    case "TemplateLiteral":
      return node.expressions;
    case "UnaryExpression":
      return ["!", "-", "+", "~", "typeof"].includes(node.operator) ? [node.argument] : undefined;
    case "BinaryExpression":
      return ["in", "instanceof"].includes(node.operator) ? undefined : [node.left, node.right];
    case "LogicalExpression":
      return [node.left, node.right];
    case "ConditionalExpression":
      return [node.test, node.consequent, node.alternate];
    case "MemberExpression":
      return node.computed ? [node.object, node.property] : [node.object];
    case "ChainExpression":
      return [node.expression];
    case "CallExpression": {
      const values = node.arguments.filter((value) => value.type !== "SpreadElement");
      return mathFunction(node.callee) && values.length === node.arguments.length ? values : undefined;
    }
    default:
      return undefined;
  }
}

/** The function of `Math` that a call means. */
export function mathFunction(callee: Syntax): ((...values: number[]) => number) | undefined {
  if (callee.type !== "MemberExpression" || callee.computed || callee.property.type !== "Identifier")
    return undefined;
  const isMath = callee.object.type === "Identifier" && callee.object.name === "Math";
  return isMath && Object.hasOwn(mathFunctions, callee.property.name)
    ? mathFunctions[callee.property.name]
    : undefined;
}
