import { signal } from "@preact/signals";

/** A part of the page, such as the compiler, could not be fetched when it was first needed, and nothing has come since. */
export const partMissing = signal(false);

/** Parts that are imported when they are needed tell in this way that they did not come. */
export function watchForMissingParts(): void {
  addEventListener("vite:preloadError", () => {
    partMissing.value = true;
  });
}
