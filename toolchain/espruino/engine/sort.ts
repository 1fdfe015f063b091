type Compare = (a: unknown, b: unknown) => number;

/** From how many values on the pivot is the median of three. */
const medianAbove = 10;

/** Espruino's quicksort, in place (`_jswrap_array_sort` in jswrap_array.c): equal values may change places. */
export function sort(values: unknown[], compare: Compare): void {
  sortPart(values, 0, values.length, (a, b) => (a === undefined ? 1 : b === undefined ? -1 : compare(a, b)));
}

function sortPart(values: unknown[], head: number, count: number, compare: Compare): void {
  if (count < 2) return;
  if (count > medianAbove) medianToHead(values, head, count, compare);
  const pivot = values[head];
  let at = head;
  let low = 0;
  let pivotIsLowest = true;
  for (let index = head + 1; index < head + count; index++) {
    const value = values[index];
    const order = compare(value, pivot);
    if (!(order <= 0)) continue;
    if (order < 0) pivotIsLowest = false;
    low++;
    values[at] = value;
    at++;
    values[index] = values[at];
    values[at] = pivot;
  }
  sortPart(values, at + 1, count - 1 - low, compare);
  if (!pivotIsLowest) sortPart(values, head, low, compare);
}

function medianToHead(values: unknown[], head: number, count: number, compare: Compare): void {
  const middle = head + (count >> 1);
  const last = head + count - 1;
  const lowMiddle = compare(values[head], values[middle]);
  const middleHigh = compare(values[middle], values[last]);
  const lowHigh = compare(values[head], values[last]);
  if ((lowMiddle <= 0 && middleHigh <= 0) || (lowHigh <= 0 && middleHigh >= 0)) swap(values, head, middle);
  else if ((lowMiddle >= 0 && lowHigh <= 0) || (middleHigh >= 0 && lowHigh >= 0)) swap(values, head, last);
}

function swap(values: unknown[], a: number, b: number): void {
  [values[a], values[b]] = [values[b], values[a]];
}
