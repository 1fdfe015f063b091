import type { FlashLine } from "../../board/flash/flash-line.ts";
import { type ChipId, chips } from "../../virtual-board/rom/chips.ts";
import { RomLoader } from "../../virtual-board/rom/rom-loader.ts";
import type { StartMode } from "../../virtual-board/serial/serial-device.ts";

/** A chip in boot mode on a line in memory, and what can go wrong on that line. */
export class ChipOnAWire implements FlashLine {
  readonly path = "memory";
  readonly hasControlSignals: boolean;
  readonly flash: { readonly bytes: Uint8Array };
  readonly resets: StartMode[] = [];
  /** Bytes from the computer so far. */
  received = 0;
  /** Changes what the computer sends, or drops it. */
  disturb: (bytes: Uint8Array, before: number) => Uint8Array | undefined = (bytes) => bytes;
  /** Changes what the chip sends. */
  disturbAnswer: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes;
  onBytes: (bytes: Uint8Array) => void = () => {};
  onLost: () => void = () => {};
  private loader: RomLoader;
  private signals = { dtr: false, rts: false };

  constructor(
    readonly chip: ChipId,
    { hasControlSignals = false, flashBytes = chips[chip].flashBytes } = {},
  ) {
    this.hasControlSignals = hasControlSignals;
    this.flash = { bytes: new Uint8Array(flashBytes).fill(0xff) };
    this.loader = this.start();
  }

  async write(bytes: Uint8Array): Promise<void> {
    const before = this.received;
    this.received += bytes.length;
    const arriving = this.disturb(bytes, before);
    if (arriving) this.loader.receive(Uint8Array.from(arriving));
  }

  /** As the transistors on a board: RTS pulls EN, DTR pulls the boot pin, both together nothing. */
  async setSignals(signals: { readonly dtr?: boolean; readonly rts?: boolean }): Promise<void> {
    const before = this.signals;
    this.signals = { ...before, ...signals };
    const inReset = ({ rts, dtr }: typeof before) => rts && !dtr;
    if (inReset(before) && !inReset(this.signals)) {
      this.resets.push(this.signals.dtr ? "boot" : "run");
      this.loader = this.start();
    }
  }

  async setBaudRate(): Promise<void> {}
  async close(): Promise<void> {}

  private start(): RomLoader {
    const loader = new RomLoader(this.flash, { chip: this.chip });
    loader.onSend = (bytes) => this.onBytes(this.disturbAnswer(bytes));
    loader.onReset = (mode) => {
      this.resets.push(mode);
      this.loader = this.start();
    };
    return loader;
  }
}
