import { type Language, say } from "../messages/messages.ts";
import { printableLine } from "../messages/printable.ts";
import type { Fault } from "../sim/vm/fault.ts";
import { readBoardLog } from "../toolchain/deploy/board-log.ts";
import type { BoardSession } from "../toolchain/deploy/board-session.ts";
import type { DebugInfo } from "../toolchain/devicescript/compiler.ts";
import { consoleText } from "./console-text.ts";
import { describeFault } from "./fault-report.ts";
import { listenUntil } from "./listening.ts";

export interface ConsoleOptions {
  readonly language: Language;
  /** Keeps what is said for later instead of printing it. */
  readonly silent: boolean;
  /** Finds the lines of a fault. */
  readonly debug?: DebugInfo | undefined;
  /** A fault ends listening. */
  readonly untilFault: boolean;
  /** Takes the lines instead of the terminal; true ends listening. */
  readonly read?: (line: string) => boolean;
}

/** What the program on a board prints, and how it fails. */
export class BoardConsole {
  readonly lines: string[] = [];
  /** Values that the program plotted, and when they came: seconds since listening began. */
  readonly plots: { readonly seconds: number; readonly values: Readonly<Record<string, number>> }[] = [];
  #startMs = 0;
  fault: Fault | undefined;
  readonly #session: BoardSession;
  readonly #options: ConsoleOptions;
  #end = () => {};
  readonly #ended = new Promise<void>((resolve) => {
    this.#end = resolve;
  });

  constructor(session: BoardSession, options: ConsoleOptions) {
    this.#session = session;
    this.#options = options;
  }

  /** Begins to listen: what was said before is not the program's own. */
  start(): void {
    const { link, manager } = this.#session;
    this.#startMs = performance.now();
    readBoardLog(link, manager, {
      console: (_, text, full) => this.#line(text, full),
      plot: (values) => this.#plot(values),
      fault: (fault) => this.#fault(fault),
    });
  }

  /**
   * Listens until Ctrl+C, for a time, or until the program fails.
   * @param seconds left out: without an end
   * @throws Problem when the board is gone
   */
  async listen(seconds: number | undefined): Promise<void> {
    await listenUntil(seconds, this.#session.link.orLost(this.#ended));
  }

  #line(text: string, full: boolean): void {
    const { silent, read, language } = this.#options;
    this.lines.push(text);
    if (read?.(text)) this.#end();
    if (!silent && !read) console.log(consoleText(text, full ? 0 : undefined, 0, language));
  }

  #plot(values: Readonly<Record<string, number>>): void {
    const { silent, read } = this.#options;
    this.plots.push({ seconds: Math.round(performance.now() - this.#startMs) / 1000, values });
    if (!silent && !read) console.log(plotLine(values));
  }

  #fault(fault: Fault): void {
    const { silent, language, debug, untilFault } = this.#options;
    this.fault ??= fault;
    if (!silent) console.error(describeFault(fault, debug, language));
    // Nothing starts a stopped robot again.
    if (!silent && !fault.kind.startsWith("stop-")) console.error(say(language, "deploy.restarts"));
    if (untilFault) this.#end();
  }
}

/** `~ left 12.3  right 11.9`: with a mark, since a program may print such a line itself. */
function plotLine(values: Readonly<Record<string, number>>): string {
  const curves = Object.entries(values).map(
    ([name, value]) => `${printableLine(name)} ${Number(value.toPrecision(5))}`,
  );
  return `~ ${curves.join("  ")}`;
}
