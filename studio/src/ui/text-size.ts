import { effect, signal } from "@preact/signals";
import { readStored, writeStored } from "../storage/storage.ts";

/** How large lesson, program and console are written, beside their usual size. */
const sizes = [0.85, 1, 1.15, 1.35, 1.6, 2] as const;

const stored = Number(readStored("textSize"));

export const textSize = signal<number>(sizes.find((each) => each === stored) ?? 1);

effect(() => {
  document.documentElement.style.setProperty("--text-scale", String(textSize.value));
});

/** @param step 1: the next larger size, -1: the next smaller one */
export function changeTextSize(step: 1 | -1): void {
  const next = sizes[sizes.findIndex((each) => each === textSize.peek()) + step];
  if (next === undefined) return;
  textSize.value = next;
  writeStored("textSize", String(next));
}
