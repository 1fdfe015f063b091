import { calculateForAST } from "@bramus/specificity/core";
import { compile, type Options } from "css-select";
import type { Selector as SelectorNode } from "css-tree";
import generate from "css-tree/generator";

/** An element as selectors see it. */
export interface StyledElement {
  readonly tag: string;
  readonly parent: StyledElement | undefined;
  readonly children: readonly StyledElement[];
  attribute(name: string): string | undefined;
}

/** What a selector matches, and how much it counts against others. */
export interface Selector {
  /** By ids, then by classes, then by tags (Selectors 4, 17). */
  readonly specificity: readonly [ids: number, classes: number, tags: number];
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
    const matches = compile<StyledElement, StyledElement>(generate(node), { xmlMode: true, adapter });
    return { specificity: [a, b, c], matches };
  } catch {
    return undefined;
  }
}

/** For sorting: what counts more comes later. */
export function bySpecificity(one: Selector, other: Selector): number {
  const [a, b] = [one.specificity, other.specificity];
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
