/** The class's time; a test has its own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls after so many milliseconds. @returns takes it back */
  after(ms: number, call: () => void): () => void;
}

export const computersClock: Clock = {
  now: () => Date.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
