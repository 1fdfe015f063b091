import type { StartMode } from "../serial/serial-device.ts";
import type { Chip } from "./chips.ts";
import type { FlashDownload } from "./flash-download.ts";
import { Memory } from "./memory.ts";
import { RamDownload } from "./ram-download.ts";
import { SpiController } from "./spi-controller.ts";
import type { SpiFlash } from "./spi-flash.ts";

/** What the loader does to the world outside. */
export interface LoaderActions {
  /** Sends one packet that is no response. */
  sendPacket(packet: Uint8Array): void;
  reset(mode: StartMode): void;
  startStub(): void;
  /** RAM holds a program that the model cannot run: nobody answers any more. */
  fallSilent(): void;
}

const magicAddress = 0x4000_1000;
const crystalHz = 40_000_000;

/** The chip while its loader runs; the ROM and the stub work on the same one. */
export class LoaderState {
  readonly memory: Memory;
  readonly spi: SpiController;
  readonly ram = new RamDownload();
  download: FlashDownload | undefined;
  baudRate = 115_200;

  constructor(
    readonly chip: Chip,
    readonly flash: SpiFlash,
    macAddress: Uint8Array,
    readonly actions: LoaderActions,
  ) {
    const clock = chip.uartClockDivider;
    this.spi = new SpiController(chip.spi, flash);
    const uartClock = {
      from: clock,
      to: clock + 4,
      read: () => Math.floor(crystalHz / this.baudRate),
      write() {},
    };
    this.memory = new Memory([this.spi, uartClock]);
    this.memory.write(magicAddress, chip.magic);
    for (const [address, value] of chip.words(macAddress)) this.memory.write(address, value);
  }
}
