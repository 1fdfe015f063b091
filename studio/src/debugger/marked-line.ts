import { computed, signal } from "@preact/signals";
import { player } from "../run/page-player.ts";

/** The line of which the line of time shows when it ran. */
export const markedLine = signal<number | undefined>(undefined);

/** When it ran, virtual µs; undefined: no line is marked. */
export const markedTimes = computed(() => {
  const line = markedLine.value;
  const run = player.recording.value;
  player.edgeUs.value;
  if (line === undefined || !run?.lines) return undefined;
  return run.lines.timesOf(line);
});
