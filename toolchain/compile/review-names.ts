import type { Checker, ProgramFile, Syntax, SyntaxNode } from "../devicescript/compiler.ts";
import type { ForgottenBrackets } from "./forgotten-brackets.ts";
import { shown } from "./shown-source.ts";

/**
 * Methods that are named where what they give is wanted: between two values, in a text, or for a variable that nobody
 * calls; and an enum that is asked for the name of a number, which the robot does not know.
 */
export function reviewName(
  node: SyntaxNode,
  kinds: Syntax["SyntaxKind"],
  checker: Checker,
  brackets: ForgottenBrackets,
  file: ProgramFile,
  tell: (node: SyntaxNode, text: string) => void,
): void {
  const uncalled = (value: SyntaxNode | undefined) => {
    if (value && brackets.isFunction(value))
      tell(value, `a function without brackets: ${shown(value, file)}`);
  };
  switch (node.kind) {
    case kinds.BinaryExpression: {
      const reckons = reckoning.some((name) => kinds[name] === node.operatorToken!.kind);
      // Whether there is a method at all is a question that a program may ask.
      const isAsked = [node.left!, node.right!].some(({ text }) => text === "undefined");
      if (!reckons || isAsked || (brackets.isCallable(node.left!) && brackets.isCallable(node.right!)))
        return;
      const called = node.left!.kind === kinds.AwaitExpression ? node.left!.expression! : node.left!;
      if (isTurned(node, kinds) && brackets.isFunction(called)) {
        tell(called, `a call without brackets: ${shown(called, file)}`);
        return;
      }
      uncalled(node.left);
      uncalled(node.right);
      return;
    }
    case kinds.TemplateSpan:
      uncalled(node.expression);
      return;
    case kinds.VariableDeclaration: {
      const name = node.name?.text;
      if (name !== undefined && brackets.isMethod(node.initializer) && !isHandedOn(name, file))
        uncalled(node.initializer);
      return;
    }
    case kinds.ElementAccessExpression: {
      const declared = checker.getSymbolAtLocation(node.expression!)?.valueDeclaration;
      if (!declared || declared.kind !== kinds.EnumDeclaration) return;
      if (node.argumentExpression?.kind === kinds.StringLiteral) {
        tell(node, `not supported: enum ${shown(node, file)}`);
        return;
      }
      const names = (declared.members ?? []).map((member) => JSON.stringify(member.name?.text ?? ""));
      tell(node, `an enum by number: const names = [${names.join(", ")}]`);
    }
  }
}

/** `turn -90`, where the value of a call was meant. */
function isTurned(node: SyntaxNode, kinds: Syntax["SyntaxKind"]): boolean {
  return node.operatorToken!.kind === kinds.MinusToken && node.right!.kind === kinds.NumericLiteral;
}

const reckoning = [
  ...["PlusToken", "MinusToken", "AsteriskToken", "SlashToken", "PercentToken", "AsteriskAsteriskToken"],
  ...["LessThanToken", "GreaterThanToken", "LessThanEqualsToken", "GreaterThanEqualsToken"],
  ...["EqualsEqualsToken", "EqualsEqualsEqualsToken", "ExclamationEqualsToken"],
  "ExclamationEqualsEqualsToken",
];

/** Whether a program calls what a variable holds, or gives it to a function other than `console.log`. */
function isHandedOn(name: string, file: ProgramFile): boolean {
  const word = name.replaceAll("$", "\\$");
  return new RegExp(
    `(?<![\\w$.])${word}\\s*\\(|(?<!console\\.\\w+)\\(\\s*(?:[^()]*,\\s*)?${word}\\s*[,)]|[[=]\\s*${word}\\s*[,;\\]\\n]`,
  ).test(file.getText(file));
}
