const width = 24;

/** A bar on the last line of the terminal; nothing where there is no terminal. */
export function showProgress(wanted: boolean): { show(done: number, of: number): void; clear(): void } {
  if (!wanted || !process.stderr.isTTY) return { show() {}, clear() {} };
  return {
    show(done, of) {
      const filled = Math.round((done / of) * width);
      process.stderr.write(`\r${"█".repeat(filled)}${"░".repeat(width - filled)} ${done}/${of}`);
    },
    clear() {
      process.stderr.write("\r\x1b[K");
    },
  };
}
