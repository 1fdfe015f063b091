import { calculateForAST } from "@bramus/specificity/core";
import { compile, type Options } from "css-select";
import type { Selector as SelectorNode } from "css-tree";
import generate from "css-tree/generator";

/** An element as selectors see it. */
export interface StyledElement {
  readonly tag: string;
  readonly parent: StyledElement | undefined;
  readonly children: readonly StyledElement[];
  /** It is a copy, in a tree that has no root of the drawing. */
  readonly isCopy: boolean;
  attribute(name: string): string | undefined;
}

/** What a selector matches, and how much it counts against others. */
export interface Selector {
  /** By ids, then by classes, then by tags (Selectors 4, 17). */
  readonly specificity: readonly [ids: number, classes: number, tags: number];
  /** It asks for what is around an element. */
  readonly inContext: boolean;
  matches(element: StyledElement): boolean;
}

const adapter: Options<StyledElement, StyledElement>["adapter"] = {
  isTag: (element): element is StyledElement => element !== undefined,
  getName: ({ tag }) => tag,
  getParent: ({ parent }) => parent ?? null,
  getChildren: ({ children }) => [...children],
  getSiblings: (element) => [...(element.parent?.children ?? [element])],
  getAttributeValue: (element, name) => element.attribute(name),
  hasAttrib: (element, name) => element.attribute(name) !== undefined,
  getText: () => "",
  removeSubsets: (elements) => elements,
};

/** @returns undefined for a selector that is not understood */
export function selectorOf(node: SelectorNode): Selector | undefined {
  const { a, b, c } = calculateForAST(node).value;
  try {
    const inContext = [...node.children].some(
      ({ type }) => type === "Combinator" || type === "PseudoClassSelector",
    );
    const text = generate(node);
    const matches = compile<StyledElement, StyledElement>(text, { xmlMode: true, adapter });
    return {
      specificity: [a, b, c],
      inContext,
      matches: text.includes(":root") ? (element) => !element.isCopy && matches(element) : matches,
    };
  } catch {
    return undefined;
  }
}

/** For sorting: what counts more comes later. */
export function bySpecificity(one: Selector, other: Selector): number {
  const [a, b] = [one.specificity, other.specificity];
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
