import { type I2cChip, RegisterFile, type RegisterSpec } from "../../sim/index.ts";

export const channels = 16;

/** What hangs on the outputs. */
export interface PCA9685Scene {
  /**
   * Outputs may have changed.
   * @param duties share of the period that each output is high, 0 to 1
   * @param hz periods a second
   */
  outputs(duties: readonly number[], hz: number): void;
}

const register = {
  mode1: 0x00,
  mode2: 0x01,
  subAddress: 0x02,
  allCallAddress: 0x05,
  led0: 0x06,
  allLed: 0xfa,
  preScale: 0xfe,
} as const;
const bytesPerChannel = 4;

const restart = 0x80;
const autoIncrement = 0x20;
const asleep = 0x10;
const allCall = 0x01;
/** Bits of MODE1 that let the chip answer to a shared address, and the registers that hold the addresses. */
const shared = [
  { bit: 0x08, register: register.subAddress },
  { bit: 0x04, register: register.subAddress + 1 },
  { bit: 0x02, register: register.subAddress + 2 },
  { bit: allCall, register: register.allCallAddress },
] as const;
const anyShared = 0x0f;
/** Bit 4 of LEDn_ON_H: fully on; of LEDn_OFF_H: fully off, which wins. */
const full = 0x10;
const steps = 4096;
const oscillatorHz = 25e6;
/** Section 7.6: on address 0. */
const softwareReset = 0x06;

/** PCA9685 data sheet rev. 4, table 4 and sections 7.3.1 to 7.3.5. */
function registerMap(): Record<number, RegisterSpec> {
  const map: Record<number, RegisterSpec> = {
    [register.mode1]: { reset: asleep | allCall, writable: 0xff },
    [register.mode2]: { reset: 0x04, writable: 0x1f },
    [register.subAddress]: { reset: 0xe2, writable: 0xfe },
    [register.subAddress + 1]: { reset: 0xe4, writable: 0xfe },
    [register.subAddress + 2]: { reset: 0xe8, writable: 0xfe },
    [register.allCallAddress]: { reset: 0xe0, writable: 0xfe },
    [register.preScale]: { reset: 0x1e, writable: 0xff },
  };
  for (let channel = 0; channel < channels; channel++) {
    const first = register.led0 + bytesPerChannel * channel;
    map[first] = { writable: 0xff };
    map[first + 1] = { writable: 0x1f };
    map[first + 2] = { writable: 0xff };
    map[first + 3] = { reset: full, writable: 0x1f };
  }
  // Those that write all outputs at once read 0.
  for (let i = 0; i < bytesPerChannel; i++) map[register.allLed + i] = {};
  return map;
}

/**
 * A PCA9685 at register level, from NXP's data sheet. Not modelled: output-enable pin, external clock, inverted outputs,
 * the half millisecond that the oscillator needs to wake.
 */
export class PCA9685Chip implements I2cChip {
  readonly registers = new RegisterFile(registerMap());
  readonly maxKHz = 1000;
  readonly #duties: number[] = new Array(channels).fill(0);
  #index = 0;
  /** It went to sleep with outputs on: they stay off until RESTART or an output is written (section 7.3.1.1). */
  #interrupted = false;

  constructor(
    private readonly scene: PCA9685Scene,
    private readonly address: number,
  ) {}

  answersTo(address: number): boolean {
    if (address === this.address || address === 0) return true;
    const enabled = this.registers.read(register.mode1) & anyShared;
    if (enabled === 0) return false;
    return shared.some(
      ({ bit, register }) => enabled & bit && this.registers.read(register) >> 1 === address,
    );
  }

  write(bytes: Uint8Array, address: number): boolean {
    if (address === 0) {
      if (bytes[0] !== softwareReset) return false;
      this.registers.reset();
      this.#interrupted = false;
      this.#update();
      return true;
    }
    this.#index = bytes[0]!;
    for (const byte of bytes.subarray(1)) {
      this.#set(this.#index, byte);
      this.#advance();
    }
    // Outputs change at the STOP (MODE2, OCH = 0).
    this.#update();
    return true;
  }

  read(into: Uint8Array): boolean {
    for (let i = 0; i < into.length; i++) {
      into[i] = this.registers.read(this.#index);
      this.#advance();
    }
    return true;
  }

  powerOff(): void {
    this.scene.outputs(new Array(channels).fill(0), this.#hz);
  }

  get #asleep(): boolean {
    return (this.registers.read(register.mode1) & asleep) !== 0;
  }

  #set(index: number, value: number): void {
    if (index >= register.allLed && index < register.preScale) {
      for (let channel = 0; channel < channels; channel++)
        this.registers.write(register.led0 + bytesPerChannel * channel + index - register.allLed, value);
    } else if (index === register.preScale) {
      if (this.#asleep) this.registers.write(index, Math.max(3, value));
    } else if (index === register.mode1) this.#setMode1(value);
    else this.registers.write(index, value);
    if (index >= register.led0 && index < register.preScale) this.#showInterrupted(false);
  }

  #setMode1(value: number): void {
    const fallsAsleep = !this.#asleep && (value & asleep) !== 0;
    const wasOn = this.#duties.some((duty) => duty > 0);
    // A 1 clears RESTART, a 0 leaves it.
    const kept = this.registers.read(register.mode1) & restart & ~value;
    this.registers.write(register.mode1, (value & ~restart) | kept);
    if (fallsAsleep && wasOn) this.#showInterrupted(true);
    else if (value & restart && !(value & asleep)) this.#showInterrupted(false);
  }

  #showInterrupted(interrupted: boolean): void {
    this.#interrupted = interrupted;
    const mode1 = this.registers.read(register.mode1) & ~restart;
    this.registers.set(register.mode1, mode1 | (interrupted ? restart : 0));
  }

  /** After the last LED register the first of the chip follows (section 7.3). */
  #advance(): void {
    if (!(this.registers.read(register.mode1) & autoIncrement)) return;
    this.#index =
      this.#index === register.led0 + bytesPerChannel * channels - 1 ? 0 : (this.#index + 1) & 0xff;
  }

  #update(): void {
    for (let channel = 0; channel < channels; channel++) this.#duties[channel] = this.#duty(channel);
    this.scene.outputs(this.#duties, this.#hz);
  }

  get #hz(): number {
    return oscillatorHz / steps / (this.registers.read(register.preScale) + 1);
  }

  #duty(channel: number): number {
    if (this.#asleep || this.#interrupted) return 0;
    const at = (offset: number) => this.registers.read(register.led0 + bytesPerChannel * channel + offset);
    if (at(3) & full) return 0;
    if (at(1) & full) return 1;
    const on = at(0) | ((at(1) & 0x0f) << 8);
    const off = at(2) | ((at(3) & 0x0f) << 8);
    return ((off - on + steps) % steps) / steps;
  }
}
