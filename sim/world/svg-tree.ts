import { XMLBuilder, XMLParser, XMLValidator } from "fast-xml-parser";
import { Problem } from "../../messages/index.ts";

/** A node as fast-xml-parser gives it in document order: one key is the tag with its children, `:@` the attributes. */
export type SvgNode = { [key: string]: unknown };

const options = { preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "" } as const;

/** @throws Problem when the text is not well-formed XML */
export function parseSvg(text: string, file: string): SvgNode[] {
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    const { line, col, msg } = valid.err;
    throw new Problem("world.xml", { reason: msg }, { file, line, column: col });
  }
  return new XMLParser(options).parse(text) as SvgNode[];
}

export function writeSvg(tree: readonly SvgNode[]): string {
  return new XMLBuilder({ ...options, format: true }).build(tree as SvgNode[]) as string;
}

export function tagOf(node: SvgNode): string {
  return Object.keys(node).find((key) => key !== ":@") ?? "";
}

export function childrenOf(node: SvgNode): SvgNode[] {
  const children = node[tagOf(node)];
  return Array.isArray(children) ? (children as SvgNode[]) : [];
}

export function attribute(node: SvgNode, name: string): string | undefined {
  const value = (node[":@"] as Record<string, unknown> | undefined)?.[name];
  return value === undefined ? undefined : String(value);
}

/** The node with another value of one attribute; children are shared. */
export function withAttribute(node: SvgNode, name: string, value: string): SvgNode {
  return { ...node, ":@": { ...(node[":@"] as object | undefined), [name]: value } };
}
