import { Problem } from "../messages/index.ts";
import type { ProgramValue } from "../sim/index.ts";
import { type DebugInfo, isOwnFile } from "../toolchain/index.ts";
import { readExpression } from "./condition-syntax.ts";
import { Evaluation } from "./condition-value.ts";
import type { ProgramLine } from "./program-lines.ts";

/** A constant that the compiler put into the code as its value: a running program has no such variable. */
export interface Constant {
  readonly name: string;
  readonly value: ProgramValue;
  readonly file: string;
  /** Lines of the block that it stands in, both counted in; undefined: it stands in none. */
  readonly block: Block | undefined;
}

interface Block {
  readonly from: number;
  readonly to: number;
}

const declaration =
  /(?:^|[;{}\s])const\s+([A-Za-z_$][\w$]*)\s*(?::\s*[\w$[\]]+\s*)?=\s*([^;]+?)\s*;?\s*(?:\/\/.*)?$/;

const known = new WeakMap<DebugInfo, readonly Constant[]>();

/** Constants of the program's own files whose values follow from the text alone: `const limit = 2 * 100`. */
export function constantsOf(debug: DebugInfo): readonly Constant[] {
  const found =
    known.get(debug) ??
    debug.sources.flatMap(({ path, text }) => (isOwnFile(path) ? constantsIn(path, text) : []));
  known.set(debug, found);
  return found;
}

/** Of those in blocks the ones that can be named in a line, the innermost first. */
export function constantsAt(constants: readonly Constant[], { file, line }: ProgramLine): Constant[] {
  return constants
    .filter((each) => each.file === file && each.block && each.block.from <= line && each.block.to >= line)
    .sort((a, b) => sizeOf(a) - sizeOf(b));
}

function sizeOf({ block }: Constant): number {
  return block ? block.to - block.from : Number.POSITIVE_INFINITY;
}

function constantsIn(file: string, text: string): Constant[] {
  const lines = text.split(/\r?\n/);
  // Most programs have few, and their blocks need not be looked for.
  const declared = lines.flatMap((each, i) => {
    const [, name, written] = declaration.exec(each) ?? [];
    return name !== undefined && written !== undefined ? [{ name, written, line: i + 1 }] : [];
  });
  if (declared.length === 0) return [];
  const blocks = blocksOf(text);
  const found: Constant[] = [];
  for (const { name, written, line } of declared) {
    const around = blocks.filter(({ from, to }) => from < line && to > line);
    const block = around.sort((a, b) => a.to - a.from - (b.to - b.from))[0];
    const nameable = [
      ...found.filter((each) => !each.block),
      ...constantsAt(found, { file, line }).reverse(),
    ];
    const value = resolved(written, new Map(nameable.map((each) => [each.name, each.value])));
    if (value) found.push({ name, value, file, block });
  }
  return found;
}

function resolved(written: string, names: ReadonlyMap<string, ProgramValue>): ProgramValue | undefined {
  try {
    return new Evaluation(written, names, () => ({ variables: [], total: 0 })).value(readExpression(written));
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** Texts, comments, and what opens and closes blocks. */
const tokens = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/\/.*|\/\*[\s\S]*?\*\/|[{}\n]/g;

function blocksOf(text: string): Block[] {
  const found: Block[] = [];
  const open: number[] = [];
  let line = 1;
  for (const [token] of text.matchAll(tokens)) {
    if (token === "{") open.push(line);
    else if (token === "}") {
      const from = open.pop();
      if (from !== undefined) found.push({ from, to: line });
    }
    line += token.split("\n").length - 1;
  }
  return found;
}
