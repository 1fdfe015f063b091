import { signal } from "@preact/signals";

/** What shows steps and variables is loaded when somebody wants it. */
export const variablesPart = signal<typeof import("./view.ts") | undefined>(undefined);

export async function loadVariablesPart(): Promise<void> {
  variablesPart.value ??= await import("./view.ts");
}
