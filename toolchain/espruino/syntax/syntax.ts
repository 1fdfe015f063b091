import { type NodePath, parseSync, traverse, types } from "@babel/core";

export { type NodePath, traverse, types };

/** A syntax tree of TypeScript, with the lines of its source. */
export function parseTypeScript(source: string, file: string): types.File {
  const parsed = parseSync(source, {
    filename: file,
    babelrc: false,
    configFile: false,
    sourceType: "module",
    parserOpts: { plugins: ["typescript"] },
  });
  if (parsed?.type !== "File") throw new Error(`nothing in ${file}`);
  return parsed;
}
