import type { Memory } from "./memory.ts";
import type { VmLog } from "./vm-log.ts";

/** What `runtime/src/wires.ts` puts into a new pin's two fields. */
const valueMark = 0.7368421;
const guardMark = 0.3157894;

/** Bytes of one field of an object in the VM: key and value (`devs_map_t` of `devs_objects.h`). */
const fieldBytes = 16;

/** The program's heap has 64 KB and stands at the same place each time, so it is looked at first: the memory has 16 MB. */
const heapBytes = 64 * 1024;
let seenInHeap = 0;

/** Where the pins of a program are; only `PinWindows` looks into it. */
export interface PinWindow {
  /** Where the value's field is; the guard's is the next. */
  address: number;
  readonly valueKey: bigint;
  readonly guardKey: bigint;
  readonly guard: bigint;
}

/**
 * The `value` fields of a program's pins, seen in the VM's memory: DeviceScript has no getters, so the host writes the
 * level there before the program runs on.
 */
export class PinWindows {
  readonly #windows = new Map<number, PinWindow>();

  constructor(
    private readonly memory: Memory,
    private readonly vmLog?: VmLog,
  ) {}

  /** Finds a pin that the program has just made. Nothing happens when it is known, or not to be found. */
  open(pin: number): void {
    if (this.#windows.has(pin)) return;
    this.vmLog?.add({ type: "open-pin", pin });
    const around = Math.max(0, seenInHeap - heapBytes);
    if (!this.#openIn(pin, around, seenInHeap + heapBytes)) this.#openIn(pin);
  }

  #openIn(pin: number, from?: number, to?: number): boolean {
    const guard = bitsOfDouble(pin + guardMark);
    for (const address of this.memory.find(bitsOfDouble(pin + valueMark), from, to)) {
      if (this.memory.uint64(address + fieldBytes) !== guard) continue;
      const [valueKey, guardKey] = [this.memory.uint64(address - 8), this.memory.uint64(address + 8)];
      this.#windows.set(pin, { address, valueKey, guardKey, guard });
      seenInHeap = address & ~3;
    }
    return this.#windows.has(pin);
  }

  /** Forgets all pins: another program starts. */
  close(): void {
    this.#windows.clear();
  }

  /** The pins that are known, to be given back later. */
  save(): ReadonlyMap<number, PinWindow> {
    return new Map([...this.#windows].map(([pin, window]) => [pin, { ...window }]));
  }

  restore(saved: ReadonlyMap<number, PinWindow>): void {
    this.#windows.clear();
    for (const [pin, window] of saved) this.#windows.set(pin, { ...window });
  }

  /** @param value a level, 0 or 1; a fraction for an analog pin; undefined while the pin is no input */
  show(pin: number, value: number | undefined): void {
    const window = this.#windows.get(pin);
    if (window) this.vmLog?.add({ type: "pin-level", pin, level: value });
    if (!window || !(this.#holds(window, window.address) || this.#findAgain(window))) return;
    this.memory.setUint64(window.address, bitsOfValue(value));
  }

  #holds({ valueKey, guardKey, guard }: PinWindow, address: number): boolean {
    const { memory } = this;
    return (
      memory.uint64(address + fieldBytes) === guard &&
      memory.uint64(address + 8) === guardKey &&
      memory.uint64(address - 8) === valueKey
    );
  }

  /** An object that got more fields has moved. */
  #findAgain(window: PinWindow): boolean {
    for (const guardAddress of this.memory.find(window.guard)) {
      if (!this.#holds(window, guardAddress - fieldBytes)) continue;
      window.address = guardAddress - fieldBytes;
      return true;
    }
    return false;
  }
}

const scratch = new DataView(new ArrayBuffer(8));

function bitsOfDouble(value: number): bigint {
  scratch.setFloat64(0, value);
  return scratch.getBigUint64(0);
}

/** The VM keeps whole numbers as 32 bits under a tag of their own (`devs_value.h`: `DEVS_INT_TAG`). */
const intTag = 0xffff_ffff_0000_0000n;
const undefinedBits = 0n;

function bitsOfValue(value: number | undefined): bigint {
  if (value === undefined) return undefinedBits;
  return Number.isInteger(value) ? intTag | BigInt(value >>> 0) : bitsOfDouble(value);
}
