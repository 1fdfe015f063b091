import { patchVm, vmPatches } from "../../sim/vm/patch.ts";
import { virtualMachineBytes } from "../../toolchain/devicescript/load.node.ts";

/** Where the counts are: near the end of the VM's 16 MB, which its own data never reach. */
export const countsAddress = 0xf80000;
/** One count of 32 bits for each place in an image; the VM's program counter has 16 bits. */
export const countsBytes = 4 * 0x10000;

/** Local 2 is the function that runs, whose program counter stands at byte 4. */
const pcTimes4 = [0x20, 2, 0x2f, 1, 4, 0x41, 2, 0x74];
const offset = [
  (countsAddress & 127) | 128,
  ((countsAddress >> 7) & 127) | 128,
  ((countsAddress >> 14) & 127) | 128,
  countsAddress >> 21,
];

/** The VM with a count of the steps at each place of the image. It does the same as ever, but takes longer. */
export function countingVirtualMachine(): WebAssembly.Module {
  const steps = vmPatches.find(({ name }) => name === "counts steps")!;
  // `counts[pc]++`, which leaves all locals as they are.
  const insert = [
    ...pcTimes4,
    ...pcTimes4,
    ...[0x28, 2, ...offset],
    ...[0x41, 1, 0x6a],
    ...[0x36, 2, ...offset],
  ];
  return new WebAssembly.Module(
    patchVm(virtualMachineBytes(), [{ ...steps, name: "counts places", insert }]),
  );
}
