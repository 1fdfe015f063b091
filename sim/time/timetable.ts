/** What is to happen at a virtual time; ties are first in, first out. */
export class Timetable {
  #next = 1;
  readonly #entries: {
    readonly id: number;
    dueUs: number;
    readonly everyUs: number;
    readonly act: () => void;
  }[] = [];

  /** @param everyUs 0: once */
  add(dueUs: number, everyUs: number, act: () => void): number {
    const id = this.#next++;
    this.#insert({ id, dueUs, everyUs, act });
    return id;
  }

  remove(id: number): void {
    const at = this.#entries.findIndex((entry) => entry.id === id);
    if (at >= 0) this.#entries.splice(at, 1);
  }

  get dueUs(): number {
    return this.#entries[0]?.dueUs ?? Number.POSITIVE_INFINITY;
  }

  /** Does the first thing that is due; false: nothing is. */
  act(nowUs: number): boolean {
    const entry = this.#entries[0];
    if (!entry || entry.dueUs > nowUs) return false;
    this.#entries.shift();
    if (entry.everyUs > 0) this.#insert({ ...entry, dueUs: entry.dueUs + entry.everyUs });
    entry.act();
    return true;
  }

  #insert(entry: { id: number; dueUs: number; everyUs: number; act: () => void }): void {
    const after = this.#entries.findIndex(({ dueUs }) => dueUs > entry.dueUs);
    this.#entries.splice(after < 0 ? this.#entries.length : after, 0, entry);
  }
}
