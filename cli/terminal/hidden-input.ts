import { createInterface } from "node:readline";
import { Writable } from "node:stream";

/**
 * Asks for a line that is not shown while it is typed.
 * @returns undefined: it was given up with Ctrl+C or Ctrl+D
 */
export function hiddenInput(question: string): Promise<string | undefined> {
  process.stderr.write(question);
  const silent = new Writable({ write: (_piece, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  return new Promise((resolve) => {
    const end = (line: string | undefined) => {
      process.stderr.write("\n");
      resolve(line);
      reader.close();
    };
    reader.once("line", end);
    reader.once("SIGINT", () => end(undefined));
    reader.once("close", () => resolve(undefined));
  });
}
