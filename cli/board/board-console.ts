import { type BoardSession, type MissingLines, readBoardLog, withCuts } from "../../board/index.ts";
import type { Fault } from "../../jacdac/index.ts";
import { type Language, type MessageId, Problem, printableLine, say } from "../../messages/index.ts";
import { describeFault } from "../../toolchain/index.node.ts";
import type { DebugInfo } from "../../toolchain/index.ts";
import { consoleText } from "../terminal/console-text.ts";
import { listenUntil } from "../terminal/listening.ts";

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
  /** For `--json`; the oldest are left out of a flood. A line that was cut has “…” where something is missing. */
  readonly lines: string[] = [];
  /** Lines that are not in `lines` any more. */
  leftOut = 0;
  /** Where lines did not come: which line of all is the first after the gap, and how many are missing, about. */
  readonly missing: { readonly beforeLine: number; readonly lines: number; readonly bytes: number }[] = [];
  restarts = 0;
  damaged = 0;
  /** Values that the program plotted, and when they came: seconds since listening began. */
  readonly plots: { readonly seconds: number; readonly values: Readonly<Record<string, number>> }[] = [];
  #startMs = 0;
  #lineCount = 0;
  #missingLines = 0;
  #gaps = 0;
  fault: Fault | undefined;
  readonly #session: BoardSession;
  readonly #options: ConsoleOptions;
  /** Nothing was heard since the last look. */
  #quiet = false;
  #end = () => {};
  #break: (error: unknown) => void = () => {};
  readonly #ended = new Promise<void>((resolve, reject) => {
    this.#end = resolve;
    this.#break = reject;
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
      console: (_, text, { cut, full }) => this.#line(withCuts(text, cut), full),
      plot: (values) => this.#plot(values),
      fault: (fault) => this.#fault(fault),
      missing: (missing) => this.#miss(missing),
      full: () => this.#note("deploy.full"),
      damaged: () => this.damaged++,
      waits: () => this.#note("deploy.waits"),
      restarted: () => {
        this.restarts++;
        this.#note("deploy.restarted");
      },
    });
  }

  /**
   * Listens until Ctrl+C, for a time, or until the program fails.
   * @param seconds left out: without an end
   * @throws Problem when the board is gone, does not answer any more, or has lost its program
   */
  async listen(seconds: number | undefined): Promise<void> {
    const watch = setInterval(() => void this.#lookWhenQuiet(), quietMs);
    try {
      await listenUntil(seconds, this.#session.link.orLost(this.#ended));
    } finally {
      clearInterval(watch);
      this.#tellLosses();
    }
  }

  /** What `--json` shows of it. */
  get report() {
    const { lines, plots, missing, leftOut, restarts, damaged } = this;
    return { console: lines, plots, missing, leftOut, restarts, damagedFrames: damaged };
  }

  /** A board that says nothing may have nothing to say: it has another flash now, or hangs. */
  async #lookWhenQuiet(): Promise<void> {
    const { link, manager } = this.#session;
    const wasQuiet = this.#quiet;
    this.#quiet = true;
    if (!wasQuiet) return;
    try {
      if ((await manager.programBytes()) === 0)
        this.#break(new Problem("board.noProgram", { port: link.line.name }));
    } catch (error) {
      this.#break(error);
    }
  }

  #line(text: string, full: boolean): void {
    const { silent, read, language } = this.#options;
    this.#lineCount++;
    this.#quiet = false;
    if (silent) this.leftOut += keep(this.lines, text);
    if (read?.(text)) this.#end();
    if (!silent && !read) console.log(consoleText(text, full ? 0 : undefined, 0, language));
  }

  #plot(values: Readonly<Record<string, number>>): void {
    const { silent, read } = this.#options;
    const seconds = Math.round(performance.now() - this.#startMs) / 1000;
    if (silent) this.leftOut += keep(this.plots, { seconds, values });
    if (!silent && !read) console.log(plotLine(values));
  }

  #miss({ lines, bytes }: MissingLines): void {
    this.#missingLines += lines;
    this.#gaps++;
    if (this.#options.silent) keep(this.missing, { beforeLine: this.#lineCount + 1, lines, bytes });
    this.#note("deploy.missing", { lines });
  }

  /** A line of our own between the program's. */
  #note(id: MessageId, params: Readonly<Record<string, number>> = {}): void {
    const { silent, read, language } = this.#options;
    if (!silent && !read) console.log(`⋯ ${say(language, id, params)}`);
  }

  #tellLosses(): void {
    const { silent, language } = this.#options;
    if (silent) return;
    if (this.#gaps > 0)
      console.error(say(language, "deploy.missingInAll", { lines: this.#missingLines, places: this.#gaps }));
    if (this.damaged > 0) console.error(say(language, "deploy.damaged", { count: this.damaged }));
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

const quietMs = 5_000;
/** Ten minutes of a program that prints as fast as its cable carries would be a gigabyte. */
const mostKept = 20_000;

/** @returns how many had to go for it */
function keep<T>(list: T[], entry: T): number {
  list.push(entry);
  if (list.length <= mostKept) return 0;
  return list.splice(0, list.length - mostKept).length;
}

/** `~ left 12.3  right 11.9`: with a mark, since a program may print such a line itself. */
function plotLine(values: Readonly<Record<string, number>>): string {
  const curves = Object.entries(values).map(
    ([name, value]) => `${printableLine(name)} ${Number(value.toPrecision(5))}`,
  );
  return `~ ${curves.join("  ")}`;
}
