import type { DebugInfo } from "../toolchain/index.ts";

/** Numbers in an entry of `DebugInfo.srcmap`: position, length, place in the image. */
const mapEntry = 3;

/**
 * What is known of a compiled program, for the same program with other comments: a lesson's first program is compiled once, and
 * stands in the editor in three languages.
 * @param path the file whose comments differ; it has the same code in the same lines and columns
 * @param text the file with the other comments
 * @throws RangeError when the program has no such file
 */
export function withOtherComments(debug: DebugInfo, path: string, text: string): DebugInfo {
  const index = debug.sources.findIndex((source) => source.path === path);
  const before = debug.sources[index];
  if (!before) throw new RangeError(`the program has no file ${path}`);
  const start = debug.sources.slice(0, index).reduce((sum, { length }) => sum + length, 0);
  const end = start + before.length;
  const inText = samePlace(before.text, text);
  const moved = (position: number) => {
    if (position < start) return position;
    return position > end ? position + text.length - before.length : start + inText(position - start);
  };
  const srcmap: number[] = [];
  let [position, last] = [0, 0];
  for (let i = 0; i < debug.srcmap.length; i += mapEntry) {
    position += debug.srcmap[i]!;
    const from = moved(position);
    srcmap.push(from - last, moved(position + debug.srcmap[i + 1]!) - from, debug.srcmap[i + 2]!);
    last = from;
  }
  const sources = debug.sources.with(index, { ...before, length: text.length, text });
  return { ...debug, srcmap, sources };
}

/** From a place in one text to that with the same line and column in another. */
function samePlace(from: string, to: string): (at: number) => number {
  const [starts, otherStarts] = [lineStarts(from), lineStarts(to)];
  return (at) => {
    const line = starts.findLastIndex((start) => start <= at);
    return otherStarts[line]! + at - starts[line]!;
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
