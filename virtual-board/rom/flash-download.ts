import { Inflate } from "pako";
import type { SpiFlash } from "./spi-flash.ts";

/** Why a block could not be written. The ROM and the stub have different numbers for it. */
export type DownloadFault = "inflate" | "adler" | "too much" | "beyond flash";

export interface DownloadPlan {
  readonly offset: number;
  /** Bytes that will be written. What goes beyond is padding of the last block and is dropped. */
  readonly bytes: number;
  readonly compressed: boolean;
}

/** What FLASH_BEGIN starts and FLASH_END ends: blocks written one after the other, inflated on the way where they are compressed. */
export class FlashDownload {
  private next: number;
  private remainingBytes: number;
  private fault: DownloadFault | undefined;
  private readonly inflate: Inflate | undefined;

  constructor(
    private readonly flash: SpiFlash,
    { offset, bytes, compressed }: DownloadPlan,
  ) {
    this.next = offset;
    this.remainingBytes = bytes;
    if (!compressed) return;
    // The stub inflates into a window of 32 KB and writes when that is full.
    this.inflate = new Inflate({ chunkSize: 32 * 1024 });
    this.inflate.onData = (chunk) => this.program(chunk as Uint8Array);
  }

  get remaining(): number {
    return this.remainingBytes;
  }

  /** Writes a block; the first fault stays. */
  write(block: Uint8Array): DownloadFault | undefined {
    if (this.fault) return this.fault;
    if (!this.inflate) this.program(block);
    else if (this.inflate.result) this.fault = "too much";
    else if (!this.inflate.push(block, false)) {
      this.fault = this.inflate.msg === "incorrect data check" ? "adler" : "inflate";
    }
    return this.fault;
  }

  private program(data: Uint8Array): void {
    const wanted = data.subarray(0, this.remainingBytes);
    if (!this.flash.holds(this.next, wanted.length)) {
      this.fault = "beyond flash";
      return;
    }
    this.flash.program(this.next, wanted);
    this.next += wanted.length;
    this.remainingBytes -= wanted.length;
  }
}
