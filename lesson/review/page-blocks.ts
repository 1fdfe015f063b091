/** A piece of a page as its build shows it. */
export interface Block {
  readonly kind: "heading" | "code" | "list" | "steps" | "table" | "text";
  /** A heading's level, a list's items, a table's rows. */
  readonly count: number;
  /** Lines of it, as they stand in the page. */
  readonly lines: readonly string[];
  /** Counts from 1. */
  readonly line: number;
}

const bullet = /^- /;
const step = /^\d+\. /;

/** A page of Markdown as a row of blocks. What is indented belongs to the list item before it, except code. */
export function blocksOf(page: string): Block[] {
  const blocks: { kind: Block["kind"]; count: number; lines: string[]; line: number }[] = [];
  let fence: string | undefined;
  let inText = false;
  for (const [index, line] of page.split("\n").entries()) {
    const last = blocks.at(-1);
    const text = line.trim();
    if (fence !== undefined) {
      if (text === fence) fence = undefined;
      else last!.lines.push(text);
      continue;
    }
    const begin = (kind: Block["kind"], count = 1) =>
      blocks.push({ kind, count, lines: [line], line: index + 1 });
    const more = (kind: Block["kind"]) => {
      const list = blocks.findLast((block) => block.kind !== "code");
      if (list?.kind !== kind || (kind === "table" && !inText)) begin(kind);
      else {
        list.count++;
        list.lines.push(line);
      }
    };
    if (text.startsWith("```")) {
      fence = "```";
      blocks.push({ kind: "code", count: 1, lines: [], line: index + 1 });
    } else if (/^#+ /.test(line)) begin("heading", line.indexOf(" "));
    else if (bullet.test(line)) more("list");
    else if (step.test(line)) more("steps");
    else if (text.startsWith("|")) more("table");
    else if (text !== "" && !line.startsWith(" ")) {
      if (last?.kind === "text" && inText) last.lines.push(line);
      else begin("text");
    } else if (text !== "") blocks.findLast(({ kind }) => kind !== "code")?.lines.push(line);
    inText = text !== "";
  }
  return blocks;
}
