/** Which ends of a line did not come, because the board had no room for them. */
export type LineCut = "begin" | "end" | "both";

/** The line with “…” where something is missing. */
export function withCuts(text: string, cut: LineCut | undefined): string {
  const begin = cut === "begin" || cut === "both" ? "…" : "";
  const end = cut === "end" || cut === "both" ? "…" : "";
  return begin + text + end;
}

/** A line that has no end for so long is no line: the firmware's are far shorter. */
const mostBytes = 4096;
const lineFeed = 10;
/** What the firmware puts before a program's line: `> text` for `console.log`. */
const mark = /^[>*!?#] /;

/** Makes lines of log text that comes in pieces, and knows which lines are only what is left of one. */
export class LogLines {
  #bytes: number[] = [];
  /** The line's begin was lost. */
  #headless = false;
  readonly #tell: (line: string, cut: LineCut | undefined) => void;

  constructor(tell: (line: string, cut: LineCut | undefined) => void) {
    this.#tell = tell;
  }

  push(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (byte === lineFeed) this.#end(false);
      else if (this.#bytes.push(byte) >= mostBytes) this.gap();
    }
  }

  /** Text is missing here: what stands before it has no end, and what follows may have no begin. */
  gap(): void {
    if (this.#bytes.length > 0) this.#end(true);
    this.#headless = true;
  }

  /** The rest of the line that has begun will not come. */
  breakOff(): void {
    if (this.#bytes.length > 0) this.gap();
  }

  #end(tailless: boolean): void {
    // A letter that was cut in two is no letter.
    const text = new TextDecoder().decode(Uint8Array.from(this.#bytes)).replace(/\r$/, "");
    const headless = this.#headless && !mark.test(text);
    this.#bytes = [];
    this.#headless = false;
    const whole = headless || tailless ? text.replace(/^\ufffd+|\ufffd+$/g, "") : text;
    const cut = headless ? (tailless ? "both" : "begin") : tailless ? "end" : undefined;
    if (whole) this.#tell(whole, cut);
  }
}
