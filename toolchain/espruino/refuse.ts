import { Problem, printableLine } from "../../messages/index.ts";
import { actionsOf, type Kit, pinsOf } from "../../robot-kit/index.ts";
import { refusedLetters } from "./refuse-letters.ts";
import { errorClasses, lackingName, ownNames, setsLength } from "./refuse-names.ts";
import { membersOf } from "./robot-module.ts";
import { coreNames, missingRuntime, supportedKit } from "./supported.ts";
import { type NodePath, parseTypeScript, types as t, traverse } from "./syntax/syntax.ts";

/** Modules that a program may import, and how their names are judged. */
const core = "@devicescript/core";
const runtime = "@robonet/runtime";
const kitModule = "@robonet/kit";

/** DeviceScript's and JavaScript's own names that Espruino lacks or has in another way. */
const missingGlobals = new Set([
  "Buffer",
  "Map",
  "RangeError",
  "Set",
  "WeakMap",
  "WeakSet",
  "Symbol",
  "Promise",
  "Proxy",
  "Reflect",
]);

/**
 * What of a program's file does not hold on Espruino, in the order of its lines.
 * @param topLevelAwait whether `await` may stand at the top level: in the program's own file
 */
export function findRefused(source: string, file: string, kit: Kit, topLevelAwait: boolean): Problem[] {
  const refused: Problem[] = [];
  const members = membersOf(kit);
  const note = (
    node: t.Node,
    id: "member" | "name" | "module" | "construct" | "letters" | "length" | "errorClass",
    params: Record<string, string>,
  ) => {
    const { line = 1, column = 0 } = node.loc?.start ?? {};
    refused.push(new Problem(`espruino.${id}`, params, { file, line, column: column + 1 }));
  };
  const construct = (node: t.Node, name: string) => note(node, "construct", { name });
  const tree = parseTypeScript(source, file);
  // What a file beside this one has under such a name cannot be told from here.
  const own = /from\s*["']\./.test(source) ? undefined : ownNames(tree);
  const letters = (path: NodePath) => {
    const text = refusedLetters(path);
    if (text === undefined) return;
    const shown = text.length > 30 ? `${text.slice(0, 30)}…` : text;
    note(path.node, "letters", { text: printableLine(shown) });
  };
  traverse(tree, {
    ImportDeclaration({ node }) {
      if (node.importKind === "type") return;
      const module = node.source.value;
      if (module.startsWith(".") || module === kitModule) return;
      if (module !== core && module !== runtime) {
        note(node, "module", { module, known: coreNames.join(", ") });
        return;
      }
      for (const specifier of node.specifiers) {
        const name = importedName(specifier);
        if (name !== undefined && !holds(module, name)) note(specifier, "name", { name, module });
      }
    },
    MemberExpression(path) {
      const { object, property, computed } = path.node;
      const lacking = lackingName(path, own);
      if (lacking !== undefined) construct(property, lacking);
      if (isAssigned(path) && setsLength(path, own)) note(property, "length", {});
      if (computed || !t.isIdentifier(object) || !t.isIdentifier(property)) return;
      const module = moduleOf(path, object.name);
      if (module?.from === kitModule && module.name === "robot" && !members.includes(property.name))
        note(property, "member", { name: property.name, known: members.join(", ") });
      // `import * as ds`: each name is judged where it stands.
      if (module && module.name === "*" && module.from !== kitModule && !holds(module.from, property.name))
        note(property, "name", { name: property.name, module: module.from });
    },
    Identifier(path) {
      const { name } = path.node;
      letters(path);
      if (path.parentPath.isTSType() || path.parentPath.isTSExpressionWithTypeArguments()) return;
      if (missingGlobals.has(name) && path.isReferencedIdentifier() && !path.scope.hasBinding(name, true))
        construct(path.node, name);
    },
    StringLiteral: letters,
    TemplateElement: letters,
    Class({ node, scope }) {
      const { superClass } = node;
      if (
        t.isIdentifier(superClass) &&
        errorClasses.includes(superClass.name) &&
        !scope.hasBinding(superClass.name, true)
      )
        note(superClass, "errorClass", { name: superClass.name });
    },
    ClassMethod({ node }) {
      const rest = node.kind === "constructor" && node.params.find((each) => t.isRestElement(each));
      if (rest) construct(rest, "constructor(...)");
    },
    Super({ parent }) {
      if (t.isCallExpression(parent) && parent.arguments.some((each) => t.isSpreadElement(each)))
        construct(parent, "super(...)");
    },
    AwaitExpression(path) {
      if (!topLevelAwait && !path.getFunctionParent()) construct(path.node, "await");
    },
    LabeledStatement: ({ node }) => construct(node, `${node.label.name}:`),
    YieldExpression: ({ node }) => construct(node, "yield"),
    PrivateName: ({ node }) => construct(node, `#${node.id.name}`),
    BigIntLiteral: ({ node }) => construct(node, `${node.value}n`),
    TaggedTemplateExpression: ({ node }) => construct(node, "`…`"),
    ForOfStatement({ node }) {
      if (node.await) construct(node, "for await");
    },
  });
  return refused;
}

/** Motors on pins where Espruino makes no PWM: the two DAC pins of the classic ESP32 (targets/esp32/jshardware.c). */
export function findRefusedPins(kit: Kit, file: string): Problem[] {
  if (kit.board !== "esp32_devkit_c") return [];
  return actionsOf(supportedKit(kit), "motor").flatMap(({ name: part }) =>
    Object.values(pinsOf(kit.parts[part]!))
      .filter((pin) => pin === 25 || pin === 26)
      .map((pin) => new Problem("espruino.dacPin", { part, pin }, { file })),
  );
}

function isAssigned({ node, parent }: NodePath): boolean {
  return (t.isAssignmentExpression(parent) && parent.left === node) || t.isUpdateExpression(parent);
}

function importedName(specifier: t.ImportDeclaration["specifiers"][number]): string | undefined {
  if (!t.isImportSpecifier(specifier) || specifier.importKind === "type") return undefined;
  return t.isIdentifier(specifier.imported) ? specifier.imported.name : specifier.imported.value;
}

function holds(module: string, name: string): boolean {
  return module === core ? coreNames.includes(name) : !missingRuntime.has(name);
}

/** Where a name of the file was imported from; the name there, or `*`. */
function moduleOf(path: NodePath, name: string): { from: string; name: string } | undefined {
  const binding = path.scope.getBinding(name)?.path;
  const declaration = binding?.parent;
  if (!binding || !t.isImportDeclaration(declaration)) return undefined;
  const from = declaration.source.value;
  if (binding.isImportNamespaceSpecifier()) return { from, name: "*" };
  return { from, name: importedName(binding.node as t.ImportSpecifier) ?? "" };
}
