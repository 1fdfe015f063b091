import type { OwnWork } from "../run/engine.ts";

/** What is read of a `Call` (espruino/calls.ts); the compiler leaves its names. */
interface WaitingCall {
  readonly fiber: { readonly dead: boolean; readonly loop?: boolean };
  readonly waitsForPress?: boolean;
}

/**
 * Finds what a program has begun that can still act: calls that wait in a fiber which is no loop of the library. A call
 * that waits for time is handed to its timer's handler (`sleep` in espruino/devicescript/core.ts), so a board pays nothing
 * for being read.
 * @param handed what the handlers of all timers will get
 */
export function ownWork(handed: readonly unknown[]): OwnWork {
  const calls = handed.filter(isWaitingCall).filter(({ fiber }) => !fiber.dead && !fiber.loop);
  return {
    acts: calls.some(({ waitsForPress }) => !waitsForPress),
    waitsForPress: calls.some(({ waitsForPress }) => waitsForPress),
  };
}

function isWaitingCall(value: unknown): value is WaitingCall {
  if (typeof value !== "object" || value === null) return false;
  const { fiber } = value as { readonly fiber?: unknown };
  return typeof fiber === "object" && fiber !== null && "dead" in fiber;
}
