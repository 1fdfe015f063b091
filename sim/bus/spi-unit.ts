/** What hangs on the data lines: it hears each bit that is sent, and gives one for it. */
export interface SpiDevice {
  /**
   * @param sent what comes on MOSI, the highest bit of each byte first
   * @param bitUs how long a bit lasts
   * @returns what MISO is meanwhile, as many bytes
   */
  exchange(sent: Uint8Array, bitUs: number): Uint8Array;
}

/** GPIOs of the two data lines. */
export interface SpiPins {
  readonly mosi: number;
  readonly miso: number;
}

/** The SPI unit of a robot's board, as the firmware's `spiConfigure` and `spiXfer` have it (`main/spi.c`). */
export class SpiUnit {
  readonly #attached: { readonly pins: SpiPins; readonly device: SpiDevice }[] = [];
  #device: SpiDevice | undefined;
  #bitUs = 1;

  attach(pins: SpiPins, device: SpiDevice): void {
    this.#attached.push({ pins, device });
  }

  /**
   * Leads the data lines to two pins.
   * @param hz the clock
   * @returns false when no device is on these pins
   */
  configure({ mosi, miso }: SpiPins, hz: number): boolean {
    this.#device = this.#attached.find(({ pins }) => pins.mosi === mosi && pins.miso === miso)?.device;
    this.#bitUs = 1e6 / hz;
    return this.#device !== undefined;
  }

  /** Sends bytes and gives back those that came meanwhile; a line that nothing drives is low. */
  transfer(sent: Uint8Array): Uint8Array {
    return this.#device?.exchange(sent, this.#bitUs) ?? new Uint8Array(sent.length);
  }
}
