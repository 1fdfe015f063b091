import { transformSync } from "@babel/core";
import { transformSync as stripTypes } from "esbuild";
import { type NodePath, types as t } from "../../toolchain/espruino/syntax/syntax.ts";

/** Operators that may give -0, or put a number into a text. */
const arithmetic = ["+", "-", "*", "/", "%", "**"];
/** Operators that make whole numbers of their values. */
const bits = ["|", "&", "^", "<<", ">>", ">>>"];
const operators = [...arithmetic, ...bits];

/** A program as JavaScript in which operators, texts and places of lists are calls of `$…` functions. */
export function instrument(source: string): string {
  const plain = stripTypes(source.replaceAll(/^import .*$/gm, ""), {
    loader: "ts",
    target: "es2022",
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  }).code;
  const made = new WeakSet<t.Node>();
  const call = (name: string, ...values: t.Expression[]) => {
    const node = t.callExpression(t.identifier(name), values);
    made.add(node);
    return node;
  };
  const isPlace = (node: t.Node) =>
    t.isCallExpression(node) && t.isIdentifier(node.callee, { name: "$place" });
  const isText = (node: t.Node) => t.isCallExpression(node) && t.isIdentifier(node.callee, { name: "$text" });
  const result = transformSync(plain, {
    configFile: false,
    babelrc: false,
    compact: false,
    plugins: [
      () => ({
        visitor: {
          BinaryExpression: {
            exit(path: NodePath<t.BinaryExpression>) {
              const { operator, left, right } = path.node;
              if (operators.includes(operator) && t.isExpression(left))
                path.replaceWith(call("$binary", t.stringLiteral(operator), left, right));
            },
          },
          UnaryExpression: {
            exit(path: NodePath<t.UnaryExpression>) {
              if (made.has(path.node)) return;
              made.add(path.node);
              if (path.node.operator === "~") path.node.argument = call("$whole", path.node.argument);
              if (path.node.operator !== "-") return;
              path.replaceWith(call("$zero", path.node));
            },
          },
          AssignmentExpression: {
            exit(path: NodePath<t.AssignmentExpression>) {
              const operator = path.node.operator.slice(0, -1);
              const { left } = path.node;
              if (!operators.includes(operator) || !(t.isIdentifier(left) || t.isMemberExpression(left)))
                return;
              path.replaceWith(
                t.assignmentExpression(
                  "=",
                  left,
                  call("$binary", t.stringLiteral(operator), t.cloneNode(left), path.node.right),
                ),
              );
            },
          },
          TemplateLiteral: {
            exit(path: NodePath<t.TemplateLiteral>) {
              for (const [i, each] of path.node.expressions.entries())
                if (t.isExpression(each) && !isText(each)) path.node.expressions[i] = call("$text", each);
            },
          },
          MemberExpression: {
            exit(path: NodePath<t.MemberExpression>) {
              const { computed, property } = path.node;
              if (computed && t.isExpression(property) && !isPlace(property) && !t.isLiteral(property))
                path.node.property = call("$place", property);
            },
          },
          CallExpression: {
            exit(path: NodePath<t.CallExpression>) {
              const { callee } = path.node;
              if (made.has(path.node) || !t.isMemberExpression(callee)) return;
              if (t.isIdentifier(callee.object, { name: "Math" }) && !made.has(path.node)) {
                made.add(path.node);
                if (t.isIdentifier(callee.property, { name: "imul" }))
                  path.node.arguments = path.node.arguments.map((value) =>
                    t.isExpression(value) ? call("$whole", value) : value,
                  );
                path.replaceWith(call("$zero", path.node));
              }
            },
          },
        },
      }),
    ],
  });
  return result?.code ?? "";
}
