/** A part of memory that answers by itself, such as a peripheral's registers. */
export interface Peripheral {
  readonly from: number;
  readonly to: number;
  read(address: number): number;
  write(address: number, value: number): void;
}

/** The chip's address space as the loader sees it: words that keep what was written, and peripherals. Unset words read 0. */
export class Memory {
  private readonly words = new Map<number, number>();

  constructor(private readonly peripherals: readonly Peripheral[]) {}

  read(address: number): number {
    const peripheral = this.peripheralAt(address);
    return (peripheral ? peripheral.read(address) : (this.words.get(address & ~3) ?? 0)) >>> 0;
  }

  write(address: number, value: number, mask = 0xffff_ffff): void {
    const merged = mask >>> 0 === 0xffff_ffff ? value : (this.read(address) & ~mask) | (value & mask);
    const peripheral = this.peripheralAt(address);
    if (peripheral) peripheral.write(address, merged >>> 0);
    else this.words.set(address & ~3, merged >>> 0);
  }

  private peripheralAt(address: number): Peripheral | undefined {
    return this.peripherals.find(({ from, to }) => address >= from && address < to);
  }
}
