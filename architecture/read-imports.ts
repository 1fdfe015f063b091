import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { parseSync, traverse } from "@babel/core";

/** One import of a file of the project by another. */
export interface Import {
  /** Both from the project's folder. */
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

/**
 * The relative imports of one file: static, dynamic with a plain text, re-exports, and types.
 * @param source its text; left out: what stands on the disk
 */
export function readImports(file: string, source = readFileSync(file, "utf8")): Import[] {
  const tree = parseSync(source, {
    filename: file,
    babelrc: false,
    configFile: false,
    parserOpts: {
      sourceType: "module",
      plugins: ["typescript", ...(file.endsWith("x") ? (["jsx"] as const) : [])],
    },
  });
  const found: Import[] = [];
  const add = (specifier: string, line: number) => {
    if (specifier.startsWith("."))
      found.push({ from: file, to: posix.join(posix.dirname(file), specifier.replace(/\?.*$/, "")), line });
  };
  traverse(tree, {
    ImportDeclaration: ({ node }) => add(node.source.value, node.loc?.start.line ?? 0),
    ExportAllDeclaration: ({ node }) => add(node.source.value, node.loc?.start.line ?? 0),
    ExportNamedDeclaration: ({ node }) => {
      if (node.source) add(node.source.value, node.loc?.start.line ?? 0);
    },
    CallExpression: ({ node }) => {
      const [argument] = node.arguments;
      if (node.callee.type === "Import" && argument?.type === "StringLiteral")
        add(argument.value, node.loc?.start.line ?? 0);
    },
    TSImportType: ({ node }) => {
      if (node.argument.type === "StringLiteral") add(node.argument.value, node.loc?.start.line ?? 0);
    },
  });
  return found;
}
