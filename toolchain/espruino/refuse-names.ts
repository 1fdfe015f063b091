import { type NodePath, types as t } from "./syntax/syntax.ts";

/** What DeviceScript's built-in objects have and Espruino 2v29 has not. */
const lackingStatics: Readonly<Record<string, readonly string[]>> = {
  Math: ["cbrt", "constrain", "idiv", "imul", "log10", "log2", "map"],
  console: ["data"],
};
/** Of arrays; `byteLength` of texts. A program's own class may have such names. */
const lackingMethods = ["at", "byteLength", "findLast", "findLastIndex", "insert", "pushRange", "with"];
/** Texts have it, arrays have not. */
const lackingOfArrays = ["lastIndexOf"];
const givesArray = ["concat", "filter", "map", "reverse", "slice", "sort", "split"];
export const errorClasses = ["Error", "RangeError", "SyntaxError", "TypeError"];

/**
 * A name of JavaScript's library that Espruino lacks, as a program writes it: `Math.log2`, `.insert`.
 * @param own names that the program's own classes and objects have; undefined: they cannot be told
 */
export function lackingName(
  { node, scope }: NodePath<t.MemberExpression>,
  own: ReadonlySet<string> | undefined,
): string | undefined {
  const { object, property, computed } = node;
  if (computed || !t.isIdentifier(property)) return undefined;
  const { name } = property;
  if (t.isIdentifier(object) && !scope.hasBinding(object.name, true)) {
    if (lackingStatics[object.name]?.includes(name)) return `${object.name}.${name}`;
  }
  const ofArray = isArray(object, scope);
  const isLacking = lackingMethods.includes(name) || (ofArray && lackingOfArrays.includes(name));
  const surely = ofArray || t.isStringLiteral(object) || t.isTemplateLiteral(object);
  return isLacking && (surely || (own !== undefined && !own.has(name))) ? `.${name}` : undefined;
}

/** Whether `….length = …` sets the length of an array, which Espruino cannot. */
export function setsLength(
  { node, scope }: NodePath<t.MemberExpression>,
  own: ReadonlySet<string> | undefined,
): boolean {
  const { object, property, computed } = node;
  if (computed || !t.isIdentifier(property, { name: "length" })) return false;
  return isArray(object, scope) || (own !== undefined && !own.has("length"));
}

function isArray(node: t.Node, scope: NodePath["scope"]): boolean {
  if (t.isArrayExpression(node)) return true;
  if (t.isNewExpression(node)) return t.isIdentifier(node.callee, { name: "Array" });
  if (t.isCallExpression(node))
    return (
      t.isMemberExpression(node.callee) &&
      t.isIdentifier(node.callee.property) &&
      givesArray.includes(node.callee.property.name)
    );
  if (!t.isIdentifier(node)) return false;
  const binding = scope.getBinding(node.name);
  const { identifier, path } = binding ?? {};
  const type = t.isIdentifier(identifier) ? identifier.typeAnnotation : undefined;
  if (t.isTSTypeAnnotation(type) && t.isTSArrayType(type.typeAnnotation)) return true;
  if (!path?.isVariableDeclarator() || !path.node.init || path.node.init === node) return false;
  return !t.isIdentifier(path.node.init) && isArray(path.node.init, path.scope);
}

/** Names that classes, objects and types of a file have. */
export function ownNames(tree: t.File): Set<string> {
  const names = new Set<string>();
  t.traverseFast(tree, (node) => {
    if (!("key" in node) || !t.isNode(node.key)) return;
    if (t.isIdentifier(node.key)) names.add(node.key.name);
    if (t.isStringLiteral(node.key)) names.add(node.key.value);
  });
  return names;
}
