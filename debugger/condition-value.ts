import type { Expression } from "acorn";
import { nearestWord, Problem } from "../messages/index.ts";
import type { ProgramValue } from "../sim/index.ts";
import { mathFunction, type Syntax } from "./condition-syntax.ts";
import type { Inspected, StackFrame, Variable } from "./inspected.ts";

/** A place in a program at which an expression is worked out. */
export interface Moment {
  readonly inspection: Inspected;
  /** The call whose variables are meant. */
  readonly frame: StackFrame;
}

type Primitive = number | string | boolean | null | undefined;

/** Variables that can be named at a moment; where two have one name, the nearer is the earlier. */
export function namedAt({ inspection, frame }: Moment): readonly Variable[] {
  const scopes = inspection.scopes(frame).map(({ variables }) => variables);
  // Of two of one name in a call, the later one stands in the inner block.
  return [...scopes, inspection.globals()].flatMap((variables) => variables.toReversed());
}

/** Works one expression out at one moment. */
export class Evaluation {
  /** @param children what is in a list or an object, from a place on */
  constructor(
    private readonly text: string,
    private readonly names: ReadonlyMap<string, ProgramValue>,
    private readonly children: Inspected["children"],
  ) {}

  value(node: Syntax): ProgramValue {
    switch (node.type) {
      case "Literal":
        return asValue(node.value as Primitive);
      case "Identifier":
        return this.#named(node.name);
      case "ThisExpression":
        return this.#named("this");
      case "TemplateLiteral": {
        const texts = node.quasis.map(({ value }) => value.cooked ?? "");
        return asValue(
          node.expressions.reduce(
            (text, part, i) => text + String(this.#primitive(part)) + texts[i + 1]!,
            texts[0]!,
          ),
        );
      }
      case "UnaryExpression":
        return this.#unary(node.operator, node.argument);
      case "BinaryExpression":
        return asValue(binary(node.operator, this.#primitive(node.left), this.#primitive(node.right)));
      case "LogicalExpression": {
        const left = this.value(node.left);
        const isNothing = left.type === "null" || left.type === "undefined";
        const goesOn =
          node.operator === "&&" ? isTrue(left) : node.operator === "||" ? !isTrue(left) : isNothing;
        return goesOn ? this.value(node.right) : left;
      }
      case "ConditionalExpression":
        return this.value(isTrue(this.value(node.test)) ? node.consequent : node.alternate);
      case "ChainExpression":
        return this.value(node.expression);
      case "MemberExpression": {
        const object = this.value(node.object);
        if (node.optional && (object.type === "null" || object.type === "undefined"))
          return asValue(undefined);
        const key = node.computed ? String(this.#primitive(node.property)) : this.#textOf(node.property);
        return this.#field(object, key, this.#textOf(node.object));
      }
      case "CallExpression": {
        const values = node.arguments.map((value) => Number(this.#primitive(value as Expression)));
        return asValue(mathFunction(node.callee)!(...values));
      }
      default:
        throw this.#notByLooking(node);
    }
  }

  #named(name: string): ProgramValue {
    const value = this.names.get(name);
    if (value) return value;
    if (name === "undefined") return asValue(undefined);
    if (name === "NaN" || name === "Infinity") return asValue(Number(name));
    const known = [...this.names.keys()];
    throw new Problem("condition.unknownName", {
      ...{ name, nearest: nearestWord(name, known) ?? "none" },
      ...{ known: known.join(", "), count: known.length },
    });
  }

  #unary(operator: string, argument: Expression): ProgramValue {
    if (operator === "!") return asValue(!isTrue(this.value(argument)));
    if (operator === "typeof") return asValue(typeOf(this.value(argument)));
    const number = Number(this.#primitive(argument));
    return asValue(operator === "-" ? -number : operator === "~" ? ~number : number);
  }

  #field(object: ProgramValue, key: string, objectText: string): ProgramValue {
    if (object.type === "null" || object.type === "undefined")
      throw new Problem("condition.fieldOfNothing", { object: objectText, field: key });
    if (object.type === "text") {
      if (object.cut) throw new Problem("condition.longText", { text: objectText });
      return asValue(key === "length" ? object.value.length : object.value[Number(key)]);
    }
    if (object.type === "list") {
      if (key === "length") return asValue(object.length);
      const place = Number(key);
      if (!Number.isInteger(place) || place < 0 || place >= object.length) return asValue(undefined);
      return this.children(object, place).variables[0]?.value ?? asValue(undefined);
    }
    if (object.type === "buffer" && key === "length") return asValue(object.bytes);
    if (object.type !== "object")
      throw new Problem("condition.notByLooking", { part: `${objectText}.${key}` });
    for (let from = 0; from < object.length; ) {
      const { variables } = this.children(object, from);
      const found = variables.find(({ name }) => name === key);
      if (found) return found.value;
      if (variables.length === 0) break;
      from += variables.length;
    }
    return asValue(undefined);
  }

  #primitive(node: Syntax): Primitive {
    const value = this.value(node);
    switch (value.type) {
      case "undefined":
        return undefined;
      case "null":
        return null;
      case "number":
      case "boolean":
        return value.value;
      case "text":
        if (value.cut) throw new Problem("condition.longText", { text: this.#textOf(node) });
        return value.value;
      default:
        throw this.#notByLooking(node);
    }
  }

  #notByLooking(node: Syntax): Problem {
    return new Problem("condition.notByLooking", { part: this.#textOf(node) });
  }

  #textOf({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.text.slice(start, end);
  }
}

function asValue(value: Primitive): ProgramValue {
  if (value === undefined) return { type: "undefined" };
  if (value === null) return { type: "null" };
  if (typeof value === "boolean") return { type: "boolean", value };
  if (typeof value === "number") return { type: "number", value };
  return { type: "text", value, cut: false };
}

/** Whether a value counts as true. */
export function isTrue(value: ProgramValue): boolean {
  if (value.type === "undefined" || value.type === "null") return false;
  return "value" in value ? Boolean(value.value) : true;
}

function typeOf({ type }: ProgramValue): string {
  if (type === "text") return "string";
  if (type === "number" || type === "boolean" || type === "undefined" || type === "function") return type;
  return "object";
}

function binary(operator: string, left: Primitive, right: Primitive): Primitive {
  const [a, b] = [Number(left), Number(right)];
  switch (operator) {
    case "===":
      return left === right;
    case "!==":
      return left !== right;
    case "==":
      // biome-ignore lint/suspicious/noDoubleEquals: the person typed it
      return left == right;
    case "!=":
      // biome-ignore lint/suspicious/noDoubleEquals: the person typed it
      return left != right;
    case "<":
      return areTexts(left, right) ? `${left}` < `${right}` : a < b;
    case "<=":
      return areTexts(left, right) ? `${left}` <= `${right}` : a <= b;
    case ">":
      return areTexts(left, right) ? `${left}` > `${right}` : a > b;
    case ">=":
      return areTexts(left, right) ? `${left}` >= `${right}` : a >= b;
    case "+":
      return typeof left === "string" || typeof right === "string" ? `${left}${right}` : a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "%":
      return a % b;
    case "**":
      return a ** b;
    case "&":
      return a & b;
    case "|":
      return a | b;
    case "^":
      return a ^ b;
    case "<<":
      return a << b;
    case ">>":
      return a >> b;
    default:
      return a >>> b;
  }
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === "string");
}
