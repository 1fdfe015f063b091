import type { SpiRegisters } from "./spi-controller.ts";

/** What a flasher can tell of a chip through its ROM loader. */
export interface Chip {
  readonly id: ChipId;
  readonly name: string;
  /** The chip id in the extended header of an image; esptool documentation, "Firmware Image Format". */
  readonly imageChipId: number;
  /** The word at 0x40001000, by which the older chips are told apart; it is code of the ROM. */
  readonly magic: number;
  /** What GET_SECURITY_INFO answers: nothing, without the chip's id, or all. */
  readonly securityInfo: "unknown" | "without id" | "whole";
  readonly spi: SpiRegisters;
  /** UART_CLKDIV_REG; a flasher works out the crystal's frequency from it. */
  readonly uartClockDivider: number;
  /** Fuses and variables that differ from 0, by address. */
  words(macAddress: Uint8Array): readonly (readonly [address: number, value: number])[];
  /** JEDEC id of the flash's manufacturer. */
  readonly flashMaker: number;
  readonly flashBytes: number;
  /** What the ROM says when it starts in download mode. */
  readonly greeting: string;
}

export type ChipId = "esp32" | "esp32c3" | "esp32s2" | "esp32s3";

const megabyte = 1024 * 1024;
const gigaDevice = 0xc8;
const xmc = 0x20;

const macLow = (mac: Uint8Array) => new DataView(mac.buffer, mac.byteOffset).getUint32(2);
const macHigh = (mac: Uint8Array) => new DataView(mac.buffer, mac.byteOffset).getUint16(0);
const newerSpi = (base: number): SpiRegisters => ({
  base,
  user: 0x18,
  user2: 0x20,
  mosiLength: 0x24,
  misoLength: 0x28,
  data: 0x58,
});

/**
 * Register addresses and fuse fields: the Technical Reference Manuals of the four chips, "eFuse Controller" and "SPI
 * Controller"; ids: esptool documentation, "Serial Protocol".
 */
export const chips: Readonly<Record<ChipId, Chip>> = {
  esp32: {
    id: "esp32",
    name: "ESP32",
    imageChipId: 0,
    magic: 0x00f0_1d83,
    securityInfo: "unknown",
    spi: {
      base: 0x3ff4_2000,
      user: 0x1c,
      user2: 0x24,
      mosiLength: 0x28,
      misoLength: 0x2c,
      data: 0x80,
    },
    uartClockDivider: 0x3ff4_0014,
    // An ESP32-D0WD-V3, revision 3.1: package 1 in bits 9…11 of word 3, the major revision in three single bits.
    words: (mac) => [
      [0x3ff5_a004, macLow(mac)],
      [0x3ff5_a008, macHigh(mac)],
      [0x3ff5_a00c, (1 << 15) | (1 << 13) | (1 << 9)],
      [0x3ff5_a014, (1 << 24) | (1 << 20)],
      [0x3ff6_607c, 0x8000_0000],
    ],
    flashMaker: gigaDevice,
    flashBytes: 4 * megabyte,
    greeting:
      "ets Jul 29 2019 12:21:46\r\n\r\nrst:0x1 (POWERON_RESET),boot:0x3 (DOWNLOAD_BOOT(UART0/UART1/SDIO_REI_REO_V2))\r\nwaiting for download\r\n",
  },
  esp32c3: {
    id: "esp32c3",
    name: "ESP32-C3",
    imageChipId: 5,
    magic: 0x1b31_506f,
    securityInfo: "whole",
    spi: newerSpi(0x6000_2000),
    uartClockDivider: 0x6000_0014,
    // Revision 0.4 with 4 MB of flash inside; the console is USB-Serial/JTAG (3).
    words: (mac) => [
      [0x6000_8844, macLow(mac)],
      [0x6000_8848, macHigh(mac)],
      [0x6000_8850, (1 << 27) | (4 << 18)],
      [0x6000_8854, 1],
      [0x3fcd_f07c, 3],
    ],
    flashMaker: xmc,
    flashBytes: 4 * megabyte,
    greeting:
      "ESP-ROM:esp32c3-api1-20210207\r\nBuild:Feb  7 2021\r\nrst:0x1 (POWERON),boot:0x7 (DOWNLOAD(USB/UART0/1))\r\nwaiting for download\r\n",
  },
  esp32s2: {
    id: "esp32s2",
    name: "ESP32-S2",
    imageChipId: 2,
    magic: 0x0000_07c6,
    securityInfo: "without id",
    spi: newerSpi(0x3f40_2000),
    uartClockDivider: 0x3f40_0014,
    // Revision 1.0 with 4 MB of flash inside; the console is USB-OTG (2).
    words: (mac) => [
      [0x3f41_a044, macLow(mac)],
      [0x3f41_a048, macHigh(mac)],
      [0x3f41_a050, (2 << 21) | (1 << 18)],
      [0x3fff_fd14, 2],
    ],
    flashMaker: gigaDevice,
    flashBytes: 4 * megabyte,
    greeting:
      "ESP-ROM:esp32s2-rc4-20191025\r\nBuild:Oct 25 2019\r\nrst:0x1 (POWERON),boot:0x3 (DOWNLOAD(USB/UART0))\r\nwaiting for download\r\n",
  },
  esp32s3: {
    id: "esp32s3",
    name: "ESP32-S3",
    imageChipId: 9,
    magic: 0x0000_0009,
    securityInfo: "whole",
    spi: newerSpi(0x6000_2000),
    uartClockDivider: 0x6000_0014,
    // Revision 0.2 with 8 MB of flash inside; the console is USB-Serial/JTAG (4).
    words: (mac) => [
      [0x6000_7044, macLow(mac)],
      [0x6000_7048, macHigh(mac)],
      [0x6000_7050, (1 << 27) | (2 << 18)],
      [0x6000_7054, 2],
      [0x3fce_f14c, 4],
    ],
    flashMaker: gigaDevice,
    flashBytes: 8 * megabyte,
    greeting:
      "ESP-ROM:esp32s3-20210327\r\nBuild:Mar 27 2021\r\nrst:0x1 (POWERON),boot:0x0 (DOWNLOAD(USB/UART0))\r\nwaiting for download\r\n",
  },
};
