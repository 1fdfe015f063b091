import { attribute, attributesOf, childrenOf, type SvgNode, tagOf, withAttributes } from "../svg/svg-tree.ts";
import { judge } from "./property-values.ts";
import { bySpecificity, type StyledElement } from "./selector.ts";
import {
  type Declaration,
  isForScreen,
  readDeclarations,
  readStyleSheet,
  type StyleRule,
} from "./style-sheet.ts";
import type { Told } from "./told.ts";
import { UsedCopies } from "./used-copies.ts";

/** A node with what selectors ask of it. */
class Styled implements StyledElement {
  readonly tag: string;
  readonly isCopy: boolean;
  #children: readonly Styled[] | undefined;

  constructor(
    readonly node: SvgNode,
    readonly parent: StyledElement | undefined,
  ) {
    this.tag = tagOf(node);
    this.isCopy = parent?.isCopy ?? false;
  }

  get children(): readonly Styled[] {
    this.#children ??= childrenOf(this.node)
      .filter((child) => !isNoElement(child))
      .map((child) => new Styled(child, this));
    return this.#children;
  }

  attribute(name: string): string | undefined {
    return attribute(this.node, name);
  }
}

/**
 * Applies a drawing's style sheets (CSS Cascading 4): what they say stands in each element's `style` afterwards, together with
 * what stood there, and with the values of `var()` put in.
 */
export function inlineStyles(root: SvgNode, told: Told): SvgNode {
  const sheet = readStyleSheet(sheetsOf(root));
  for (const each of sheet.unknown) told.unknown.add(each);
  const copies = new UsedCopies(root);
  const inContext = sheet.rules.some(({ selector }) => selector.inContext);
  const write = (element: Styled, around: Variables): SvgNode => {
    const { node, tag } = element;
    const written = attribute(node, "style");
    const unstyled = sheet.rules.length === 0 && written === undefined;
    const winners = unstyled ? nothing : cascade(element, sheet.rules, readDeclarations(written ?? ""), told);
    const variables = variablesOf(winners, around);
    const style = [...winners.values()]
      .filter(({ name }) => !name.startsWith("--"))
      .map(({ name, value }) => `${name}:${resolved(value, variables)}`)
      .join(";");
    const styled = style === "" && written === undefined ? node : withAttributes(node, { style });
    if (tag === "use" && (inContext || variables.size > 0))
      return copies.use(styled, (target) => write(inShadow(target), variables));
    const elements = element.children[Symbol.iterator]();
    const children = childrenOf(node).map((child) =>
      isNoElement(child) ? child : write(elements.next().value!, variables),
    );
    return { ...styled, [tag]: children.filter((child) => isDrawn(child)) };
  };
  return copies.into(write(new Styled(root, undefined), new Map()));
}

/** What is copied by `use` stands in a tree of its own: no selector sees what is around it here or there (SVG 2, 5.5.1). */
function inShadow(target: SvgNode): Styled {
  const shadow: StyledElement = {
    tag: "#shadow",
    isCopy: true,
    parent: undefined,
    get children() {
      return [element];
    },
    attribute: () => undefined,
  };
  const element = new Styled(target, shadow);
  return element;
}

const nothing: ReadonlyMap<string, Declaration> = new Map();

type Variables = ReadonlyMap<string, string>;

/** What is neither a style sheet, which is applied here, nor an instruction. */
function isDrawn(node: SvgNode): boolean {
  return tagOf(node) !== "style" && !tagOf(node).startsWith("?");
}

function isNoElement(node: SvgNode): boolean {
  return /^[#?]/.test(tagOf(node));
}

function sheetsOf(node: SvgNode): string {
  if (tagOf(node) !== "style") return childrenOf(node).map(sheetsOf).join("\n");
  const { type = "text/css", media = "" } = attributesOf(node);
  if (!/css/i.test(String(type)) || !isForScreen(String(media))) return "";
  return childrenOf(node)
    .map((child) => String(child["#text"] ?? ""))
    .join("");
}

/** The declarations that count: by importance, then the element's own, then specificity, then order. */
function cascade(
  element: StyledElement,
  rules: readonly StyleRule[],
  own: readonly Declaration[],
  told: Told,
): ReadonlyMap<string, Declaration> {
  const matching = rules
    .filter(({ selector }) => selector.matches(element))
    .sort((a, b) => bySpecificity(a.selector, b.selector))
    .flatMap(({ declarations }) => declarations);
  const all = [...matching, ...own].filter((each) => isFollowed(each, told));
  const winners = new Map<string, Declaration>();
  for (const each of [
    ...all.filter(({ important }) => !important),
    ...all.filter(({ important }) => important),
  ]) {
    // A later one may be a shorthand of an earlier one: the order is kept.
    winners.delete(each.name);
    winners.set(each.name, each);
  }
  return winners;
}

/** One that cannot be followed does not hide what was said before it. */
function isFollowed({ name, value }: Declaration, told: Told): boolean {
  const judged = judge(name, value);
  if (judged === "fine") return true;
  told[judged === "unknown" ? "unknown" : "ignored"].add(`${name}: ${value}`);
  return false;
}

function variablesOf(winners: ReadonlyMap<string, Declaration>, around: Variables): Variables {
  const own = [...winners.values()].filter(({ name }) => name.startsWith("--"));
  return own.length === 0
    ? around
    : new Map([...around, ...own.map(({ name, value }) => [name, value] as const)]);
}

/** More than anybody nests them; what names itself would go on without end. */
const deepestVariable = 10;

function resolved(value: string, variables: Variables): string {
  let text = value;
  for (let depth = 0; depth < deepestVariable && text.includes("var("); depth++)
    text = text.replace(
      /var\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\([^()]*\))*))?\)/g,
      (_, name: string, fallback = "") => variables.get(name) ?? String(fallback).trim(),
    );
  return text;
}
