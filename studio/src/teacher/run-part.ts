import { signal } from "@preact/signals";

/** What shows a program's run is loaded when somebody wants it: most of the time the page only shows how the class stands. */
export const runPart = signal<typeof import("./ShownRun.tsx") | undefined>(undefined);

/** What does not come is told by `MissingPart`. */
export async function loadRunPart(): Promise<void> {
  runPart.value ??= await import("./ShownRun.tsx").catch(() => undefined);
}
