import { effect, signal } from "@preact/signals";
import { readStored, writeStored } from "../storage/storage.ts";

/** Whether the page may move by itself, for example when a lesson is passed. What the pupil's system asks for holds as well. */
export const motionOn = signal(readStored("motion") !== "off");

effect(() => {
  document.documentElement.dataset.motion = motionOn.value ? "on" : "off";
});

export function switchMotion(on: boolean): void {
  motionOn.value = on;
  writeStored("motion", on ? "on" : "off");
}
