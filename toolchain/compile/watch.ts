import type { Syntax, SyntaxNode, Watch } from "../devicescript/compiler.ts";
import { programFolder } from "./entry.ts";
import { Recursion } from "./recursion.ts";
import { StepEstimate } from "./step-estimate.ts";

/** What the guard in a loop or function takes itself. */
const guardSteps = 8;

/** A function of so many steps counts its calls: such functions that call each other add up, without a loop among them. */
const largeSteps = 500;

/**
 * Says where the compiler puts guards against a program that never ends: into loops of the program's own files, and
 * into functions there that can reach themselves or are large. What the guards do stands in `runtime/src/fuel.ts`.
 */
export function watchOwnFiles(
  syntax: Syntax,
  declaration: (name: SyntaxNode) => SyntaxNode | undefined,
): Watch {
  const isOwn = (node: SyntaxNode) => node.getSourceFile().fileName.startsWith(programFolder);
  const estimate = new StepEstimate(syntax, declaration, isOwn);
  const recursion = new Recursion(syntax, declaration, isOwn);
  return {
    loopSteps(body) {
      const loop = body.parent;
      if (loop?.statement !== body || loop.kind === syntax.SyntaxKind.LabeledStatement) return 0;
      return !isOwn(body) || alwaysSleeps(body, syntax) ? 0 : guardSteps + estimate.of(loop);
    },
    largeSteps(fn) {
      const waits = fn.modifiers?.some(({ kind }) => kind === syntax.SyntaxKind.AsyncKeyword);
      const steps = fn.body && isOwn(fn) && !waits ? estimate.ofFunction(fn) : 0;
      return steps < largeSteps ? 0 : guardSteps + steps;
    },
    recursion(fn) {
      if (!fn.body || !isOwn(fn) || !recursion.reachesItself(fn)) return undefined;
      // Between a function inside another and its caller stands the library's: `list.forEach(one => …)`.
      const nested =
        fn.kind === syntax.SyntaxKind.ArrowFunction || fn.kind === syntax.SyntaxKind.FunctionExpression;
      return { steps: guardSteps + estimate.ofFunction(fn), depth: nested ? 2 : 1 };
    },
  };
}

/** Whether each turn comes by an `await sleep(20)`: such a loop needs no watch, and most loops of lessons are so. */
function alwaysSleeps(body: SyntaxNode, { SyntaxKind }: Syntax): boolean {
  const statements = body.statements ?? [body];
  for (const statement of statements) {
    if (mayContinue(statement, SyntaxKind)) return false;
    const awaited = statement.expression;
    if (!awaited || awaited.kind !== SyntaxKind.AwaitExpression) continue;
    const call = awaited.expression;
    const name = call?.expression?.name ?? call?.expression;
    if (name?.text === "sleep" && Number(call?.arguments?.[0]?.text) >= 1) return true;
  }
  return false;
}

function mayContinue(node: SyntaxNode, kinds: Syntax["SyntaxKind"]): boolean {
  if (node.kind === kinds.ContinueStatement) return true;
  let found = false;
  node.forEachChild((child) => {
    found ||= mayContinue(child, kinds);
  });
  return found;
}
