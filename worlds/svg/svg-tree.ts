import { XMLParser, XMLValidator } from "fast-xml-parser";
import { Problem } from "../../messages/index.ts";
import { xmlFault } from "./xml-fault.ts";

/** A node as fast-xml-parser gives it in document order: one key is the tag with its children, `:@` the attributes. */
export type SvgNode = { [key: string]: unknown };

const options = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  htmlEntities: true,
  maxNestedTags: 1000,
} as const;

const svgNamespace = "http://www.w3.org/2000/svg";

/** The drawing's root, its elements without a prefix where the drawing has one for SVG; undefined: there is none. */
export function svgRoot(tree: readonly SvgNode[]): SvgNode | undefined {
  const root = tree.find((node) => /^(?:[\w.-]+:)?svg$/.test(tagOf(node)));
  const prefix = root && /^(.+:)svg$/.exec(tagOf(root))?.[1];
  if (!root || prefix === undefined) return root;
  if (attribute(root, `xmlns:${prefix.slice(0, -1)}`) !== svgNamespace) return undefined;
  const rename = (node: SvgNode): SvgNode => {
    const tag = tagOf(node);
    const { [tag]: inside, ...rest } = node;
    const name = tag.startsWith(prefix) ? tag.slice(prefix.length) : tag;
    return { [name]: Array.isArray(inside) ? childrenOf(node).map(rename) : inside, ...rest };
  };
  return rename(root);
}

/** Deeper than any drawing program nests its groups; readers that call themselves for each group run out of stack. */
const deepest = 200;

/** @throws Problem when the text is not well-formed XML, or is made to hurt who reads it */
export function parseSvg(text: string, file: string): SvgNode[] {
  refuseEntities(text, file);
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    const { line, col, msg } = valid.err;
    throw new Problem("world.xml", xmlFault(msg), { file, line, column: col });
  }
  return parseValid(text, file);
}

/**
 * The same for text that a program of ours has written.
 * @throws Problem for more than the parser's limits let through
 */
export function parseValid(text: string, file: string): SvgNode[] {
  try {
    return new XMLParser(options).parse(text) as SvgNode[];
  } catch (error) {
    throw new Problem("world.xml", xmlFault(error instanceof Error ? error.message : ""), { file });
  }
}

/** Illustrator names its namespaces by entities; ones that stand for files or for other entities are attacks. */
function refuseEntities(text: string, file: string): void {
  for (const entity of text.matchAll(/<!ENTITY\s+(%\s+)?[^\s>]+\s+("[^"]*"|'[^']*'|[^>]*)/gi)) {
    const [whole, parameter, value = ""] = entity;
    if (parameter === undefined && /^["'][^&%<]*["']$/.test(value)) continue;
    throw new Problem(
      "world.entity",
      { entity: whole.slice(0, 60) },
      { file, ...lineOf(text, entity.index) },
    );
  }
}

function lineOf(text: string, index: number): { line: number; column: number } {
  const lines = text.slice(0, index).split("\n");
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** @throws Problem when groups stand too deep in groups */
export function checkDepth(tree: readonly SvgNode[], file: string): void {
  let level: readonly SvgNode[] = tree;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) throw new Problem("world.depth", { deepest }, { file });
    level = level.flatMap(childrenOf);
  }
}

export function writeSvg(nodes: readonly SvgNode[]): string {
  return nodes
    .map((node) => {
      const tag = tagOf(node);
      if (tag === "#text") return escapeText(String(node[tag]));
      if (tag.startsWith("?")) return "";
      const inside = writeSvg(childrenOf(node));
      return inside === ""
        ? `<${tag}${attributesText(node)}/>`
        : `<${tag}${attributesText(node)}>${inside}</${tag}>`;
    })
    .join("");
}

/** A node's attributes as they stand in a tag, each with a space before it. */
export function attributesText(node: SvgNode, without: readonly string[] = []): string {
  const attributes = attributesOf(node);
  let text = "";
  for (const name of Object.keys(attributes))
    if (!without.includes(name)) text += ` ${name}="${escapeText(String(attributes[name]))}"`;
  return text;
}

export function escapeText(text: string): string {
  return text.replace(/[&<>"\n\t]/g, (letter) => escapes[letter]!);
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\t": "&#9;",
};

export function tagOf(node: SvgNode): string {
  for (const key in node) if (key !== ":@") return key;
  return "";
}

export function childrenOf(node: SvgNode): SvgNode[] {
  const children = node[tagOf(node)];
  return Array.isArray(children) ? (children as SvgNode[]) : [];
}

export function attributesOf(node: SvgNode): Readonly<Record<string, unknown>> {
  return (node[":@"] as Record<string, unknown> | undefined) ?? {};
}

export function attribute(node: SvgNode, name: string): string | undefined {
  const attributes = attributesOf(node);
  return Object.hasOwn(attributes, name) ? String(attributes[name]) : undefined;
}

/** A node with other attributes; undefined takes one away. */
export function withAttributes(node: SvgNode, values: Readonly<Record<string, string | undefined>>): SvgNode {
  const now = attributesOf(node);
  const merged: Record<string, unknown> = {};
  for (const name of Object.keys(now)) {
    const value = Object.hasOwn(values, name) ? values[name] : now[name];
    if (value !== undefined) merged[name] = value;
  }
  for (const name of Object.keys(values)) if (values[name] !== undefined) merged[name] = values[name];
  return { ...node, ":@": merged };
}
