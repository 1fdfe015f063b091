import { errorNote } from "../../sim/index.ts";

/** A line that the board's console shows. */
export type ConsoleLine =
  | { readonly type: "text"; readonly text: string }
  /** The last line of the program has run. */
  | { readonly type: "end" }
  /** An error that the program did not catch; `place` is `12` or `other.ts:12`, empty where it is not known. */
  | { readonly type: "error"; readonly message: string; readonly place: string };

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals are made of them
const escapes = /\x1b\[[0-9;]*[A-Za-z]/g;

/** Takes the program's own lines out of what Espruino's console shows: prompt, banner and echo are left out. */
export class ConsoleReader {
  #rest = "";
  #running = false;

  constructor(private readonly tell: (line: ConsoleLine) => void) {}

  add(text: string): void {
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) this.#line(line);
  }

  #line(raw: string): void {
    const line = raw.replace(escapes, "").replaceAll("\r", "").replace(/^>+/, "");
    if (line === "!run") this.#running = true;
    else if (line === "!end") this.tell({ type: "end" });
    else if (line.startsWith("Uncaught ")) this.tell({ type: "error", message: line, place: "" });
    else if (this.#running) {
      const lost = errorNote.exec(line);
      if (lost) this.tell({ type: "error", message: lost[2]!, place: lost[1]! });
      else if (line !== "") this.tell({ type: "text", text: line });
    }
  }
}
