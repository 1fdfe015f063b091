import type { Difference } from "./differences.ts";
import type { Verdict } from "./verdict.ts";

export interface Judged {
  readonly seed: number;
  readonly verdict: Verdict;
}

/** Counts verdicts, and says at the end how many there were of each. */
export class Report {
  #same = 0;
  readonly #messages = new Map<string, number>();
  readonly #differences = new Map<Difference, number>();
  #different = 0;
  #interleaved = 0;
  readonly #unjudged: number[] = [];
  readonly #wrong = new Map<string, number[]>();

  add({ seed, verdict }: Judged): void {
    if (verdict.type === "same") this.#same++;
    if (verdict.type === "message") count(this.#messages, verdict.text);
    if (verdict.type === "difference") {
      this.#different++;
      for (const each of verdict.differences) count(this.#differences, each);
    }
    if (verdict.type === "interleaved") this.#interleaved++;
    if (verdict.type === "unjudged") this.#unjudged.push(seed);
    if (verdict.type === "wrong")
      this.#wrong.set(verdict.kind, [...(this.#wrong.get(verdict.kind) ?? []), seed]);
  }

  get done(): number {
    const { length: unjudged } = this.#unjudged;
    return (
      this.#same + this.#different + this.#interleaved + sum(this.#messages.values()) + unjudged + this.wrong
    );
  }

  get wrong(): number {
    return sum([...this.#wrong.values()].map(({ length }) => length));
  }

  lines(): string[] {
    return [
      `${this.done} programs`,
      `${this.#same} print what Node prints`,
      `${sum(this.#messages.values())} are refused with a message`,
      ...listed(this.#messages),
      `${this.#different} fall under a named difference (docs/api.md)`,
      ...listed(this.#differences),
      `${this.#interleaved} print it in another order: a task computed for long, and others went on meanwhile`,
      `${this.#unjudged.length} compute for too long in one piece to be judged${this.#unjudged.map((seed) => `, --seed ${seed}`).join("")}`,
      `${this.wrong} are wrong`,
      ...[...this.#wrong].map(
        ([kind, seeds]) => `  ${seeds.length} ${kind}: --seed ${seeds.slice(0, 10).join(", ")}`,
      ),
    ];
  }
}

function count<T>(counts: Map<T, number>, key: T): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sum(numbers: Iterable<number>): number {
  let all = 0;
  for (const each of numbers) all += each;
  return all;
}

function listed(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([, a], [, b]) => b - a).map(([name, times]) => `  ${times} ${name}`);
}
