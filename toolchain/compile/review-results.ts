import type { Checker, Syntax, SyntaxNode } from "../devicescript/compiler.ts";
import type { Language } from "../devicescript/language.ts";
import { programFolder } from "./entry.ts";

/** Functions that only answer, and change nothing. */
const askingFunctions = ["isNaN", "parseInt", "parseFloat", "Number", "String"];
const askingMethods = [
  ...[
    "toUpperCase",
    "toLowerCase",
    "trim",
    "slice",
    "charAt",
    "charCodeAt",
    "split",
    "startsWith",
    "endsWith",
  ],
  ...["indexOf", "lastIndexOf", "includes", "join", "concat", "toString"],
];

/** Whether a line that is nothing but this call does nothing: the call only answers, and nobody keeps the answer. */
export function losesResult(
  node: SyntaxNode,
  kinds: Syntax["SyntaxKind"],
  checker: Checker,
  language: Language,
): boolean {
  const called = node.expression;
  if (node.kind !== kinds.CallExpression || !called) return false;
  const isOwn = (name: SyntaxNode) =>
    checker.getSymbolAtLocation(name)?.valueDeclaration?.getSourceFile().fileName.startsWith(programFolder);
  if (called.kind === kinds.Identifier) return askingFunctions.includes(called.text ?? "") && !isOwn(called);
  const object = called.kind === kinds.PropertyAccessExpression ? called.expression : undefined;
  if (!object) return false;
  if (object.kind === kinds.Identifier && object.text === "Math") return !isOwn(object);
  const isAsking = askingMethods.includes(called.name?.text ?? "");
  return isAsking && (language.isList(object) || language.isText(object));
}
