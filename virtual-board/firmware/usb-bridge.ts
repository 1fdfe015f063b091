import {
  bridgeCommand,
  bridgeFrame,
  encodeFrame,
  FrameDecoder,
  FrameFlag,
  Mark,
  UsbBridgeCommand,
} from "../../jacdac/index.ts";
import { LogRing } from "../log-ring.ts";

/** `JD_USB_QUEUE_SIZE` in jd_config.h. */
const queueBytes = 2048;
/** What the chip's transmitter takes at once. */
const blockBytes = 64;

/**
 * The firmware's end of the serial line: `jd_usb.c` of jacdac-c, which the VM's WebAssembly leaves out. Frames go before
 * log text; they leave only after the computer has asked for them. One thing it does that firmware 2.16 does not: it
 * marks the place where log text was lost, as the Jacdac specification of the USB bridge has it.
 */
export class UsbBridge {
  readonly #decoder: FrameDecoder;
  #forwards = false;
  readonly #frames: Uint8Array[] = [];
  #queuedBytes = 0;
  #lostFrames = false;
  /** Marks and bytes on their way out. */
  #out: number[] = [];
  readonly #log = new LogRing();

  /** @param firmware gets the frames that are not for the bridge itself */
  constructor(firmware: (frame: Uint8Array) => void) {
    this.#decoder = new FrameDecoder({
      frame: (frame) => this.#receive(frame, firmware),
      text: () => {},
      gap: (what) => {
        if (what === "damage") this.log("USB-ERROR: damaged frame");
      },
    });
  }

  /** Takes bytes from the computer. */
  push(bytes: Uint8Array): void {
    this.#decoder.push(bytes);
  }

  /** Takes a frame of the firmware. */
  frame(frame: Uint8Array): void {
    if (this.#forwards) this.#queue(frame);
  }

  /** Takes a line of the firmware's log. */
  log(line: string): void {
    this.#log.write(new TextEncoder().encode(`${line}\n`));
  }

  /**
   * The next bytes for the line, at most 64; none when there is nothing to say.
   * @param withLog false: log text waits
   */
  pull(withLog = true): Uint8Array {
    while (this.#out.length < blockBytes && (this.#frames.length > 0 || this.#lostFrames)) {
      if (this.#lostFrames) this.#out.push(Mark.magic, Mark.frameGap);
      this.#lostFrames = false;
      const frame = this.#frames.shift();
      if (!frame) break;
      this.#queuedBytes -= frame.length;
      for (const byte of encodeFrame(frame)) this.#out.push(byte);
    }
    if (withLog) this.#pullLog();
    return Uint8Array.from(this.#out.splice(0, blockBytes));
  }

  #pullLog(): void {
    // Each may need two bytes.
    const last = blockBytes - 2;
    if (this.#out.length <= last && this.#log.takeLoss()) this.#out.push(Mark.magic, Mark.textGap);
    while (this.#out.length <= last && !this.#log.isEmpty) {
      const byte = this.#log.take();
      this.#out.push(byte);
      if (byte === Mark.magic) this.#out.push(Mark.literal);
    }
  }

  #receive(frame: Uint8Array, firmware: (frame: Uint8Array) => void): void {
    const command = bridgeCommand(frame);
    if (command === undefined || !(frame[3]! & FrameFlag.command)) {
      firmware(frame);
      return;
    }
    if (command === UsbBridgeCommand.enablePackets || command === UsbBridgeCommand.disablePackets) {
      this.#forwards = command === UsbBridgeCommand.enablePackets;
      this.log(`usb: packets ${Number(this.#forwards)}`);
    }
    const known = (Object.values(UsbBridgeCommand) as number[]).includes(command);
    this.#queue(bridgeFrame(known ? command : 0xff, false));
  }

  #queue(frame: Uint8Array): void {
    if (this.#queuedBytes + frame.length > queueBytes) {
      this.#lostFrames = true;
      return;
    }
    this.#frames.push(frame);
    this.#queuedBytes += frame.length;
  }
}
