/** How a board takes time: what a run file names, and what `--loop` and `--cpu` choose. */
export interface BoardTiming {
  /**
   * The firmware's main loop turns this often, and once for each frame, ms. 1: at the moments for which services ask, as up
   * to firmware 2.7.0.
   */
  readonly loopMs: 1 | 10;
  /** What the program's computing is taken to cost. */
  readonly cpu: Cpu;
}

export const cpus = ["none", "least", "likely", "most"] as const;
export type Cpu = (typeof cpus)[number];

/** Time that the VM's work takes on a chip, in nanoseconds. */
export interface ComputingCost {
  readonly nsPerStep: number;
  /** A byte of the heap that an allocation or the garbage collector fills. */
  readonly nsPerFilledByte: number;
}

/** The board as runs have it when nobody chooses. */
export const simulatedBoard: BoardTiming = { loopMs: 10, cpu: "likely" };

/** Machine instructions for a step of bytecode: the VM's own C sources for RV32IMC, counted in QEMU (`bench/riscv/`). */
export const instructionsPerStep = 301;

/**
 * Cycles for an instruction, which comes from flash through a cache (16 KB on the C3; the VM is some ten times as large), and
 * for a filled byte: four words in five instructions, as in newlib's Xtensa `memset`, up to a word in four cycles. No board
 * was measured.
 */
export const cycles: Readonly<
  Record<Exclude<Cpu, "none">, { readonly instruction: number; readonly byte: number }>
> = {
  least: { instruction: 1.2, byte: 0.3 },
  likely: { instruction: 1.8, byte: 0.6 },
  most: { instruction: 2.5, byte: 1 },
};

/** @param clockMHz of the chip's processor */
export function computingCost(cpu: Cpu, clockMHz: number): ComputingCost | undefined {
  if (cpu === "none") return undefined;
  const { instruction, byte } = cycles[cpu];
  const nsPerCycle = 1000 / clockMHz;
  return {
    nsPerStep: instructionsPerStep * instruction * nsPerCycle,
    nsPerFilledByte: byte * nsPerCycle,
  };
}
