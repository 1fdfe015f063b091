/** An element as selectors see it. */
export interface StyledElement {
  readonly tag: string;
  readonly parent: StyledElement | undefined;
  /** Elements beside it and itself, in document order. */
  readonly siblings: readonly StyledElement[];
  attribute(name: string): string | undefined;
}

/** What a selector matches, and how much it counts against others. */
export interface Selector {
  readonly specificity: number;
  matches(element: StyledElement): boolean;
}

type Test = (element: StyledElement) => boolean;
type Combinator = " " | ">" | "+" | "~";

const perId = 1_000_000;
const perClass = 1000;

/** Reads the selectors of a rule, divided by commas. @returns undefined when one of them is not understood */
export function readSelectors(text: string): readonly Selector[] | undefined {
  const read = splitOutside(text, ",").map(readComplex);
  return read.every((each) => each !== undefined) ? read : undefined;
}

/** Splits text where a character stands outside of brackets and quotes. */
export function splitOutside(text: string, at: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const [piece] of text.matchAll(/"[^"]*"|'[^']*'|\\.|[\s\S]/g)) {
    if (piece === "(" || piece === "[") depth++;
    if (piece === ")" || piece === "]") depth--;
    if (piece === at && depth === 0) parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

function readComplex(text: string): Selector | undefined {
  // Spaces round a combinator belong to it.
  const pieces = text
    .trim()
    .replace(/\s*([>+~])\s*(?![^[(]*[\])])/g, "$1")
    .split(/([>+~]|\s+)(?![^[(]*[\])])/);
  const compounds = pieces.filter((_, i) => i % 2 === 0).map(readCompound);
  const combinators = pieces.filter((_, i) => i % 2 === 1).map((each) => (each.trim() || " ") as Combinator);
  if (!compounds.every((each) => each !== undefined)) return undefined;
  return {
    specificity: compounds.reduce((sum, { specificity }) => sum + specificity, 0),
    matches: (element) =>
      matchesFrom(
        compounds.map(({ matches }) => matches),
        combinators,
        element,
      ),
  };
}

/** From the last compound to the first: what stands before it, or around it, is looked for. */
function matchesFrom(
  compounds: readonly Test[],
  combinators: readonly Combinator[],
  element: StyledElement,
): boolean {
  if (!compounds.at(-1)!(element)) return false;
  const combinator = combinators.at(-1);
  if (combinator === undefined) return true;
  const [before, rest] = [compounds.slice(0, -1), combinators.slice(0, -1)];
  return related(element, combinator).some((each) => matchesFrom(before, rest, each));
}

function related(element: StyledElement, combinator: Combinator): readonly StyledElement[] {
  const { parent, siblings } = element;
  if (combinator === ">") return parent ? [parent] : [];
  const before = siblings.slice(0, siblings.indexOf(element));
  if (combinator === "+") return before.slice(-1);
  if (combinator === "~") return before;
  const around: StyledElement[] = [];
  for (let each = parent; each; each = each.parent) around.push(each);
  return around;
}

const name = String.raw`(?:[\w-]|[^\x00-\x7f]|\\.)+`;
const simple = new RegExp(
  String.raw`^(?:(?<tag>\*|${name})|#(?<id>${name})|\.(?<cls>${name})|\[\s*(?<attr>[\w:-]+)\s*(?:(?<op>[~|^$*]?=)\s*(?:"(?<quoted>[^"]*)"|'(?<single>[^']*)'|(?<bare>${name}))\s*)?\]|:(?<pseudo>[\w-]+)(?:\((?<args>(?:[^()]|\([^()]*\))*)\))?)`,
  "u",
);

function readCompound(text: string): Selector | undefined {
  const tests: Test[] = [];
  let specificity = 0;
  for (let rest = text; rest !== ""; ) {
    const groups = simple.exec(rest)?.groups;
    if (!groups) return undefined;
    rest = rest.slice(simple.exec(rest)![0].length);
    const { tag, id, cls, attr, pseudo } = groups;
    if (tag !== undefined) {
      if (tag !== "*") specificity++;
      tests.push((element) => tag === "*" || element.tag === unescaped(tag));
    } else if (id !== undefined) {
      specificity += perId;
      tests.push((element) => element.attribute("id") === unescaped(id));
    } else if (cls !== undefined) {
      specificity += perClass;
      tests.push((element) => words(element.attribute("class")).includes(unescaped(cls)));
    } else if (attr !== undefined) {
      specificity += perClass;
      const wanted = groups.quoted ?? groups.single ?? groups.bare;
      tests.push((element) => hasValue(element.attribute(attr), groups.op, wanted));
    } else {
      const read = readPseudo(pseudo!, groups.args);
      if (!read) return undefined;
      specificity += read.specificity;
      tests.push(read.matches);
    }
  }
  return tests.length === 0
    ? undefined
    : { specificity, matches: (element) => tests.every((test) => test(element)) };
}

function readPseudo(pseudo: string, args: string | undefined): Selector | undefined {
  if (pseudo === "is" || pseudo === "where" || pseudo === "not") {
    const inner = readSelectors(args ?? "");
    if (!inner) return undefined;
    const some: Test = (element) => inner.some((each) => each.matches(element));
    return {
      specificity: pseudo === "where" ? 0 : Math.max(...inner.map((each) => each.specificity)),
      matches: pseudo === "not" ? (element) => !some(element) : some,
    };
  }
  if (pseudo === "root") return { specificity: perClass, matches: ({ parent }) => parent === undefined };
  const counted = readCounted(pseudo, args);
  return counted && { specificity: perClass, matches: counted };
}

/** Pseudo-classes that count the elements of a parent, from the first or from the last. */
function readCounted(pseudo: string, args: string | undefined): Test | undefined {
  const [, how, type] = /^(only|first|last|nth|nth-last)-(child|of-type)$/.exec(pseudo) ?? [];
  if (how === undefined) return undefined;
  const isCounted = how.startsWith("nth") ? readSteps(args ?? "") : (place: number) => place === 1;
  if (!isCounted) return undefined;
  return (element) => {
    const among =
      type === "of-type" ? element.siblings.filter(({ tag }) => tag === element.tag) : element.siblings;
    const place = among.indexOf(element);
    if (how === "only") return among.length === 1;
    return isCounted(how.includes("last") ? among.length - place : place + 1);
  };
}

/** `2n+1`, `odd`, `3`. */
function readSteps(text: string): ((place: number) => boolean) | undefined {
  const plain = text
    .replace(/\s/g, "")
    .replace(/^odd$/, "2n+1")
    .replace(/^even$/, "2n");
  const [whole, step, offset] = /^(?:([+-]?\d*)n)?([+-]?\d+)?$/i.exec(plain) ?? [];
  if (!whole) return undefined;
  const every = step === undefined ? 0 : step === "" || step === "+" ? 1 : step === "-" ? -1 : Number(step);
  const from = Number(offset ?? 0);
  return (place) =>
    every === 0 ? place === from : (place - from) / every >= 0 && (place - from) % every === 0;
}

function hasValue(value: string | undefined, operator: string | undefined, wanted = ""): boolean {
  if (value === undefined) return false;
  if (operator === undefined) return true;
  if (operator === "=") return value === wanted;
  if (operator === "~=") return words(value).includes(wanted);
  if (operator === "|=") return value === wanted || value.startsWith(`${wanted}-`);
  if (wanted === "") return false;
  if (operator === "^=") return value.startsWith(wanted);
  return operator === "$=" ? value.endsWith(wanted) : value.includes(wanted);
}

function words(text: string | undefined): string[] {
  return (text ?? "").split(/\s+/);
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gu, "$1");
}
