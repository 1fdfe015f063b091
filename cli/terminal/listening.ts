import { untilOutputLost } from "./lost-output.ts";

/**
 * Waits for Ctrl+C, for a time, until nobody reads what is printed, or until something else ends it.
 * @param seconds left out: without an end
 * @param ended also ends it when it rejects, as it does when the board is gone
 */
export async function listenUntil(seconds: number | undefined, ended: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  process.once("SIGINT", stop);
  if (seconds !== undefined) timer = setTimeout(stop, seconds * 1000);
  try {
    await Promise.race([stopped, ended, untilOutputLost()]);
  } finally {
    // Else the command would not end before the time is over.
    clearTimeout(timer);
    process.off("SIGINT", stop);
  }
}
