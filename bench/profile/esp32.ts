import { cycles, instructionsPerStep } from "../../sim/time/board-timing.ts";

/**
 * What an ESP32 at 160 MHz would need, from what the VM did. No board was measured. The two rates come from the VM's own
 * C sources, compiled for RV32IMC and counted in QEMU (`bench/riscv/`): 301 instructions a step, and the fill of all
 * that is free on the heap at each allocation (`mark_block` in gc_alloc.c).
 */
export const clockMHz = 160;
/** From the least to the most that is likely. */
export type Range = readonly [least: number, most: number];

/** @param filledBytes all that allocations filled */
export function cyclesOnEsp32(steps: number, filledBytes: number): Range {
  const at = (cpu: "least" | "most") =>
    steps * instructionsPerStep * cycles[cpu].instruction + filledBytes * cycles[cpu].byte;
  return [at("least"), at("most")];
}
