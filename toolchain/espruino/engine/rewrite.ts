import { type PluginObj, transformSync } from "@babel/core";
import { type NodePath, types as t } from "../syntax/syntax.ts";
import { numberOf } from "./number-text.ts";

/** The global that rewritten programs call; see `Operations`. */
export const operationsName = "robonetEngine";

/** What rewritten programs call where the language itself differs. */
export interface Operations {
  add(a: unknown, b: unknown): unknown;
  /** `object[key] += value`. */
  addTo(object: unknown, key: string | number, value: unknown): unknown;
  /** A template, its texts and values in turn. */
  text(...parts: unknown[]): string;
  /** `object.length = value`. */
  setLength(object: unknown, value: unknown): unknown;
  /** `object[key] = value`. */
  setKey(object: unknown, key: string | number, value: unknown): unknown;
  /** An object whose keys stand in this order. */
  ordered(object: object, keys: readonly string[]): object;
  /** `value.name`. */
  nameOf(value: unknown): unknown;
  /** What `for … in` goes through. */
  keys(object: unknown): readonly string[];
  /**
   * What a `catch` gets.
   * @throws Interrupted, which no `catch` gets
   */
  caught(error: unknown): unknown;
  /** What comes out of the whole program. */
  uncaught(error: unknown): unknown;
}

/**
 * Rewrites a program so that V8 does what Espruino does in places where no replaced global can: how a number becomes a
 * text, what an error of the engine says, in which order keys come.
 * @param code its strings hold bytes, one in each character
 */
export function rewrite(code: string): string {
  const options = { babelrc: false, configFile: false, sourceType: "script" as const, compact: true };
  return transformSync(code, { ...options, plugins: [plugin] })?.code ?? "";
}

function call(name: keyof Operations, ...args: (t.Expression | t.SpreadElement)[]): t.CallExpression {
  return t.callExpression(t.memberExpression(t.identifier(operationsName), t.identifier(name)), args);
}

function keyOf({ computed, property }: t.MemberExpression): t.Expression {
  return computed || !t.isIdentifier(property) ? (property as t.Expression) : t.stringLiteral(property.name);
}

function plugin(): PluginObj {
  return {
    name: "as-espruino",
    visitor: {
      NumericLiteral({ node }) {
        const raw = node.extra?.raw;
        if (typeof raw !== "string" || !/[.e]/i.test(raw) || /^0x/i.test(raw)) return;
        node.value = numberOf(raw);
        delete node.extra;
      },
      BinaryExpression: {
        exit(path) {
          const { operator, left, right } = path.node;
          if (operator === "+") path.replaceWith(call("add", left as t.Expression, right));
        },
      },
      TemplateLiteral: {
        exit(path) {
          const parts = path.node.quasis.flatMap(({ value }, index) => {
            const expression = path.node.expressions[index] as t.Expression | undefined;
            return [t.stringLiteral(value.cooked ?? ""), ...(expression ? [expression] : [])];
          });
          path.replaceWith(call("text", ...parts));
        },
      },
      AssignmentExpression: { exit: assignment },
      MemberExpression: {
        exit(path) {
          const { node, parent } = path;
          if (node.computed || !t.isIdentifier(node.property, { name: "name" })) return;
          if (isWritten(path) || t.isSuper(node.object)) return;
          if (t.isCallExpression(parent) && parent.callee === node) return;
          path.replaceWith(call("nameOf", node.object as t.Expression));
        },
      },
      ObjectExpression: {
        exit(path) {
          const keys = path.node.properties.map((property) => plainKey(property));
          if (path.getData("ordered") || !keys.some((key) => /^\d+$/.test(key ?? ""))) return;
          path.setData("ordered", true);
          const names = t.arrayExpression(
            keys.filter((key) => key !== undefined).map((key) => t.stringLiteral(key)),
          );
          path.replaceWith(call("ordered", path.node, names));
          path.skip();
        },
      },
      ForInStatement: {
        exit(path) {
          const { left, right, body } = path.node;
          path.replaceWith(t.forOfStatement(left, call("keys", right), body));
        },
      },
      CatchClause(path) {
        path.node.param ??= path.scope.generateUidIdentifier("error");
        const param = path.node.param as t.Identifier;
        const translated = t.assignmentExpression(
          "=",
          t.cloneNode(param),
          call("caught", t.cloneNode(param)),
        );
        path.node.body.body.unshift(t.expressionStatement(translated));
      },
    },
  };
}

function assignment(path: NodePath<t.AssignmentExpression>): void {
  const { operator, left, right } = path.node;
  if (operator === "+=" && t.isIdentifier(left))
    path.replaceWith(t.assignmentExpression("=", left, call("add", t.cloneNode(left), right)));
  if (!t.isMemberExpression(left) || t.isSuper(left.object)) return;
  const { object, computed, property } = left;
  if (operator === "+=") path.replaceWith(call("addTo", object as t.Expression, keyOf(left), right));
  else if (operator !== "=") return;
  else if (computed) path.replaceWith(call("setKey", object as t.Expression, keyOf(left), right));
  else if (t.isIdentifier(property, { name: "length" }))
    path.replaceWith(call("setLength", object as t.Expression, right));
}

function isWritten({ node, parent }: NodePath<t.MemberExpression>): boolean {
  return (
    (t.isAssignmentExpression(parent) && parent.left === node) ||
    t.isUpdateExpression(parent) ||
    (t.isForXStatement(parent) && parent.left === node) ||
    (t.isUnaryExpression(parent) && parent.operator === "delete")
  );
}

function plainKey(property: t.ObjectExpression["properties"][number]): string | undefined {
  if (!t.isObjectProperty(property) || property.computed) return undefined;
  const { key } = property;
  if (t.isIdentifier(key)) return key.name;
  return t.isStringLiteral(key) || t.isNumericLiteral(key) ? String(key.value) : undefined;
}
