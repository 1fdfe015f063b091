import { language } from "../ui/language.ts";

/** A moment as the page's language writes it. */
export function momentText(ms: number): string {
  return new Intl.DateTimeFormat(language.value, { dateStyle: "short", timeStyle: "short" }).format(ms);
}

export function clockText(ms: number): string {
  return new Intl.DateTimeFormat(language.value, { timeStyle: "short" }).format(ms);
}

/** @param day `2027-08-31` */
export function dayText(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Intl.DateTimeFormat(language.value, { dateStyle: "long" }).format(
    new Date(year, month - 1, date),
  );
}

/** For a field of the type `datetime-local`, in the computer's own time; empty: none. */
export function fieldOfMoment(ms: number | undefined): string {
  if (ms === undefined) return "";
  const date = new Date(ms);
  return new Date(ms - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

export function momentOfField(value: string): number | undefined {
  const ms = new Date(value).getTime();
  return value === "" || Number.isNaN(ms) ? undefined : ms;
}
