import { signal } from "@preact/signals";
import type { RouteName } from "../../../school/index.ts";
import { type AnswerOf, type CallOptions, call } from "../class/link/call.ts";
import { whyNot } from "../class/link/refusal.ts";

/** Whether the teacher is signed in; undefined: not known yet. `away`: no class answers. */
export const signedIn = signal<boolean | "away" | undefined>(undefined);
/** Why the last thing that the teacher did came to nothing; empty: it was done. */
export const told = signal("");

/**
 * Asks the class; what goes wrong is told on the page, and a session that ended leads to the passphrase.
 * @returns undefined when it came to nothing
 */
export async function ask<N extends RouteName>(
  name: N,
  options: CallOptions<N> = {},
): Promise<AnswerOf<N> | undefined> {
  const result = await call(name, options);
  told.value = whyNot(result);
  if (result.kind === "refused" && result.status === 401 && name !== "login") signedIn.value = false;
  return result.kind === "done" ? result.value : undefined;
}

export async function askWhoIAm(): Promise<void> {
  const result = await call("info");
  if (result.kind === "done") signedIn.value = result.value.teacher;
  // What the teacher has open stays open while the class is away for a moment.
  else signedIn.value ??= "away";
}
