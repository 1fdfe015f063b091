import { transformFromAstSync } from "@babel/core";
import type { types } from "./syntax/syntax.ts";

/** A syntax tree as text. */
export function generate(tree: types.File): string {
  const result = transformFromAstSync(tree, undefined, {
    babelrc: false,
    configFile: false,
    retainLines: true,
  });
  return result?.code ?? "";
}
