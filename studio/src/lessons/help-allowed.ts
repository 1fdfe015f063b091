import { computed, signal } from "@preact/signals";
import { classPart } from "../class/class-part.ts";
import { readStored, writeStored } from "../storage/storage.ts";

/**
 * A test at this computer, without a class: hints and the lessons' guides are closed. It hides them and does not lock them;
 * whoever knows the switch can open them, as the page says beside it.
 */
export const testHere = signal(readStored("test") === "on");

export function switchTest(on: boolean): void {
  testHere.value = on;
  writeStored("test", on ? "on" : "off");
}

export const hintsAllowed = computed(() => !testHere.value && classPart.value?.hintsAllowed.value !== false);

export const solutionsAllowed = computed(
  () => !testHere.value && classPart.value?.solutionsAllowed.value !== false,
);
