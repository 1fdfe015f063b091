/** A day where this computer is, `2027-08-31`. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The first day of the next school year: a class of this one is deleted then, unless its teacher says otherwise. */
export function endOfAugust(today: Date): string {
  return `${today.getFullYear() + (today.getMonth() >= 8 ? 1 : 0)}-09-01`;
}
