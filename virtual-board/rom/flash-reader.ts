import { md5 } from "@noble/hashes/legacy.js";
import type { SpiFlash } from "./spi-flash.ts";

export interface ReadPlan {
  readonly offset: number;
  readonly length: number;
  readonly packetBytes: number;
  /** Packets that may be on their way before the host has confirmed them. */
  readonly maxInFlight: number;
}

/** The stub's READ_FLASH: packets of plain data, each confirmed by the host with how much it has; the MD5 of all at the end. */
export class FlashReader {
  private sentBytes = 0;
  private confirmedBytes = 0;

  constructor(
    private readonly flash: SpiFlash,
    private readonly plan: ReadPlan,
    private readonly send: (packet: Uint8Array) => void,
  ) {}

  /** Sends as much as may be on its way. */
  start(): void {
    const { offset, length, packetBytes, maxInFlight } = this.plan;
    while (
      this.sentBytes < length &&
      this.sentBytes < this.confirmedBytes + packetBytes * Math.max(1, maxInFlight)
    ) {
      const data = this.flash.read(offset + this.sentBytes, Math.min(packetBytes, length - this.sentBytes));
      this.sentBytes += data.length;
      this.send(data);
    }
  }

  /** Takes what the host confirms. @returns whether that was the last */
  confirm(packet: Uint8Array): boolean {
    const { offset, length } = this.plan;
    if (packet.length === 4)
      this.confirmedBytes = new DataView(packet.buffer, packet.byteOffset).getUint32(0, true);
    if (this.confirmedBytes < length) {
      this.start();
      return false;
    }
    this.send(md5(this.flash.read(offset, length)));
    return true;
  }
}
