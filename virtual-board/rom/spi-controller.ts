import type { Peripheral } from "./memory.ts";
import type { SpiFlash } from "./spi-flash.ts";

/** Where a chip has the registers of the SPI controller that its flash hangs on: offsets from the base. */
export interface SpiRegisters {
  readonly base: number;
  readonly user: number;
  readonly user2: number;
  readonly mosiLength: number;
  readonly misoLength: number;
  /** The first of 16 words of data. */
  readonly data: number;
}

const blockBytes = 0x100;
const startUserCommand = 1 << 18;
const userMiso = 1 << 28;
const userMosi = 1 << 27;

/**
 * The SPI controller, as far as "user" commands need it: a flasher sets command and lengths, sets the start bit, and
 * reads the reply from the data words. ESP32 Technical Reference Manual, "SPI Controller", SPI_CMD_REG, SPI_USER_REG.
 */
export class SpiController implements Peripheral {
  readonly from: number;
  readonly to: number;
  /** The loader connects the pins at SPI_ATTACH; before that nothing answers and the line reads as ones. */
  attached = false;
  private readonly words = new Map<number, number>();

  constructor(
    private readonly registers: SpiRegisters,
    private readonly flash: SpiFlash,
  ) {
    this.from = registers.base;
    this.to = registers.base + blockBytes;
  }

  read(address: number): number {
    return this.words.get(address - this.from) ?? 0;
  }

  write(address: number, value: number): void {
    const offset = address - this.from;
    if (offset === 0) {
      if (value & startUserCommand) this.runUserCommand();
      return;
    }
    this.words.set(offset, value);
  }

  private runUserCommand(): void {
    const { user, user2, mosiLength, misoLength, data } = this.registers;
    const word = (offset: number) => this.words.get(offset) ?? 0;
    const bytesOf = (lengthRegister: number) => Math.ceil((word(lengthRegister) + 1) / 8);
    const sentBytes = word(user) & userMosi ? bytesOf(mosiLength) : 0;
    const replyBytes = word(user) & userMiso ? bytesOf(misoLength) : 0;
    const sent = Uint8Array.from({ length: sentBytes }, (_, i) => word(data + (i & ~3)) >>> (8 * (i & 3)));
    const code = word(user2) & 0xff;
    const reply = this.attached
      ? this.flash.command(code, sent, replyBytes)
      : new Array<number>(replyBytes).fill(0xff);
    for (let start = 0; start < reply.length; start += 4) {
      const value = [0, 1, 2, 3].reduce((sum, i) => sum | ((reply[start + i] ?? 0) << (8 * i)), 0);
      this.words.set(data + start, value >>> 0);
    }
  }
}
