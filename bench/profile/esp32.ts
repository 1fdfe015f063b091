/**
 * What an ESP32 at 160 MHz would need, from what the VM did. No board was measured. The two rates come from the VM's own
 * C sources, compiled for RV32IMC and counted in QEMU (`bench/riscv/`): 301 instructions a step, and the fill of all
 * that is free on the heap at each allocation (`mark_block` in gc_alloc.c).
 */
export const clockMHz = 160;
export const instructionsPerStep = 301;

/** Instructions come from flash through a cache (16 KB on the C3); the VM is some ten times as large. */
const cyclesPerInstruction = [1.2, 2.5] as const;
/** Four words a turn of a loop of five instructions, as in newlib's Xtensa `memset`, to one word in four cycles. */
const cyclesPerFilledByte = [0.3, 1] as const;

/** From the least to the most that is likely. */
export type Range = readonly [least: number, most: number];

/** @param filledBytes all that allocations filled */
export function cyclesOnEsp32(steps: number, filledBytes: number): Range {
  const at = (i: 0 | 1) =>
    steps * instructionsPerStep * cyclesPerInstruction[i] + filledBytes * cyclesPerFilledByte[i];
  return [at(0), at(1)];
}
