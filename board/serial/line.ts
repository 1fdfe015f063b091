/** A serial line to a board, opened. */
export interface SerialLine {
  /** Of the port, for messages. */
  readonly name: string;
  /** The port has disappeared; within seconds it comes back, or `onLost` is called. */
  readonly away: boolean;
  write(bytes: Uint8Array): void;
  /** Takes what comes from the board. Set by who uses the line. */
  onBytes: (bytes: Uint8Array) => void;
  /** The cable is out, or the port has failed. Nothing comes afterwards. Set by who uses the line. */
  onLost: () => void;
  /** Where the port cannot change its speed, it stays. */
  setBaudRate(baudRate: number): Promise<void>;
  close(): Promise<void>;
}

/** Speed of the firmware's line; USB that is built into a chip ignores it. */
export const firmwareBaudRate = 1_500_000;

/** The clock of whoever talks over a line: the wall's, or a test's. */
export interface Timers {
  readonly nowMs: number;
  /** Runs something once, later; the result cancels it. */
  after(ms: number, run: () => void): () => void;
}

export const wallTimers: Timers = {
  get nowMs() {
    return performance.now();
  },
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

export function pause(timers: Timers, ms: number): Promise<void> {
  return new Promise((resolve) => timers.after(ms, resolve));
}

/** A timer that is so late tells that the computer had no time: what has come meanwhile is still to be read. */
const stalledMs = 100;
const readingMs = 500;

/** Waits for something, but not longer than a time; undefined: it did not come. Leaves no timer behind. */
export async function within<T>(timers: Timers, ms: number, wait: Promise<T>): Promise<T | undefined> {
  let cancel = () => {};
  const over = new Promise<undefined>((resolve) => {
    const dueMs = timers.nowMs + ms;
    const end = () => resolve(undefined);
    cancel = timers.after(ms, () => {
      if (timers.nowMs - dueMs < stalledMs) end();
      else cancel = timers.after(readingMs, end);
    });
  });
  return Promise.race([wait, over]).finally(() => cancel());
}
