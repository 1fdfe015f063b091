import { signal } from "@preact/signals";

/** The arena is loaded when somebody wants it: disciplines and judges are nothing that a lesson needs. */
export const arenaPart = signal<typeof import("./part.ts") | undefined>(undefined);

export async function loadArenaPart(): Promise<void> {
  if (arenaPart.peek()) return;
  const part = await import("./part.ts");
  await part.begin();
  arenaPart.value = part;
}
