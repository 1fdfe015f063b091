import { type NodePath, types as t } from "./syntax/syntax.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is all that takes one byte
const beyondAscii = /[^\x00-\x7f]/;
const consoleMethods = ["debug", "error", "info", "log", "warn"];

/**
 * Letters beyond ASCII in a place where Espruino's count of them shows. Its builds for the ESP32 keep texts as bytes:
 * `ā` is two of them, has no capital, and is cut in the middle. Printed, compared or thrown such a text is whole.
 * @returns the text or name
 */
export function refusedLetters(path: NodePath): string | undefined {
  const { node } = path;
  if (t.isIdentifier(node)) return isKey(path) && beyondAscii.test(node.name) ? node.name : undefined;
  const text = t.isStringLiteral(node)
    ? node.value
    : t.isTemplateElement(node)
      ? node.value.cooked
      : undefined;
  if (!text || !beyondAscii.test(text)) return undefined;
  if (t.isTSLiteralType(path.parent) || path.parentPath?.isImportDeclaration()) return undefined;
  const whole = t.isTemplateElement(node) ? path.parentPath! : path;
  return isKey(path) || !staysWhole(whole, new Set()) ? text : undefined;
}

/** A name after a dot or a key; variables get other names on their way. */
function isKey({ node, parent, key }: NodePath): boolean {
  if (t.isMemberExpression(parent)) return key === "property" && !parent.computed;
  return key === "key" && "key" in parent && parent.key === node;
}

/** Whether the value of an expression only goes where its characters do not count. */
function staysWhole(path: NodePath, seen: Set<t.Node>): boolean {
  const { parentPath: parent, node, key } = path;
  if (!parent || seen.has(node)) return seen.has(node);
  seen.add(node);
  if (parent.isExpressionStatement()) return true;
  if (parent.isBinaryExpression()) {
    if (parent.node.operator === "+") return staysWhole(parent, seen);
    return /^[!=]==?$/.test(parent.node.operator);
  }
  if (parent.isSwitchCase() || parent.isThrowStatement()) return true;
  if (parent.isSwitchStatement() || parent.isIfStatement()) return true;
  if (parent.isConditionalExpression()) return key === "test" || staysWhole(parent, seen);
  if (parent.isTemplateLiteral() || parent.isLogicalExpression() || parent.isAwaitExpression())
    return staysWhole(parent, seen);
  if (parent.isTSAsExpression() || parent.isTSNonNullExpression() || parent.isTSSatisfiesExpression())
    return staysWhole(parent, seen);
  if (parent.isVariableDeclarator()) {
    const isExported = parent.parentPath.parentPath?.isExportNamedDeclaration() ?? false;
    return !isExported && t.isIdentifier(parent.node.id) && namesStayWhole(parent, parent.node.id.name, seen);
  }
  if (parent.isAssignmentExpression() && key === "right" && t.isIdentifier(parent.node.left))
    return namesStayWhole(parent, parent.node.left.name, seen);
  if (parent.isArrowFunctionExpression() && key === "body") return resultStaysWhole(parent, seen);
  if (parent.isReturnStatement()) {
    const around = parent.getFunctionParent();
    return around !== null && resultStaysWhole(around, seen);
  }
  if (parent.isCallExpression() || parent.isNewExpression()) return argumentStaysWhole(parent, path, seen);
  return false;
}

function namesStayWhole(path: NodePath, name: string, seen: Set<t.Node>): boolean {
  const binding = path.scope.getBinding(name);
  return binding?.referencePaths.every((reference) => staysWhole(reference, seen)) ?? false;
}

/** What a function of the file gives back, wherever it is called. */
function resultStaysWhole(path: NodePath, seen: Set<t.Node>): boolean {
  const name = functionName(path);
  const binding = name === undefined ? undefined : path.scope.getBinding(name);
  return (
    binding?.referencePaths.every(({ parentPath, key }) =>
      Boolean(parentPath?.isCallExpression() && key === "callee" && staysWhole(parentPath, seen)),
    ) ?? false
  );
}

function functionName({ node, parent }: NodePath): string | undefined {
  if (t.isFunctionDeclaration(node)) return node.id?.name;
  return t.isVariableDeclarator(parent) && t.isIdentifier(parent.id) ? parent.id.name : undefined;
}

function argumentStaysWhole(
  call: NodePath<t.CallExpression> | NodePath<t.NewExpression>,
  argument: NodePath,
  seen: Set<t.Node>,
): boolean {
  const { callee } = call.node;
  if (t.isMemberExpression(callee) && t.isIdentifier(callee.object, { name: "console" }))
    return t.isIdentifier(callee.property) && consoleMethods.includes(callee.property.name);
  if (!t.isIdentifier(callee)) return false;
  if (call.isNewExpression()) return /^(Type|Syntax)?Error$/.test(callee.name);
  const declared = call.scope.getBinding(callee.name)?.path;
  const called = declared?.isVariableDeclarator() ? (declared.get("init") as NodePath) : declared;
  if (!called?.isFunction()) return false;
  const parameter = called.node.params[argument.key as number];
  if (!t.isIdentifier(parameter)) return false;
  const binding = called.scope.getBinding(parameter.name);
  return binding?.referencePaths.every((reference) => staysWhole(reference, seen)) ?? false;
}
