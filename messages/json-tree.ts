import {
  findNodeAtLocation,
  getNodePath,
  type JSONPath,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { type Place, Problem } from "./problem.ts";

/** What is missing or wrong at a place in JSON; `kit.syntax` has words for each. */
type Slip =
  | "comma"
  | "colon"
  | "key"
  | "value"
  | "brace"
  | "bracket"
  | "quote"
  | "symbol"
  | "comment"
  | "end";

/** By the name of the parser's error. */
const slips: Readonly<Record<string, Slip>> = {
  CommaExpected: "comma",
  ColonExpected: "colon",
  PropertyNameExpected: "key",
  ValueExpected: "value",
  CloseBraceExpected: "brace",
  CloseBracketExpected: "bracket",
  UnexpectedEndOfString: "quote",
  InvalidSymbol: "symbol",
  InvalidCommentToken: "comment",
  UnexpectedEndOfComment: "comment",
  EndOfFileExpected: "end",
};

/** A JSON text with the places of its values. */
export class JsonTree {
  readonly value: unknown;
  readonly #text: string;
  readonly #root: Node | undefined;

  /**
   * @param file for the messages
   * @throws Problem for text that is not JSON, and for a name that stands twice in a group: JSON would take the last silently
   */
  constructor(
    text: string,
    private readonly file: string,
  ) {
    // Some editors on Windows begin a file with a byte order mark.
    this.#text = text.replace(/^\uFEFF/, "");
    const errors: ParseError[] = [];
    try {
      this.#root = parseTree(this.#text, errors, { disallowComments: true });
      if (errors.length === 0) this.value = JSON.parse(this.#text);
    } catch {
      // Nested too deep for the parser's stack, or wrong in a way that it takes.
      throw new Problem("kit.syntax", { slip: "other", found: "" }, { file });
    }
    const [first] = errors;
    if (first) throw this.#syntaxProblem(first);
    if (this.#root) this.#refuseDuplicates(this.#root);
  }

  /** Where a value begins, or its name; the nearest group around it when it is missing. */
  placeOf(path: JSONPath): Place {
    for (let known = path; this.#root; known = known.slice(0, -1)) {
      const node = findNodeAtLocation(this.#root, [...known]);
      if (node) return this.#placeAt((node.parent?.type === "property" ? node.parent : node).offset);
      if (known.length === 0) break;
    }
    return { file: this.file };
  }

  #placeAt(offset: number): Place {
    const before = this.#text.slice(0, offset);
    return { file: this.file, line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
  }

  #syntaxProblem({ error, offset, length }: ParseError): Problem {
    const found = this.#text.slice(offset, offset + Math.min(length, 30));
    return new Problem(
      "kit.syntax",
      { slip: slips[printParseErrorCode(error)] ?? "other", found },
      this.#placeAt(offset),
    );
  }

  #refuseDuplicates(node: Node): void {
    const seen = new Map<string, number>();
    for (const child of node.children ?? []) {
      const name = child.type === "property" ? child.children?.[0] : undefined;
      if (name) {
        const key = String(name.value);
        const first = seen.get(key);
        if (first !== undefined)
          throw new Problem(
            "kit.duplicateKey",
            { path: getNodePath(name).join("."), line: this.#placeAt(first).line! },
            this.#placeAt(name.offset),
          );
        seen.set(key, name.offset);
      }
      this.#refuseDuplicates(child);
    }
  }
}
