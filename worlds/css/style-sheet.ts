import type { CssNode, DeclarationList, StyleSheet as StyleSheetNode } from "css-tree";
import generate from "css-tree/generator";
import parse from "css-tree/parser";
import { type Selector, selectorOf } from "./selector.ts";

export interface Declaration {
  readonly name: string;
  readonly value: string;
  readonly important: boolean;
}

/** A rule with one of its selectors. */
export interface StyleRule {
  readonly selector: Selector;
  readonly declarations: readonly Declaration[];
}

export interface StyleSheet {
  /** In document order. */
  readonly rules: readonly StyleRule[];
  /** Selectors and at-rules that were not understood. */
  readonly unknown: readonly string[];
}

/** At-rules that paint nothing at the beginning of time, and those that hold for print. */
const harmless: ReadonlySet<string> = new Set([
  ...["media", "font-face", "keyframes", "-webkit-keyframes", "page", "charset", "import", "namespace"],
]);

/** Reads a style sheet as far as it can matter to a drawing on a screen. */
export function readStyleSheet(text: string): StyleSheet {
  const rules: StyleRule[] = [];
  const unknown: string[] = [];
  const read = (nodes: Iterable<CssNode>): void => {
    for (const node of nodes) {
      if (node.type === "Atrule") {
        const condition = node.prelude ? generate(node.prelude) : "";
        const { name, block } = node;
        if (name === "media" ? isForScreen(condition) : name === "supports" || name === "layer")
          read(block?.children ?? []);
        else if (!harmless.has(name)) unknown.push(`@${name}`);
      } else if (node.type === "Rule") {
        const { prelude, block } = node;
        const selectors =
          prelude.type === "SelectorList"
            ? [...prelude.children].map((each) => (each.type === "Selector" ? selectorOf(each) : undefined))
            : [undefined];
        const nested = [...block.children].some(({ type }) => type !== "Declaration");
        // One that is not understood makes a rule invalid, and the others of its list with it.
        if (nested || !selectors.every((each) => each !== undefined)) unknown.push(generate(prelude));
        else {
          const declarations = declarationsIn(block.children);
          rules.push(...selectors.map((selector) => ({ selector, declarations })));
        }
      }
    }
  };
  const sheet = parse(text, { parseValue: false, parseCustomProperty: false, parseAtrulePrelude: false });
  read((sheet as StyleSheetNode).children);
  return { rules, unknown };
}

/** Whether a media query holds on a screen of which nothing else is known. */
export function isForScreen(media: string): boolean {
  return media.split(",").some((each) => /^\s*(?:(?:only\s+)?(?:all|screen)|not\s+print)?\s*$/i.test(each));
}

/** Reads what stands in a `style` attribute; the last of a name counts. */
export function readDeclarations(text: string): readonly Declaration[] {
  if (text.trim() === "") return [];
  const list = parse(text, { context: "declarationList", parseValue: false, parseCustomProperty: false });
  return declarationsIn((list as DeclarationList).children);
}

function declarationsIn(nodes: Iterable<CssNode>): readonly Declaration[] {
  return [...nodes].flatMap((node) => {
    if (node.type !== "Declaration") return [];
    const { property, value, important } = node;
    const name = property.startsWith("--") ? property : property.toLowerCase();
    return [{ name, value: generate(value).trim(), important: important !== false }];
  });
}
