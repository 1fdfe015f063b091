import { generate } from "./print.ts";
import { parseTypeScript, types as t, traverse } from "./syntax/syntax.ts";

/** What a `start` of the library's own becomes; `lower.ts` makes a call of it. */
export const startLoop = "robonetStartLoop";

/** Begins what the program handed to it: a task of the program (as in toolchain/devicescript/patches/prelude.ts). */
const tasksFile = /[\\/]runtime[\\/]src[\\/]task\.ts$/;

/**
 * Marks where a file of the library begins a loop of its own, such as `this.keepSpeed.start(…)`: the simulator must not
 * take it for work of the program that keeps a run going.
 * @returns undefined when there is none
 */
export function markLoops(source: string, file: string): string | undefined {
  if (tasksFile.test(file) || !source.includes(".start(")) return undefined;
  const tree = parseTypeScript(source, file);
  traverse(tree, {
    CallExpression({ node: { callee } }) {
      if (!t.isMemberExpression(callee) || !t.isIdentifier(callee.property, { name: "start" })) return;
      // `this.start()` is a method of that name.
      if (!t.isThisExpression(callee.object)) callee.property = t.identifier(startLoop);
    },
  });
  return generate(tree);
}
