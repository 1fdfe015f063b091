/** An alarm with its place in the heap. */
class HeapAlarm {
  /** Virtual µs; `Infinity`: not set. */
  dueUs = Number.POSITIVE_INFINITY;
  order = 0;
  /** Place in the heap, -1 when not set. */
  place = -1;

  constructor(
    private readonly heap: AlarmHeap,
    readonly run: (nowUs: number) => void,
  ) {}

  set(dueUs: number): void {
    this.heap.set(this, dueUs);
  }
}

/** Alarms as a binary heap. Of equal times, the one that was set first comes first. */
export class AlarmHeap {
  readonly #heap: HeapAlarm[] = [];
  #order = 0;

  alarm(run: (nowUs: number) => void): HeapAlarm {
    return new HeapAlarm(this, run);
  }

  /** Virtual µs of the earliest alarm; `Infinity` when none is set. */
  get nextDueUs(): number {
    return this.#heap[0]?.dueUs ?? Number.POSITIVE_INFINITY;
  }

  /** Lets the earliest alarm go off; it is then not set. */
  fireFirst(nowUs: number): void {
    const first = this.#heap[0];
    if (!first) return;
    this.set(first, Number.POSITIVE_INFINITY);
    first.run(nowUs);
  }

  set(alarm: HeapAlarm, dueUs: number): void {
    if (alarm.dueUs === dueUs) return;
    alarm.dueUs = dueUs;
    if (dueUs === Number.POSITIVE_INFINITY) {
      this.#remove(alarm);
      return;
    }
    alarm.order = this.#order++;
    if (alarm.place < 0) {
      alarm.place = this.#heap.length;
      this.#heap.push(alarm);
    }
    this.#sink(this.#rise(alarm.place));
  }

  #remove(alarm: HeapAlarm): void {
    const { place } = alarm;
    if (place < 0) return;
    alarm.place = -1;
    const last = this.#heap.pop()!;
    if (last === alarm) return;
    this.#put(last, place);
    this.#sink(this.#rise(place));
  }

  #put(alarm: HeapAlarm, place: number): void {
    this.#heap[place] = alarm;
    alarm.place = place;
  }

  #rise(start: number): number {
    const alarm = this.#heap[start]!;
    let place = start;
    while (place > 0) {
      const parentPlace = (place - 1) >> 1;
      const parent = this.#heap[parentPlace]!;
      if (!isBefore(alarm, parent)) break;
      this.#put(parent, place);
      place = parentPlace;
    }
    this.#put(alarm, place);
    return place;
  }

  #sink(start: number): void {
    const alarm = this.#heap[start]!;
    const count = this.#heap.length;
    let place = start;
    for (;;) {
      let childPlace = 2 * place + 1;
      if (childPlace >= count) break;
      if (childPlace + 1 < count && isBefore(this.#heap[childPlace + 1]!, this.#heap[childPlace]!))
        childPlace++;
      const child = this.#heap[childPlace]!;
      if (!isBefore(child, alarm)) break;
      this.#put(child, place);
      place = childPlace;
    }
    this.#put(alarm, place);
  }
}

function isBefore(a: HeapAlarm, b: HeapAlarm): boolean {
  return a.dueUs < b.dueUs || (a.dueUs === b.dueUs && a.order < b.order);
}
