import type { Comparison } from "./comparison.ts";

/** Differing runs that are named of each engine. */
const mostNamed = 5;

/** Engine by engine how many runs are equal, and the first that are not. */
export function tableOf(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ engine, compared, differing, brokeOff }, i) => [
    engine,
    String(compared - differing.length),
    String(differing.length),
    brokeOff ?? (i === 0 ? "the others are compared with it" : ""),
  ]);
  const lines = [["engine", "equal", "differing", ""], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines
    .map(([engine, equal, differing, note]) =>
      [engine!.padEnd(widths[0]!), equal!.padStart(widths[1]!), differing!.padStart(widths[2]!), note]
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/**
 * The first differing runs of each engine, each with the command that shows it.
 * @param idOf what `--engines` calls an engine
 * @param limits further options of the command, without which it would not know the run
 */
export function differencesText(
  comparisons: readonly Comparison[],
  idOf: (engine: string) => string,
  limits = "",
): string {
  const [first] = comparisons;
  return comparisons
    .filter(({ differing }) => differing.length > 0)
    .map(({ engine, differing }) => {
      const ids = [...new Set([first!.engine, engine].map(idOf))].join(",");
      const named = differing
        .slice(0, mostNamed)
        .flatMap(({ job, what }) => [
          `  ${job.name}: ${what.replaceAll("\n", "\n  ")}`,
          `    npm run engines -- --engines ${ids} --only "${job.sameAs ?? job.name}"${limits}`,
        ]);
      const more = differing.length - mostNamed;
      return [`${engine} differs:`, ...named, ...(more > 0 ? [`  and ${more} more`] : [])].join("\n");
    })
    .join("\n");
}

/** Shows how far each engine is: one line that changes in a terminal, else a line for each tenth. */
export class Progress {
  readonly #done = new Map<string, number>();

  constructor(private readonly total: number) {}

  show(engine: string, done: number): void {
    this.#done.set(engine, done);
    if (process.stdout.isTTY) {
      const parts = [...this.#done].map(([name, count]) => `${name} ${count}`);
      process.stdout.write(
        `\r\x1b[K${`${this.total} runs: ${parts.join(", ")}`.slice(0, process.stdout.columns - 1)}`,
      );
    } else if (Math.floor((10 * done) / this.total) > Math.floor((10 * (done - 1)) / this.total))
      console.log(`${engine}: ${done} of ${this.total}`);
  }

  end(): void {
    if (process.stdout.isTTY) process.stdout.write("\r\x1b[K");
  }
}
