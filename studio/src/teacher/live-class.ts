import { computed, signal } from "@preact/signals";
import { type Grid, teacherEvents } from "../../../school/index.ts";
import { call } from "../class/link/call.ts";
import { hearLive } from "../class/link/live.ts";
import { askWhoIAm } from "./ask.ts";

/** The class as it was told last. */
export const grid = signal<Grid | undefined>(undefined);
/** Whether it is told as it happens. */
export const live = signal(false);

export const classOnPage = computed(() => grid.value?.class);

/** Shows a class as it is at each moment. @returns what ends that */
export function followClass(classId: string): () => void {
  grid.value = undefined;
  const close = hearLive(
    "gridLive",
    { class: classId },
    teacherEvents,
    {
      grid: (now) => {
        grid.value = now;
      },
      ended: ({ reason }) => {
        if (reason !== "deleted") return;
        close();
        location.hash = "#/";
      },
    },
    (open) => {
      live.value = open;
      if (open) void askForGrid(classId);
      else void askWhoIAm();
    },
  );
  return close;
}

/** The line tells its state to the tab that opens it; the others ask. */
async function askForGrid(classId: string): Promise<void> {
  const result = await call("grid", { at: { class: classId } });
  if (result.kind === "done" && (grid.peek()?.nowMs ?? 0) < result.value.nowMs) grid.value = result.value;
}
