/** Something that wants to run at a time; made by `Schedule.timer`. */
export class Timer {
  /** Virtual µs; `Infinity`: not set. */
  dueUs = Number.POSITIVE_INFINITY;
  order = 0;
  /** Place in the heap, -1 when not set. */
  place = -1;

  constructor(
    private readonly schedule: Schedule,
    readonly run: (nowUs: number) => void,
  ) {}

  /** Sets, moves or (`Infinity`) stops the timer. */
  set(dueUs: number): void {
    this.schedule.set(this, dueUs);
  }
}

/** Deadlines in virtual time, a binary heap. Equal deadlines fire in the order they were set. */
export class Schedule {
  readonly #heap: Timer[] = [];
  #order = 0;

  timer(run: (nowUs: number) => void): Timer {
    return new Timer(this, run);
  }

  /** Virtual µs of the earliest deadline; `Infinity` when there is none. */
  get nextDueUs(): number {
    return this.#heap[0]?.dueUs ?? Number.POSITIVE_INFINITY;
  }

  /** Fires all that is due, also what becomes due on the way. */
  run(nowUs: number): void {
    for (;;) {
      const first = this.#heap[0];
      if (!first || first.dueUs > nowUs) return;
      this.set(first, Number.POSITIVE_INFINITY);
      first.run(nowUs);
    }
  }

  set(timer: Timer, dueUs: number): void {
    if (timer.dueUs === dueUs) return;
    timer.dueUs = dueUs;
    if (dueUs === Number.POSITIVE_INFINITY) {
      this.#remove(timer);
      return;
    }
    timer.order = this.#order++;
    if (timer.place < 0) {
      timer.place = this.#heap.length;
      this.#heap.push(timer);
    }
    this.#sink(this.#rise(timer.place));
  }

  #remove(timer: Timer): void {
    const { place } = timer;
    if (place < 0) return;
    timer.place = -1;
    const last = this.#heap.pop()!;
    if (last === timer) return;
    this.#put(last, place);
    this.#sink(this.#rise(place));
  }

  #put(timer: Timer, place: number): void {
    this.#heap[place] = timer;
    timer.place = place;
  }

  #rise(start: number): number {
    const timer = this.#heap[start]!;
    let place = start;
    while (place > 0) {
      const parentPlace = (place - 1) >> 1;
      const parent = this.#heap[parentPlace]!;
      if (!isBefore(timer, parent)) break;
      this.#put(parent, place);
      place = parentPlace;
    }
    this.#put(timer, place);
    return place;
  }

  #sink(start: number): void {
    const timer = this.#heap[start]!;
    const count = this.#heap.length;
    let place = start;
    for (;;) {
      let childPlace = 2 * place + 1;
      if (childPlace >= count) break;
      if (childPlace + 1 < count && isBefore(this.#heap[childPlace + 1]!, this.#heap[childPlace]!))
        childPlace++;
      const child = this.#heap[childPlace]!;
      if (!isBefore(child, timer)) break;
      this.#put(child, place);
      place = childPlace;
    }
    this.#put(timer, place);
  }
}

function isBefore(a: Timer, b: Timer): boolean {
  return a.dueUs < b.dueUs || (a.dueUs === b.dueUs && a.order < b.order);
}
