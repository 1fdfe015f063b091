import { type Air, type Clock, crc8, hex, type I2cChip } from "../../sim/index.ts";

/** AHT20 V1.0, section 5.3 and 5.4. */
const command = { initialise: 0xbe, measure: 0xac, softReset: 0xba, readStatus: 0x71 } as const;
/** The AHT10's way to initialise: nothing to an AHT20, but common drivers send it to both. */
const initialiseAHT10 = 0xe1;
const measureParameters = [0x33, 0x00] as const;
const status = { busy: 0x80, calibrated: 0x08 } as const;
/** Section 5.4: 80 ms for a measurement; 40 ms after power-on; a soft reset takes 20 ms at most. */
const measurementUs = 80_000;
const powerOnUs = 40_000;
/** Less than the most: a driver's `sleep(20)` counts from the begin of the VM's turn, and is short by what that has computed. */
const resetUs = 15_000;

/**
 * An AHT20, from ASAIR's datasheet V1.0. It comes calibrated; the registers with which a driver would do that are strays.
 * That a new command to measure does not disturb a measurement is an assumption.
 */
export class AHT20Chip implements I2cChip {
  #answersFromUs: number;
  readonly #strays = new Set<string>();
  /** When the running measurement is over; Infinity: none runs. */
  #readyUs = Number.POSITIVE_INFINITY;
  #humidity = 0;
  #temperature = 0;

  /** @param poweredUs when the supply came, on the clock */
  constructor(
    private readonly clock: Clock,
    private readonly air: Air,
    private readonly address: number,
    poweredUs = 0,
  ) {
    this.#answersFromUs = poweredUs + powerOnUs;
  }

  get strays(): readonly string[] {
    return [...this.#strays];
  }

  answersTo(address: number): boolean {
    return address === this.address && this.clock.nowUs >= this.#answersFromUs;
  }

  write(bytes: Uint8Array): boolean {
    this.#catchUp();
    switch (bytes[0]) {
      case command.softReset:
        this.#answersFromUs = this.clock.nowUs + resetUs;
        this.#humidity = this.#temperature = 0;
        this.#readyUs = Number.POSITIVE_INFINITY;
        return true;
      case command.measure:
        if (bytes[1] !== measureParameters[0] || bytes[2] !== measureParameters[1]) this.#stray(bytes);
        else if (!this.#busy) this.#readyUs = this.clock.nowUs + measurementUs;
        return true;
      case command.initialise:
      case initialiseAHT10:
      case command.readStatus:
        return true;
      default:
        this.#stray(bytes);
        return true;
    }
  }

  get #busy(): boolean {
    return this.#readyUs < Number.POSITIVE_INFINITY;
  }

  /** Section 6.1 and 6.2: 20 bits each. Until they are there, the old ones stay. */
  #catchUp(): void {
    if (this.clock.nowUs < this.#readyUs) return;
    this.#readyUs = Number.POSITIVE_INFINITY;
    this.#humidity = steps(this.air.humidityPercent / 100);
    this.#temperature = steps((this.air.temperatureC + 50) / 200);
  }

  #stray(bytes: Uint8Array): void {
    this.#strays.add(`command ${[...bytes].map((byte) => hex(byte)).join(" ")}`);
  }

  /** Status, 20 bits of humidity, 20 bits of temperature, CRC. */
  read(into: Uint8Array): boolean {
    this.#catchUp();
    const [h, t] = [this.#humidity, this.#temperature];
    const bytes = [
      status.calibrated | (this.#busy ? status.busy : 0),
      h >> 12,
      (h >> 4) & 0xff,
      ((h & 0x0f) << 4) | (t >> 16),
      (t >> 8) & 0xff,
      t & 0xff,
    ];
    bytes.push(crc8(bytes));
    for (let i = 0; i < into.length; i++) into[i] = bytes[i] ?? 0xff;
    return true;
  }
}

function steps(share: number): number {
  return Math.max(0, Math.min(0xfffff, Math.round(share * 0x100000)));
}
