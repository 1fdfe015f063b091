import { effect, signal } from "@preact/signals";
import { readStored, writeStored } from "../storage/storage.ts";
import type { Session } from "../work/session.ts";
import { stepOfKey } from "./step-keys.ts";
import { watchedRobot } from "./watched-robot.ts";

/** Whether the buttons for steps are there; stays for the next visit. */
export const stepsOpen = signal(readStored("steps") === "open");

effect(() => {
  if (stepsOpen.value !== (readStored("steps") === "open"))
    writeStored("steps", stepsOpen.value ? "open" : "closed");
});

/** Steps by keys, wherever the pupil is in the page, through what the page shows: the simulator, or a real robot. What searches for them is loaded when the first is wanted. */
export function stepByKeys(session: Session): () => void {
  const press = (event: KeyboardEvent) => {
    const kind = event.defaultPrevented ? undefined : stepOfKey(event);
    if (!kind) return;
    event.preventDefault();
    const robot = watchedRobot.peek();
    if (robot?.lit.peek()) return robot.step(kind);
    stepsOpen.value = true;
    void import("./steps.ts").then(({ step }) => step(session, kind));
  };
  addEventListener("keydown", press);
  return () => removeEventListener("keydown", press);
}
