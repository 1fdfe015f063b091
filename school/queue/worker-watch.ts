import type { Helper } from "./check-queue.ts";

/** A worker's row, as far as the watch needs it. */
export interface Watched {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly beat: number;
  /** Ids of jobs. */
  readonly trying: readonly string[];
}

/** After so many looks without a sign of life the teacher is told that a worker is silent. */
const silentLooks = 2;
/** After so many looks without a sign of life a worker is gone, and a job that nobody says to try belongs to nobody. */
const goneLooks = 4;

export interface Seen {
  readonly came: readonly Watched[];
  readonly left: readonly Watched[];
  readonly lost: readonly Watched[];
  /** Jobs that run in the queue, and that nobody tries any more. */
  readonly orphans: readonly string[];
}

/** Notices who comes, leaves, and is silent, from looks in equal distances. */
export class WorkerWatch {
  readonly #known = new Map<string, { row: Watched; looks: number }>();
  /** By name: it comes back with another id. */
  readonly #lost = new Map<string, Helper>();
  /** Running jobs that no worker names, with how many looks that was so. */
  readonly #unnamed = new Map<string, number>();

  /**
   * @param rows all workers
   * @param running ids of the jobs that run
   */
  look(rows: readonly Watched[], running: readonly string[]): Seen {
    const came: Watched[] = [];
    const lost: Watched[] = [];
    for (const row of rows) {
      const before = this.#known.get(row.id);
      if (!before) came.push(row);
      const looks = before?.row.beat === row.beat ? before.looks + 1 : 0;
      if (looks >= goneLooks) lost.push(row);
      this.#known.set(row.id, { row, looks });
    }
    const there = new Set(rows.map(({ id }) => id));
    const left = [...this.#known.values()].flatMap(({ row }) => (there.has(row.id) ? [] : [row]));
    for (const { id } of [...left, ...lost]) this.#known.delete(id);
    for (const { name } of came) this.#lost.delete(name);
    for (const row of lost) this.#lost.set(row.name, helper(row, "gone"));
    const alive = rows.filter((row) => !lost.includes(row));
    const orphans = this.#orphans(new Set(alive.flatMap(({ trying }) => trying)), running, lost);
    return { came, left, lost, orphans };
  }

  /** Who tries programs by the last look, besides the one who looks; those that were lost stay until their name is heard again. */
  helpers(ownId: string): Helper[] {
    // One that was started again at once has a new id, and its old row is lost only later.
    const heard = new Set([...this.#known.values()].map(({ row }) => row.name));
    const lost = [...this.#lost.values()].filter(({ name }) => !heard.has(name));
    const present = [...this.#known.values()]
      .filter(({ row }) => row.id !== ownId)
      .map(({ row, looks }) => helper(row, looks >= silentLooks ? "silent" : "works"));
    return [...present, ...lost].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  #orphans(named: ReadonlySet<string>, running: readonly string[], lost: readonly Watched[]): string[] {
    const atOnce = new Set(lost.flatMap(({ trying }) => trying));
    const orphans: string[] = [];
    const unnamed = running.filter((id) => !named.has(id));
    for (const id of [...this.#unnamed.keys()]) if (!unnamed.includes(id)) this.#unnamed.delete(id);
    for (const id of unnamed) {
      const looks = (this.#unnamed.get(id) ?? 0) + 1;
      this.#unnamed.set(id, looks);
      if (atOnce.has(id) || looks > goneLooks) orphans.push(id);
    }
    for (const id of orphans) this.#unnamed.delete(id);
    return orphans;
  }
}

function helper({ name, size }: Watched, state: Helper["state"]): Helper {
  return { name, size, state };
}
