import type { Checker, ProgramFile, ReviewFinding, Syntax, SyntaxNode } from "../devicescript/compiler.ts";
import { languageOf } from "../devicescript/language.ts";
import { ForgottenBrackets } from "./forgotten-brackets.ts";
import { reviewLoop } from "./review-loops.ts";
import { reviewName } from "./review-names.ts";
import { losesResult } from "./review-results.ts";
import { shown } from "./shown-source.ts";
import { textRefused } from "./text-limits.ts";

/** Methods of a list that take what their function gives for a yes or no. */
const askingMethods = ["filter", "find", "findIndex", "findLast", "findLastIndex", "some", "every"];

/**
 * What TypeScript lets pass in a program's file, and the firmware would silently do in another way: a number as a
 * condition (`devs_value_to_bool` takes fractions for false), `sort()` of numbers, decorators, and an import of a file
 * that is not there; and what it lets pass though it cannot be meant: a function that is named and not called, and a line
 * that does nothing.
 * @param hasErrors whether a value may be of no known type, of which nothing is said
 */
export function reviewFile(
  syntax: Syntax,
  checker: Checker,
  file: ProgramFile,
  hasErrors: boolean,
): ReviewFinding[] {
  const { SyntaxKind: kinds } = syntax;
  const language = languageOf(syntax, checker);
  const brackets = new ForgottenBrackets(syntax, checker);
  const found: ReviewFinding[] = [];
  const told = new Set<SyntaxNode>();
  const tell = (node: SyntaxNode, text: string) => {
    if (!told.has(node)) found.push({ node, text });
    told.add(node);
  };
  const isUnknown = (node: SyntaxNode) =>
    hasErrors && (checker.getTypeAtLocation(node).flags & syntax.TypeFlags.Any!) !== 0;

  const isOperator = (node: SyntaxNode, ...names: string[]) =>
    node.kind === kinds.BinaryExpression && names.some((name) => node.operatorToken?.kind === kinds[name]);

  /** @param instead what to write, when a comparison with 0 is not the first idea */
  const condition = (given: SyntaxNode | undefined, instead?: SyntaxNode): void => {
    const node = given && unwrapped(given, kinds);
    if (!node || node.kind === kinds.NumericLiteral) return;
    if (node.kind === kinds.PrefixUnaryExpression && node.operator === kinds.ExclamationToken) return;
    if (isOperator(node, "AmpersandAmpersandToken", "BarBarToken")) {
      // Its left side is visited on its own.
      condition(node.right);
      return;
    }
    const assigned = isOperator(node, "EqualsToken") ? node : undefined;
    if (assigned && (isLiteral(assigned.right!, kinds) || language.mayBeNumber(node))) {
      tell(
        node,
        `an assignment as a condition: ${shown(assigned.left!, file)} = ${shown(assigned.right!, file)}`,
      );
      return;
    }
    if (brackets.isFunction(node)) tell(node, `a function without brackets: ${shown(node, file)}`);
    if (isUnknown(node) || !language.mayBeNumber(node)) return;
    const text = shown(node, file);
    if (instead) tell(node, `a number before ||: ${text} || ${shown(instead, file)}`);
    else tell(node, `a number as a condition: ${text}`);
  };

  const call = (node: SyntaxNode) => {
    const method = node.expression?.name?.text ?? "";
    const list = node.expression?.expression;
    if (list?.text === "console")
      for (const value of node.arguments ?? [])
        if (brackets.isFunction(value) || brackets.holdsFunction(value))
          tell(value, `a function without brackets: ${shown(value, file)}`);
    if (!list || !language.isList(list)) return;
    const [given] = node.arguments ?? [];
    if (method === "sort" && !given) {
      const item = checker.getIndexTypeOfType(checker.getTypeAtLocation(list), 1);
      if (item && !language.isTextType(item)) tell(node, "sort without an order");
    }
    if (!given || !askingMethods.includes(method)) return;
    const [signature] = checker.getTypeAtLocation(given).getCallSignatures();
    if (!signature || !language.mayBeNumberType(signature.getReturnType())) return;
    const body = given.body && given.body.kind !== kinds.Block ? given.body : given;
    if (unwrapped(body, kinds).kind !== kinds.NumericLiteral)
      tell(body, `a number as a condition: ${shown(body, file)}`);
  };

  const open: SyntaxNode[] = [file];
  for (let node = open.pop(); node; node = open.pop()) {
    reviewLoop(node, kinds, language, file, tell);
    reviewName(node, kinds, checker, brackets, file, tell);
    switch (node.kind) {
      case kinds.AwaitExpression:
        if (brackets.isFunction(node.expression!))
          tell(node.expression!, `a function without brackets: ${shown(node.expression!, file)}`);
        break;
      case kinds.IfStatement:
      case kinds.WhileStatement:
      case kinds.DoStatement:
        condition(node.expression);
        break;
      case kinds.ForStatement:
        condition(node.condition);
        break;
      case kinds.ConditionalExpression:
        condition(node.condition);
        break;
      case kinds.PrefixUnaryExpression:
        if (node.operator === kinds.ExclamationToken) condition(node.operand);
        break;
      case kinds.BinaryExpression:
        if (isOperator(node, "BarBarToken", "BarBarEqualsToken")) condition(node.left, node.right);
        if (isOperator(node, "AmpersandAmpersandToken", "AmpersandAmpersandEqualsToken"))
          condition(node.left);
        break;
      case kinds.ExpressionStatement: {
        const value = unwrapped(node.expression!, kinds);
        if (brackets.isFunction(value)) tell(value, `a function without brackets: ${shown(value, file)}`);
        else if (brackets.isIdle(value) && !isUnknown(value))
          tell(value, `a line that does nothing: ${shown(value, file)}`);
        else if (losesResult(value, kinds, checker, language))
          tell(value, `a result that nobody keeps: ${shown(value, file)}`);
        break;
      }
      case kinds.CallExpression:
        call(node);
        break;
      case kinds.EnumMember:
        // The compiler would put nothing in its place.
        if (node.initializer && checker.getConstantValue(node) === undefined)
          tell(node, `not supported: ${shown(node, file)} is worked out while the program runs`);
        break;
      case kinds.StringLiteral:
      case kinds.NoSubstitutionTemplateLiteral:
      case kinds.TemplateHead:
      case kinds.TemplateMiddle:
      case kinds.TemplateTail: {
        // A buffer: hex`5a5a`.
        const isTagged = node.parent?.kind === kinds.TaggedTemplateExpression;
        const refused = textRefused(node.text ?? "");
        if (refused && !isTagged) tell(node, refused);
        break;
      }
      case kinds.DeclareKeyword:
        if (
          node.parent &&
          ![kinds.InterfaceDeclaration, kinds.TypeAliasDeclaration].includes(node.parent.kind)
        )
          tell(node, "not supported: declare");
        break;
      case kinds.Decorator:
        tell(node, "not supported: decorator @");
        break;
      case kinds.ImportDeclaration: {
        const module = node.moduleSpecifier;
        if (module && !node.importClause && !syntax.getResolvedModule(file, module.text ?? "", undefined))
          tell(module, `cannot find module '${module.text}'`);
        break;
      }
    }
    const children: SyntaxNode[] = [];
    node.forEachChild((child) => void children.push(child));
    open.push(...children.reverse());
  }
  return found;
}

function isLiteral({ kind }: SyntaxNode, kinds: Syntax["SyntaxKind"]): boolean {
  return ["NumericLiteral", "StringLiteral", "TrueKeyword", "FalseKeyword", "NullKeyword"].some(
    (name) => kinds[name] === kind,
  );
}

/** What stands inside brackets and casts. */
export function unwrapped(node: SyntaxNode, kinds: Syntax["SyntaxKind"]): SyntaxNode {
  let inner = node;
  while (
    inner.expression &&
    (inner.kind === kinds.ParenthesizedExpression ||
      inner.kind === kinds.AsExpression ||
      inner.kind === kinds.NonNullExpression)
  )
    inner = inner.expression;
  return inner;
}
