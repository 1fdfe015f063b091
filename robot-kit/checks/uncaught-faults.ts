import { type Kit, partsOf } from "../schema/kit.ts";

/** How long motors run on, in seconds at the most, after faults that no code on the robot can catch. */
export interface UncaughtFaults {
  /** The VM gives up without a warning; the firmware starts the program anew 5 s later, of 1 048 576 µs each (devsmgr.c). */
  readonly fullHeapSeconds: number;
  /** The chip resets: it lets go of its pins at once, chips on I2C keep their duty until the program begins. */
  readonly crashSeconds: number;
}

/** `next_restart` of devsmgr.c, and what a program takes until it has stopped the motors. */
const restartSeconds = 5.4;
/** The chip starts within 0.3 s, and the firmware begins the program 1.15 s later (`devsmgr_init`). */
const bootSeconds = 1.5;

/**
 * No part of the catalog has an enable or sleep pin that falls when a program ends: the firmware leaves its services as
 * they are.
 */
export function uncaughtFaults(kit: Kit): UncaughtFaults {
  const onChips = partsOf(kit).some(({ name, part, definition }) => definition.robot?.(name, part).rest);
  return { fullHeapSeconds: restartSeconds, crashSeconds: onChips ? bootSeconds : 0 };
}
