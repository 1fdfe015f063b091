import type { Clock } from "../clock.ts";

/** A chip on the bus, as the wires see it. Each call is one transfer between a START and the next (UM10204, 3.1.10). */
export interface I2cChip {
  /** 7-bit addresses that the chip answers to now. */
  answersTo(address: number): boolean;
  /**
   * Takes written bytes.
   * @returns false when the chip does not acknowledge
   */
  write(bytes: Uint8Array): boolean;
  /**
   * Fills in what the controller reads.
   * @returns false when the chip does not acknowledge
   */
  read(into: Uint8Array): boolean;
}

/** What the firmware's `_i2cTransaction` returns (`impl_dsi2c.c`). */
const status = { ok: 0, noWriteAck: -1, noReadAck: -2 } as const;

/** One I2C bus. A transfer blocks the program for as long as the bits take on the wire. */
export class I2cBus {
  readonly #chips: I2cChip[] = [];

  /** @param kHz the clock of the wire, 100 or 400 */
  constructor(
    private readonly clock: Clock,
    private readonly kHz: number,
  ) {}

  attach(chip: I2cChip): void {
    this.#chips.push(chip);
  }

  /** Takes all chips off: the program looks for them on other pins. */
  disconnect(): void {
    this.#chips.length = 0;
  }

  /** Writes, then reads with a repeated START; either may be empty. Returns the firmware's status. */
  transfer(address: number, write: Uint8Array, read: Uint8Array): number {
    const chip = this.#chips.find((each) => each.answersTo(address));
    if (write.length > 0) {
      this.#spend(chip ? write.length : 0);
      if (!chip?.write(write)) return status.noWriteAck;
    }
    if (read.length > 0) {
      this.#spend(chip ? read.length : 0);
      if (!chip?.read(read)) return status.noReadAck;
    }
    return status.ok;
  }

  /** The address and each byte are 8 bits and an acknowledge; START and STOP are one bit each. */
  #spend(bytes: number): void {
    this.clock.advance(Math.round(((bytes + 1) * 9 + 2) * (1000 / this.kHz)));
  }
}
