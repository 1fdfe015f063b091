interface Segment {
  readonly address: number;
  readonly bytes: Uint8Array;
}

/** What MEM_BEGIN and MEM_DATA have put into the chip's RAM since the reset. */
export class RamDownload {
  private readonly segments: Segment[] = [];
  private next = 0;

  begin(address: number, length: number): void {
    this.segments.push({ address, bytes: new Uint8Array(length) });
    this.next = 0;
  }

  /** @returns whether the block fits into what was announced */
  write(block: Uint8Array): boolean {
    const segment = this.segments.at(-1);
    if (!segment || this.next + block.length > segment.bytes.length) return false;
    segment.bytes.set(block, this.next);
    this.next += block.length;
    return true;
  }

  /**
   * Whether the program that begins at an address is a flasher stub: it lies in what was downloaded, and something there
   * holds the stub's greeting “OHAI”. Xtensa code has it as a constant; RISC-V code loads its upper half with
   * `lui` (0x49415, since the lower half is negative).
   */
  holdsStub(entry: number): boolean {
    const inside = ({ address, bytes }: Segment) => entry >= address && entry < address + bytes.length;
    return this.segments.some(inside) && this.segments.some(({ bytes }) => hasGreeting(bytes));
  }
}

function hasGreeting(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let offset = 0; offset + 4 <= bytes.length; offset++) {
    const word = view.getUint32(offset, true);
    const constant = word === 0x4941_484f;
    const upperHalf = offset % 2 === 0 && (word & 0xffff_f07f) >>> 0 === 0x4941_5037;
    if (constant || upperHalf) return true;
  }
  return false;
}
