/**
 * Standard output that does not come through: its reader has gone (`robonet logs | head`), or the disk is full. A command
 * that ends by itself goes on, so that it still writes its files; one that listens ends.
 */
let lost: Error | undefined;
let tellLost = () => {};
const lostLater = new Promise<void>((resolve) => {
  tellLost = resolve;
});

/** Watches the process's output; without this, a reader that leaves ends the process with a stack trace. */
export function watchOutput(): void {
  process.stdout.on("error", (error) => {
    lost ??= error;
    tellLost();
  });
  // Nobody is left who could be told.
  process.stderr.on("error", () => {
    process.exitCode ||= 2;
  });
}

/** What went wrong with the output so far. */
export function lostOutput(): Error | undefined {
  return lost;
}

/** Settles when the output is lost; else never. */
export function untilOutputLost(): Promise<void> {
  return lostLater;
}
