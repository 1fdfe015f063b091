import type { ProgramFile, Syntax, SyntaxNode } from "../devicescript/compiler.ts";
import type { Language } from "../devicescript/language.ts";
import { shown } from "./shown-source.ts";

/** A loop or an else that a ; ends before it does anything, and `for … in` of a list, which fails on the robot. */
export function reviewLoop(
  node: SyntaxNode,
  kinds: Syntax["SyntaxKind"],
  language: Language,
  file: ProgramFile,
  tell: (node: SyntaxNode, text: string) => void,
): void {
  const isEmpty = (body: SyntaxNode | undefined) => body?.kind === kinds.EmptyStatement;
  switch (node.kind) {
    case kinds.ForInStatement: {
      const list = node.expression!;
      const name = node.initializer?.declarations?.[0]?.name;
      if (language.isList(list) || language.isText(list))
        tell(
          node.initializer!,
          `for in of a list: ${name ? shown(name, file) : "each"} ${shown(list, file)}`,
        );
      if (isEmpty(node.statement)) tell(node.statement!, "an empty body: for");
      break;
    }
    case kinds.ForOfStatement:
    case kinds.ForStatement:
      if (isEmpty(node.statement)) tell(node.statement!, "an empty body: for");
      break;
    case kinds.WhileStatement:
      // It may wait in its condition; braces behind it were meant to be its own.
      if (isEmpty(node.statement) && isBeforeBlock(node, kinds))
        tell(node.statement!, "an empty body: while");
      break;
    case kinds.IfStatement:
      if (isEmpty(node.elseStatement)) tell(node.elseStatement!, "an empty else");
      break;
  }
}

function isBeforeBlock(node: SyntaxNode, kinds: Syntax["SyntaxKind"]): boolean {
  const beside = node.parent?.statements ?? [];
  return beside[beside.indexOf(node) + 1]?.kind === kinds.Block;
}
