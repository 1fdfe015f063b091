import { importLines } from "../../../toolchain/index.ts";
import type { Proposal } from "../language/language-messages.ts";
import { documentation, readSignature } from "./documentation.ts";
import { isDeclared } from "./missing-imports.ts";

/** A name that is offered while a program is typed. */
export interface Offer {
  readonly name: string;
  /** TypeScript's kind: `method`, `property`, `const`, … */
  readonly kind: string;
  /** Among names that fit equally well, a greater one stands first; from -99 to 99. */
  readonly boost: number;
  /** It is written with brackets, `empty` when nothing comes between them. */
  readonly call?: "values" | "empty";
  /** The package that it comes from, when the program does not import it yet. */
  readonly importFrom?: string;
}

/** The place of each name in `documentation`: what a lesson brings first stands first. */
const taught: ReadonlyMap<string, number> = new Map(
  [...documentation.keys()].map((name, place) => [name, place]),
);

/** Below what fits by its letters alone, since CodeMirror takes 100 off a name that is longer than what was typed. */
const mostBoost = 60;

/** What a pupil is likely to want of the names that TypeScript has. */
export function offerOf({ name, kind, sort, signature }: Proposal): Offer {
  const named = readSignature(signature ?? "");
  const place = taught.get(named.name || name);
  const own = sort.startsWith("11") ? 2 : sort > "15" ? -2 : 0;
  const boost = place === undefined ? own : rank(place);
  if (kind === "method" || kind === "function")
    return { name, kind, boost, call: takesNothing(named.shown) ? "empty" : "values" };
  const example = documentation.get(name)?.example;
  // TypeScript calls what was imported an alias, whatever it is.
  if (kind === "alias" && example?.includes(`${name}(`)) return { name, kind, boost, call: callOf(name) };
  return { name, kind, boost };
}

/** Names that the program can use once it imports them, with words of ours for each; whose own name is one of these, it has it already. */
export function importableProposals(program: string, proposals: readonly Proposal[]): Offer[] {
  const there = new Set(proposals.map(({ name }) => name));
  return [...importLines].flatMap(([name, line]): Offer[] => {
    if (there.has(name) || isDeclared(program, name)) return [];
    const [, importFrom = ""] = /from "(.*)"/.exec(line) ?? [];
    const isCalled = documentation.get(name)?.example.includes(`${name}(`) ?? false;
    const boost = rank(taught.get(name) ?? taught.size);
    return [
      {
        name,
        kind: isCalled ? "function" : "const",
        boost,
        importFrom,
        ...(isCalled && { call: callOf(name) }),
      },
    ];
  });
}

function rank(place: number): number {
  return mostBoost * (1 - place / (taught.size + 1));
}

function takesNothing(shown: string): boolean {
  return /^[\w$.]+\(\)/.test(shown);
}

/** By its example: one that takes values has some there. */
function callOf(name: string): "values" | "empty" {
  return documentation.get(name)?.example.includes(`${name}()`) ? "empty" : "values";
}
