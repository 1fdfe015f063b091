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

/** At-rules that paint nothing by themselves. */
const harmless: ReadonlySet<string> = new Set([
  ...["font-face", "keyframes", "-webkit-keyframes", "page", "charset", "namespace"],
]);
/** Features of a school's screen, and what does not hold on it. */
const onScreen =
  /^\s*(?:(?:only\s+)?(?:all|screen)|not\s+print|\(\s*prefers-color-scheme\s*:\s*light\s*\))?\s*$/i;
const offScreen =
  /^\s*(?:print|speech|not\s+(?:all|screen)|\(\s*prefers-color-scheme\s*:\s*dark\s*\))(?:\s+and\b.*)?$/i;

/** Reads a style sheet as far as it can matter to a drawing on a screen. */
export function readStyleSheet(text: string): StyleSheet {
  const rules: StyleRule[] = [];
  const unknown: string[] = [];
  const read = (nodes: Iterable<CssNode>): void => {
    for (const node of nodes) {
      if (node.type === "Atrule") {
        const condition = node.prelude ? generate(node.prelude) : "";
        const { name, block } = node;
        if (name === "media" && isForScreen(condition)) read(block?.children ?? []);
        else if (name === "media" ? !isForOthers(condition) : !harmless.has(name))
          unknown.push(`@${name} ${condition}`.trim());
      } else if (node.type === "Rule") {
        const { prelude, block } = node;
        const selectors =
          prelude.type === "SelectorList"
            ? [...prelude.children].map((each) => (each.type === "Selector" ? selectorOf(each) : undefined))
            : [undefined];
        const more = [...block.children].some(({ type }) => type !== "Declaration");
        // One that is not understood makes a rule invalid, and the others of its list with it.
        const understood = selectors.every((each) => each !== undefined);
        if (more || !understood) unknown.push(generate(prelude));
        if (understood) {
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
  return media.split(",").some((each) => onScreen.test(each));
}

/** Whether a media query surely holds on no screen. */
export function isForOthers(media: string): boolean {
  return media.split(",").every((each) => offScreen.test(each));
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
