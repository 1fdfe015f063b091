const width = 24;

/** What a command is doing, and how far it is. */
export interface Progress {
  /** What is done now. The next that is told takes its place. */
  doing(text: string): void;
  /** The same for work that leaves no time in between. */
  during<T>(text: string, work: () => T): T;
  /** A bar; `unit` stands behind the numbers. */
  show(done: number, of: number, unit?: string): void;
  /** A bar of bytes. */
  showBytes(done: number, of: number): void;
  clear(): void;
}

/** On the last line of the terminal. Where there is no terminal, each step is a line, and there is no bar. */
export function showProgress(wanted: boolean): Progress {
  const terminal = wanted && process.stderr.isTTY;
  const write = (text: string) => terminal && process.stderr.write(text);
  const show = (done: number, of: number, unit = "") => {
    const filled = of === 0 ? width : Math.round((done / of) * width);
    write(`\r${"█".repeat(filled)}${"░".repeat(width - filled)} ${done}/${of}${unit && ` ${unit}`}\x1b[K`);
  };
  const doing = (text: string) => {
    if (wanted && !terminal) console.error(text);
    write(`\r${text}\x1b[K`);
  };
  const clear = () => write("\r\x1b[K");
  return {
    doing,
    during(text, work) {
      doing(text);
      try {
        return work();
      } finally {
        clear();
      }
    },
    show,
    showBytes: (done, of) => show(kilobytes(done), kilobytes(of), "KB"),
    clear,
  };
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1024);
}
