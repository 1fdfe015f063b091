import type { StepKind } from "./steps.ts";

/** Keys of the steps, which neither a browser nor the editor takes; with Shift the other way round. */
const keys: Readonly<Record<StepKind, string>> = {
  next: "F10",
  back: "F9",
  in: "F2",
  backIn: "Shift+F2",
  out: "F4",
  backOut: "Shift+F4",
  nextStop: "Shift+F8",
  previousStop: "Shift+F7",
};

export function keyOf(kind: StepKind): string {
  return keys[kind];
}

/** The step that a key asks for. */
export function stepOfKey({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): StepKind | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const pressed = `${shiftKey ? "Shift+" : ""}${key}`;
  return (Object.keys(keys) as StepKind[]).find((kind) => keys[kind] === pressed);
}
