import { readStored, removeStored, storedKey, writeStored } from "../storage/storage.ts";

/** The browser's choice is the same in all its tabs, and known before anything is drawn. */
const name = "class/place";
const placePattern = /^[\w-]{1,64}$/;

/**
 * The place in a class whose work this browser shows; undefined: what belongs to no class. On a shared computer each place has
 * work of its own, so that nobody finds, or hands in, what somebody else wrote.
 */
export function storedPlace(): string | undefined {
  const place = readStored(name);
  return place !== undefined && placePattern.test(place) ? place : undefined;
}

/** Whether an entry of the local storage is the one that names the place. */
export function isPlaceKey(key: string | null): boolean {
  return key === storedKey(name);
}

/** From the next load of the page on. @returns whether the browser kept it */
export function storePlace(place: string): boolean {
  return writeStored(name, place);
}

export function forgetPlace(): void {
  removeStored(name);
}

/** What the database of some work is called, and the channel of its tabs. */
export function namesFor(place: string | undefined): { readonly database: string; readonly channel: string } {
  const suffix = place === undefined ? "" : `-place-${place}`;
  return { database: `robonet${suffix}`, channel: `robonet-work${suffix}` };
}
