import { type PluginObj, transformSync } from "@babel/core";
import blockScoping from "@babel/plugin-transform-block-scoping";
import computedProperties from "@babel/plugin-transform-computed-properties";
import destructuring from "@babel/plugin-transform-destructuring";
import forOf from "@babel/plugin-transform-for-of";
import objectSpread from "@babel/plugin-transform-object-rest-spread";
import parameters from "@babel/plugin-transform-parameters";
import regenerator from "@babel/plugin-transform-regenerator";
import spread from "@babel/plugin-transform-spread";
import { startLoop } from "./library-loops.ts";
import { type NodePath, types as t } from "./syntax/syntax.ts";

/**
 * Takes from a bundle what Espruino's JavaScript lacks (docs/espruino.md). Babel's plugins do what they do for old
 * browsers; three things are ours: async functions run on `espruino/calls.ts` and not on Babel's own helpers, `start`
 * of DeviceScript, and functions stand before what calls them, since Espruino does not hoist.
 * @param code a module that exports `$async`, `$start` and `$startFunction`, where it needs them
 */
export function lower(code: string): string {
  const result = transformSync(code, {
    babelrc: false,
    configFile: false,
    sourceType: "module",
    compact: false,
    assumptions: {
      ignoreFunctionLength: true,
      noDocumentAll: true,
      iterableIsArray: true,
      objectRestNoSymbols: true,
      setSpreadProperties: true,
      setComputedProperties: true,
      pureGetters: true,
    },
    plugins: [
      withoutExports,
      starts,
      templatesAsSums,
      namedCatches,
      superOfDefault,
      asyncOnCalls,
      forOf,
      blockScoping,
      parameters,
      destructuring,
      [objectSpread, { useBuiltIns: true }],
      spread,
      computedProperties,
      [regenerator, { asyncGenerators: false, generators: false, async: true }],
    ],
  });
  return tidy(result?.code ?? "");
}

/** The bundler keeps what is exported, and under its name; Espruino knows no modules. */
function withoutExports(): PluginObj {
  return {
    name: "without-exports",
    visitor: {
      ExportNamedDeclaration(path) {
        for (const specifier of path.node.specifiers)
          if (
            !t.isExportSpecifier(specifier) ||
            !t.isIdentifier(specifier.exported, { name: specifier.local.name })
          )
            throw new Error(`the bundler has renamed ${path.toString()}`);
        path.remove();
      },
    },
  };
}

/** Names that must stay as they are in `espruino/calls.ts`; the bundler keeps what it exports. */
const asyncName = "$async";
const awaitMark = "robonetAwaited";

interface BabelFileStore {
  set(key: "helperGenerator", generate: (name: string) => t.Expression | undefined): void;
}

/** Babel would bring its own helpers for async functions; ours are in the bundle already. */
function asyncOnCalls(): PluginObj {
  return {
    name: "async-on-calls",
    pre(file) {
      // Not in @types/babel__core: https://babeljs.io/docs/babel-plugin-external-helpers uses it alike.
      (file as unknown as BabelFileStore).set("helperGenerator", (name: string) => {
        if (name === "regeneratorAsync") return t.identifier(asyncName);
        if (name === "awaitAsyncGenerator") return t.identifier(awaitMark);
        return name.startsWith("regenerator") ? t.identifier(`${name}Missing`) : undefined;
      });
    },
    visitor: {
      Program: {
        exit(program) {
          program.traverse({
            CallExpression(path) {
              const { callee, arguments: args } = path.node;
              if (t.isIdentifier(callee, { name: awaitMark })) path.replaceWith(args[0]!);
              // (body, outer function, this, tries, Promise): only the first and the fourth are of use here.
              else if (t.isIdentifier(callee, { name: asyncName }) && args.length > 2)
                path.node.arguments = t.isNullLiteral(args[3]) ? [args[0]!] : [args[0]!, args[3]!];
            },
          });
        },
      },
    },
  };
}

/** `drive.follow.start(1)` → `$start(drive, "follow", [1])`: what `start` belongs to shows only when it runs. */
function starts(): PluginObj {
  return {
    name: "starts",
    visitor: {
      CallExpression(path) {
        const { callee, arguments: args } = path.node;
        if (!t.isMemberExpression(callee) || !t.isIdentifier(callee.property)) return;
        const { object, property } = callee;
        const isLoop = property.name === startLoop;
        if (!isLoop && property.name !== "start") return;
        const list = t.arrayExpression(args as t.Expression[]);
        const loop = isLoop ? [t.booleanLiteral(true)] : [];
        if (t.isMemberExpression(object) && !object.computed && t.isIdentifier(object.property))
          path.replaceWith(
            t.callExpression(t.identifier("$start"), [
              object.object,
              t.stringLiteral(object.property.name),
              list,
              ...loop,
            ]),
          );
        else path.replaceWith(t.callExpression(t.identifier("$startFunction"), [object, list, ...loop]));
      },
    },
  };
}

/**
 * Templates become sums of texts. The plugin that takes `await` away knows no templates; and esbuild would make them
 * calls of `concat`, in which Espruino leaves `undefined` out.
 */
function templatesAsSums(): PluginObj {
  return {
    name: "templates-as-sums",
    visitor: {
      TemplateLiteral(path) {
        if (t.isTaggedTemplateExpression(path.parent)) return;
        const { quasis, expressions } = path.node;
        const texts = quasis.map(({ value }) => t.stringLiteral(value.cooked ?? ""));
        let sum: t.Expression = texts[0]!;
        expressions.forEach((expression, index) => {
          sum = t.binaryExpression("+", sum, expression as t.Expression);
          if (texts[index + 1]!.value !== "") sum = t.binaryExpression("+", sum, texts[index + 1]!);
        });
        path.replaceWith(sum);
      },
    },
  };
}

/** `catch {`: the plugin that takes `await` away wants a name there. */
function namedCatches(): PluginObj {
  return {
    name: "named-catches",
    visitor: {
      CatchClause({ node, scope }) {
        node.param ??= scope.generateUidIdentifier("error");
      },
    },
  };
}

/** `super(...arguments)`, which esbuild gives a class with fields: as many of them as the class above takes. */
function superOfDefault(): PluginObj {
  return {
    name: "super-of-default",
    visitor: {
      // Before another plugin changes parameters.
      Program(program) {
        const counts = new Map<t.CallExpression, number>();
        program.traverse({
          CallExpression(path) {
            if (!callsSuperWithAll(path.node)) return;
            const own = path.findParent((each) => each.isClass()) as NodePath<t.Class> | null;
            counts.set(path.node, own ? parametersAbove(own) : 0);
          },
        });
        for (const [call, count] of counts)
          call.arguments = Array.from({ length: count }, (_, index) =>
            t.memberExpression(t.identifier("arguments"), t.numericLiteral(index), true),
          );
      },
    },
  };
}

/** How many parameters the constructor of the class above has; one that has none takes those of the class above it. */
function parametersAbove({ node, scope }: NodePath<t.Class>): number {
  if (!t.isIdentifier(node.superClass)) return 0;
  const declared = scope.getBinding(node.superClass.name)?.path;
  const above = declared?.isVariableDeclarator() ? (declared.get("init") as NodePath) : declared;
  if (!above?.isClass()) return 0;
  const made = above.node.body.body.find(
    (member): member is t.ClassMethod => t.isClassMethod(member) && member.kind === "constructor",
  );
  if (!made) return parametersAbove(above);
  const usesAll = made.body.body.some(
    (statement) => t.isExpressionStatement(statement) && callsSuperWithAll(statement.expression),
  );
  return usesAll ? parametersAbove(above) : made.params.length;
}

function callsSuperWithAll(node: t.Expression): boolean {
  if (!t.isCallExpression(node) || !t.isSuper(node.callee)) return false;
  const [first] = node.arguments;
  return t.isSpreadElement(first) && t.isIdentifier(first.argument, { name: "arguments" });
}

/** What is left for Espruino alone. */
function tidy(code: string): string {
  const plugin: PluginObj = {
    name: "tidy",
    visitor: {
      Program: {
        exit(program) {
          program.traverse({
            Function: (path: NodePath<t.Function>) => unwrap(path.node),
            ClassExpression: dropName,
          });
          program.traverse({ BlockStatement: (path: NodePath<t.BlockStatement>) => hoist(path.node) });
          hoist(program.node);
        },
      },
    },
  };
  const options = { babelrc: false, configFile: false, sourceType: "script" as const, plugins: [plugin] };
  return transformSync(code, options)?.code ?? "";
}

/** Babel puts a function into an async method that is called at once: one more on a small stack, for nothing. */
function unwrap(fn: t.Function): void {
  if (!t.isBlockStatement(fn.body)) return;
  const last = fn.body.body.at(-1);
  if (!t.isReturnStatement(last) || !t.isCallExpression(last.argument)) return;
  const { callee, arguments: args } = last.argument;
  if (!t.isFunctionExpression(callee) || callee.params.length > 0 || args.length > 0) return;
  const end = callee.body.body.at(-1);
  const isAsync =
    t.isReturnStatement(end) &&
    t.isCallExpression(end.argument) &&
    t.isIdentifier(end.argument.callee, { name: asyncName });
  if (isAsync) fn.body.body.splice(-1, 1, ...callee.body.body);
}

/** `var Call = class _Call { … }`, as esbuild writes it: inside, Espruino does not know the second name. */
function dropName(path: NodePath<t.ClassExpression>): void {
  const { id } = path.node;
  const { parent } = path;
  if (!id) return;
  if (t.isVariableDeclarator(parent) && t.isIdentifier(parent.id)) path.scope.rename(id.name, parent.id.name);
  path.node.id = null;
}

function hoist(block: t.Program | t.BlockStatement): void {
  const isFunction = (statement: t.Statement) => t.isFunctionDeclaration(statement);
  block.body = [...block.body.filter(isFunction), ...block.body.filter((one) => !isFunction(one))];
}
