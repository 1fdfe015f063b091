/**
 * Choices of whoever uses the page: its language, the sound. They are read before anything is drawn, and stand in the
 * browser's local storage under this name. What pupils make is in `store/`.
 */
const prefix = "robonet:";

/** The key of a name in the browser's local storage. */
export function storedKey(name: string): string {
  return prefix + name;
}

/** What is stored under a name; undefined: nothing, or the browser keeps nothing. */
export function readStored(name: string): string | undefined {
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @returns whether the browser kept it: its storage may be full or switched off */
export function writeStored(name: string, text: string): boolean {
  try {
    localStorage.setItem(prefix + name, text);
    return true;
  } catch {
    return false;
  }
}

export function removeStored(name: string): void {
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    return;
  }
}

/** The names of all that is stored. */
export function storedNames(): string[] {
  try {
    return Object.keys(localStorage).flatMap((key) =>
      key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
    );
  } catch {
    return [];
  }
}
