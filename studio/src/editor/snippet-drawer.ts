import { signal } from "@preact/signals";
import { readStored, writeStored } from "../storage/storage.ts";

/** Whether the drawer of snippets is open. */
export const snippetsOpen = signal(readStored("snippets") === "open");

export function openSnippets(open: boolean): void {
  snippetsOpen.value = open;
  writeStored("snippets", open ? "open" : "closed");
}
