import type { SimulationEvent } from "./run-result.ts";

/**
 * Who has the board's USB line. A simulation with one is no run that ends, but a board on a desk: it goes on whatever
 * its program does, it resets as a real one does, and it keeps no record.
 */
export interface UsbLine {
  /** A Jacdac frame that the firmware sends over USB. The bytes are the listener's own. */
  frame(frame: Uint8Array): void;
  /** A line of the firmware's log. */
  log(line: string): void;
  /** Something that can be seen from outside. */
  event(event: SimulationEvent): void;
  /** The chip has reset: the line starts anew. */
  reset(): void;
}
