import { type Node, parse } from "acorn";

/** A construct of a program that Espruino does not know. */
export interface Lacking {
  readonly construct: string;
  /** Where in the code; lines count from 1, columns from 0. */
  readonly line: number;
  readonly column: number;
}

type AnyNode = Node & Record<string, unknown>;

/** What Espruino 2v29 lacks or does in another way, by the kind of the node (docs/espruino.md has how it was found). */
const lacking: Readonly<Record<string, (node: AnyNode) => string | undefined>> = {
  ArrayPattern: () => "destructuring",
  ObjectPattern: () => "destructuring",
  AssignmentPattern: () => "default value",
  RestElement: () => "rest parameter",
  SpreadElement: () => "spread",
  AwaitExpression: () => "await",
  YieldExpression: () => "generator",
  ChainExpression: () => "?.",
  ForInStatement: () => undefined,
  ForOfStatement: (node) => (node.await ? "for await" : "for…of"),
  LabeledStatement: () => "label",
  PrivateIdentifier: () => "#private",
  ImportDeclaration: () => "import",
  ImportExpression: () => "import()",
  ExportNamedDeclaration: () => "export",
  MetaProperty: () => "new.target",
  TaggedTemplateExpression: () => "tagged template",
  ClassExpression: (node) => (node.id ? "named class expression" : undefined),
  AssignmentExpression: (node) =>
    ["**=", "??=", "||=", "&&="].includes(node.operator as string) ? (node.operator as string) : undefined,
  BinaryExpression: (node) => (node.operator === "**" ? "**" : undefined),
  Property: (node) => (node.computed ? "computed key" : undefined),
  MethodDefinition: (node) => (node.computed ? "computed key" : undefined),
  Literal: (node) => (node.bigint ? "bigint" : undefined),
  ForStatement: (node) => {
    const head = node.init as AnyNode | null;
    return head?.type === "VariableDeclaration" && head.kind === "let" ? "let in a for" : undefined;
  },
  Identifier: (node) =>
    ["Map", "Set", "WeakMap", "WeakSet", "Symbol", "Proxy", "Reflect", "BigInt"].includes(node.name as string)
      ? (node.name as string)
      : undefined,
};

/**
 * What of a lowered program Espruino could not run. Empty: nothing that we know of.
 * @throws SyntaxError when it is no JavaScript at all
 */
export function findLacking(code: string): Lacking[] {
  const found: Lacking[] = [];
  const note = (node: AnyNode, construct: string) => {
    const { line, column } = (node.loc as { start: { line: number; column: number } }).start;
    found.push({ construct, line, column });
  };
  visit(
    parse(code, { ecmaVersion: 2022, sourceType: "script", locations: true }) as unknown as AnyNode,
    (node) => {
      if ((node.async || node.generator) && /Function/.test(node.type))
        note(node, node.async ? "async" : "generator");
      const construct = lacking[node.type]?.(node);
      if (construct) note(node, construct);
      if (Array.isArray(node.body))
        for (const late of lateFunctions(node.body as AnyNode[])) note(late, "hoisting");
    },
  );
  return found;
}

/** Function declarations that do not stand at the head of their block: Espruino does not know them before. */
function lateFunctions(statements: readonly AnyNode[]): AnyNode[] {
  const first = statements.findIndex(
    ({ type, directive }) => type !== "FunctionDeclaration" && directive === undefined,
  );
  if (first < 0) return [];
  return statements.slice(first).filter(({ type }) => type === "FunctionDeclaration");
}

function visit(node: AnyNode, look: (node: AnyNode) => void): void {
  look(node);
  for (const [key, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child) && !isName(node, key, child)) visit(child, look);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && typeof (value as AnyNode).type === "string";
}

/** The name after a dot, or a key, is no variable. */
function isName(node: AnyNode, key: string, child: AnyNode): boolean {
  if (child.type !== "Identifier" || node.computed) return false;
  return key === "key" || (key === "property" && node.type === "MemberExpression");
}
