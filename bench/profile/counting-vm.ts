import { devicescriptVersion } from "../../toolchain/devicescript/cut.ts";
import { virtualMachineBytes } from "../../toolchain/devicescript/load.node.ts";

/** Where the counts are: near the end of the VM's 16 MB, which its own data never reach. */
export const countsAddress = 0xf80000;
/** One count of 32 bits for each place in an image; the VM's program counter has 16 bits. */
export const countsBytes = 4 * 0x10000;

/**
 * In `devs_vm_exec_opcode` (vm_main.c), after the opcode was fetched: local 2 is the function that runs, whose
 * program counter stands at byte 4; local 3 is the opcode.
 */
const fetched = [0x20, 3, 0x22, 3, 0x41, 0xff, 0x01, 0x71, 0x21, 6];
const pcTimes4 = [0x20, 2, 0x2f, 1, 4, 0x41, 2, 0x74];
/** `counts[pc]++`, which leaves all locals as they are. */
const count = [
  ...pcTimes4,
  ...pcTimes4,
  ...[0x28, 2, ...leb(countsAddress)],
  ...[0x41, 1, 0x6a],
  ...[0x36, 2, ...leb(countsAddress)],
];

const codeSection = 10;

/** The VM with a count of the steps at each place of the image. It does the same as ever, but takes longer. */
export function countingVirtualMachine(): WebAssembly.Module {
  return new WebAssembly.Module(withCounts(virtualMachineBytes()));
}

function withCounts(wasm: Uint8Array): Uint8Array<ArrayBuffer> {
  const at = Buffer.from(wasm).indexOf(Buffer.from(fetched));
  if (at < 0 || Buffer.from(wasm).indexOf(Buffer.from(fetched), at + 1) >= 0)
    throw new Error(`the VM's loop is not where DeviceScript ${devicescriptVersion} has it`);
  const out: number[] = [...wasm.subarray(0, 8)];
  for (let i = 8; i < wasm.length; ) {
    const [size, start] = readLeb(wasm, i + 1);
    const section = wasm.subarray(start, start + size);
    const contents = wasm[i] === codeSection ? spliceCode(section, at - start) : section;
    out.push(wasm[i]!, ...leb(contents.length));
    for (const byte of contents) out.push(byte);
    i = start + size;
  }
  return Uint8Array.from(out);
}

/** Functions stand one behind the other, each with its size before it. */
function spliceCode(section: Uint8Array, at: number): Uint8Array {
  const [functions, first] = readLeb(section, 0);
  for (let i = first, n = 0; n < functions; n++) {
    const [size, start] = readLeb(section, i);
    if (at >= start && at < start + size)
      return Buffer.concat([
        section.subarray(0, i),
        Uint8Array.from(leb(size + count.length)),
        section.subarray(start, at),
        Uint8Array.from(count),
        section.subarray(at),
      ]);
    i = start + size;
  }
  throw new Error("no function holds the VM's loop");
}

/** Unsigned LEB128, as WebAssembly writes its numbers. */
function leb(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb(value >>> 7)];
}

function readLeb(bytes: Uint8Array, at: number): [value: number, next: number] {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++]!;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return [value, at];
  }
}
