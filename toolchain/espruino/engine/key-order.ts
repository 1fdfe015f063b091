/**
 * Espruino keeps an object's keys in the order in which they came; other JavaScripts put those that are integers first.
 * Here is the order of the objects that have such keys.
 */
const orders = new WeakMap<object, string[]>();

/** A key that another JavaScript would move to the front. */
const integerKey = /^(0|[1-9]\d{0,9})$/;

/** Notes that a key is about to come into an object. */
export function noteKey(object: object, key: string): void {
  if (Array.isArray(object) || !integerKey.test(key) || Object.hasOwn(object, key)) return;
  orders.set(object, [...keysOf(object), key]);
}

/** Notes the keys of an object as they stand in the program. */
export function noteKeys(object: object, keys: readonly string[]): void {
  orders.set(object, [...new Set(keys)]);
}

/** The object's own keys, in Espruino's order. */
export function keysOf(object: object): string[] {
  const keys = Object.keys(object);
  const noted = orders.get(object);
  if (!noted) return keys;
  const still = noted.filter((key) => Object.hasOwn(object, key));
  return [...still, ...keys.filter((key) => !noted.includes(key))];
}
