import type { SoloRun } from "./simulate.ts";

const taps = new WeakMap<SoloRun, Map<number, number[][]>>();

/** Listens from now on to what is written to an address, on a bus that has chips at all. */
export function tapWire(simulation: SoloRun, address: number): void {
  if (simulation.i2c.ids.length === 0) return;
  const writes: number[][] = [];
  taps.set(simulation, new Map(taps.get(simulation)).set(address, writes));
  simulation.i2c.attach(`tap at ${address}`, () => ({
    answersTo: (called) => called === address,
    write(bytes) {
      writes.push([...bytes]);
      return true;
    },
    // The chip answers.
    read: () => false,
  }));
}

/** All writes that a tap has heard, first to last. */
export function tapped(simulation: SoloRun, address: number): readonly (readonly number[])[] {
  return taps.get(simulation)?.get(address) ?? [];
}

/** A transfer before the program begins: chips keep their registers when only the board is reset. */
export function writeBefore(simulation: SoloRun, address: number, ...bytes: number[]): void {
  simulation.i2c.transfer(address, Uint8Array.from(bytes), new Uint8Array(0));
}
