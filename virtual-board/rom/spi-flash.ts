import type { FlashMemory } from "../serial/serial-device.ts";

export const sectorBytes = 4096;

/**
 * The flash chip beside the ESP32. Erasing sets whole sectors of 4 KB to ones; programming only clears bits, so what is
 * written without an erase before it is spoilt, as on the real part. Winbond W25Q32JV datasheet, "Instructions".
 */
export class SpiFlash {
  private writeEnabled = false;
  private readonly status = [0, 0, 0];

  constructor(
    private readonly memory: FlashMemory,
    private readonly makerId: number,
  ) {}

  get size(): number {
    return this.memory.bytes.length;
  }

  /** Manufacturer, type, and the power of two of its size, as command 0x9F gives them. */
  get jedecId(): readonly number[] {
    return [this.makerId, 0x40, Math.log2(this.size)];
  }

  read(offset: number, length: number): Uint8Array {
    return this.memory.bytes.slice(offset, offset + length);
  }

  holds(offset: number, length: number): boolean {
    return offset + length <= this.size;
  }

  /** Erases the sectors that a range touches. */
  erase(offset: number, length: number): void {
    if (length === 0) return;
    const from = Math.floor(offset / sectorBytes) * sectorBytes;
    const to = Math.ceil((offset + length) / sectorBytes) * sectorBytes;
    this.memory.bytes.fill(0xff, from, to);
  }

  program(offset: number, data: Uint8Array): void {
    const { bytes } = this.memory;
    for (let index = 0; index < data.length; index++) bytes[offset + index]! &= data[index]!;
  }

  /** One command on the SPI bus: those that a flasher sends through the SPI registers. Others read as ones. */
  command(code: number, sent: Uint8Array, replyBytes: number): number[] {
    const reply = (bytes: readonly number[]) =>
      Array.from({ length: replyBytes }, (_, index) => bytes[index] ?? 0xff);
    const written = { 1: 0, 49: 1, 17: 2 }[code];
    if (written !== undefined) {
      if (this.writeEnabled) for (const [index, byte] of sent.entries()) this.status[written + index] = byte;
      this.writeEnabled = false;
    }
    switch (code) {
      case 0x9f:
        return reply(this.jedecId);
      case 0x06:
      case 0x50:
        this.writeEnabled = true;
        return reply([]);
      case 0x04:
        this.writeEnabled = false;
        return reply([]);
      case 0x05:
        return reply([this.status[0]! | (this.writeEnabled ? 2 : 0)]);
      case 0x35:
        return reply([this.status[1]!]);
      case 0x15:
        return reply([this.status[2]!]);
      default:
        return reply([]);
    }
  }
}
