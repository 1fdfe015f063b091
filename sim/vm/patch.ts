/**
 * What is put into the virtual machine's WebAssembly. It does what it did; words at the end of its memory count along. The places are found by their bytes, so another version of the virtual machine is refused, not patched wrongly.
 */
export interface VmPatch {
  readonly name: string;
  /** Bytes of the code before the place, and those behind it; together they stand once in it. */
  readonly after: readonly number[];
  readonly before: readonly number[];
  readonly insert: readonly number[];
}

/** Near the end of the VM's 16 MB, which its own data never reach. */
export const stepsAddress = 0xffff_f0;
export const filledBytesAddress = 0xffff_f4;
export const randomSeedAddress = 0xffff_f8;

/** Opcodes of WebAssembly. */
export const op = {
  if: 0x04,
  end: 0x0b,
  call: 0x10,
  localGet: 0x20,
  load: 0x28,
  loadByte: 0x2d,
  loadHalf: 0x2f,
  store: 0x36,
  const: 0x41,
  equal: 0x46,
  notEqual: 0x47,
  less: 0x49,
  greaterOrEqual: 0x4f,
  return: 0x0f,
  add: 0x6a,
  or: 0x72,
  xor: 0x73,
  shiftLeft: 0x74,
};
export const noResult = 0x40;
const wordAligned = [2, 0] as const;

/** `memory[address]` of a word. */
export function word(address: number): number[] {
  return [op.const, ...signedLeb(address), op.load, ...wordAligned];
}

/** `memory[address] = value` */
export function setWord(address: number, value: readonly number[]): number[] {
  return [op.const, ...signedLeb(address), ...value, op.store, ...wordAligned];
}

/** `memory[address] += amount` */
export function addTo(address: number, amount: readonly number[]): number[] {
  return setWord(address, [...word(address), ...amount, op.add]);
}

/** What the garbage collector fills freed and free memory with (`gc_alloc.c`). */
const fill = [op.const, ...signedLeb(0x37)];

/** `memset(to, value, size)`, between its locals and `if (size) *to = value`. */
const memset = {
  after: [0x02, 0x03, 0x7f, 0x01, 0x7e],
  before: [0x02, 0x40, 0x20, 2, 0x45, 0x0d, 0, 0x20, 0, 0x20, 1, 0x3a, 0, 0],
} as const;
const memoryFill = [0xfc, 0x0b, 0];
/** From so many bytes on, a fill by the processor's own means is quicker than the loop. */
const largeFillBytes = 64;

/**
 * `devs_vm_exec_opcode` of vm_main.c, after it has fetched an opcode into local 3 and its class into local 6. Local 0 is the
 * program's context, local 2 the call that runs.
 */
export const eachStep = { after: [0x20, 3, 0x22, 3, 0x41, 0xff, 0x01, 0x71, 0x21, 6], before: [] } as const;

export const vmPatches: readonly VmPatch[] = [
  {
    // `jd_random` of jdutil.c begins with 13 unless somebody has called `jd_seed_random`, as the firmware of a board does
    // at power-on with a number of its hardware. What cannot be: 13, which would make all of them 0.
    name: "seeds the random numbers",
    after: [op.const, 13, op.xor],
    before: [op.store, ...wordAligned.slice(0, 1), 0xc0, 0x91, 0x02, op.end],
    insert: [...word(randomSeedAddress), op.xor],
  },
  {
    ...eachStep,
    name: "counts steps",
    insert: addTo(stepsAddress, [op.const, 1]),
  },
  {
    ...memset,
    name: "counts the bytes that the garbage collector fills",
    insert: [
      ...[op.localGet, 1, ...fill, op.equal, op.if, noResult],
      ...addTo(filledBytesAddress, [op.localGet, 2]),
      op.end,
    ],
  },
  {
    // The collector fills kilobytes at each allocation: a tenth of a run's time was this loop.
    ...memset,
    name: "fills large pieces of memory at once",
    insert: [
      ...[op.localGet, 2, op.const, ...signedLeb(largeFillBytes), op.greaterOrEqual, op.if, noResult],
      ...[op.localGet, 0, op.localGet, 1, op.localGet, 2, ...memoryFill, op.localGet, 0, op.return],
      op.end,
    ],
  },
];

export class VmPatchError extends Error {
  override readonly name = "VmPatchError";
}

const customSection = 0;
const codeSection = 10;

/**
 * The virtual machine with all patches.
 * @param wasm as DeviceScript ships it
 * @throws VmPatchError when a place is not there, or not only once
 */
export function patchVm(wasm: Uint8Array, patches = vmPatches): Uint8Array<ArrayBuffer> {
  const places = patches.map((patch) => ({ at: placeOf(wasm, patch), insert: patch.insert }));
  const out: number[] = [];
  const copy = (from: number, to: number) => {
    for (let i = from; i < to; i++) out.push(wasm[i]!);
  };
  copy(0, 8);
  for (let i = 8; i < wasm.length; ) {
    const [size, start] = readLeb(wasm, i + 1);
    if (wasm[i] !== codeSection) copy(i, start + size);
    else {
      const code = spliced(wasm, start, places);
      out.push(codeSection, ...leb(code.length));
      for (const byte of code) out.push(byte);
    }
    i = start + size;
  }
  for (const { name } of patches) {
    const label = [...new TextEncoder().encode(sectionOf(name))];
    const named = [...leb(label.length), ...label];
    out.push(customSection, ...leb(named.length), ...named);
  }
  return Uint8Array.from(out);
}

/** Whether a virtual machine was made with a patch: each leaves its name in an empty section. */
export function hasPatch(module: WebAssembly.Module, { name }: VmPatch): boolean {
  return WebAssembly.Module.customSections(module, sectionOf(name)).length > 0;
}

const sectionOf = (name: string) => `robonet: ${name}`;

interface Place {
  readonly at: number;
  readonly insert: readonly number[];
}

function placeOf(wasm: Uint8Array, { name, after, before }: VmPatch): number {
  const wanted = [...after, ...before];
  const found: number[] = [];
  for (let i = wasm.indexOf(wanted[0]!); i >= 0; i = wasm.indexOf(wanted[0]!, i + 1))
    if (wanted.every((byte, k) => wasm[i + k] === byte)) found.push(i + after.length);
  if (found.length !== 1)
    throw new VmPatchError(`“${name}” has ${found.length} places in this virtual machine, not one`);
  return found[0]!;
}

/** The code section's contents: functions one behind the other, each with its size before it. */
function spliced(wasm: Uint8Array, begin: number, places: readonly Place[]): number[] {
  const [functions, first] = readLeb(wasm, begin);
  const out: number[] = [...leb(functions)];
  for (let i = first, n = 0; n < functions; n++) {
    const [size, start] = readLeb(wasm, i);
    const end = start + size;
    const inside = places.filter(({ at }) => at >= start && at < end).sort((a, b) => a.at - b.at);
    out.push(...leb(inside.reduce((sum, { insert }) => sum + insert.length, size)));
    let from = start;
    for (const { at, insert } of [...inside, { at: end, insert: [] }]) {
      for (; from < at; from++) out.push(wasm[from]!);
      out.push(...insert);
    }
    i = end;
  }
  return out;
}

/** Unsigned LEB128, as WebAssembly writes sizes. */
export function leb(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb(value >>> 7)];
}

/** Signed LEB128, as WebAssembly writes constants. */
export function signedLeb(value: number): number[] {
  return value < 0x40 ? [value] : [(value & 0x7f) | 0x80, ...signedLeb(value >>> 7)];
}

function readLeb(bytes: Uint8Array, at: number): [value: number, next: number] {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++]!;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return [value, at];
  }
}
