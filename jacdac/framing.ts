import { crc16, frameHeaderBytes, maxFramePayloadBytes } from "./frame.ts";

/**
 * How the firmware carries Jacdac frames over its serial line: each between a start and an end mark, in the middle of
 * log text. Source: `jd_usb.c` of jacdac-c, and the Jacdac specification of the USB bridge service.
 */
export const Mark = {
  /** Comes before each of the others; as a byte of data it is followed by `literal`. */
  magic: 0xfe,
  literal: 0xf8,
  reserved: 0xf9,
  /** Log text was lost. */
  textGap: 0xfa,
  /** Frames were lost. */
  frameGap: 0xfb,
  frameStart: 0xfc,
  frameEnd: 0xfd,
} as const;

/** `sizeof(jd_frame_t)` in jd_physical.h: a whole frame, its header and its CRC, and a packet header to spare. */
const frameBufferBytes = frameHeaderBytes + maxFramePayloadBytes + 4;

/** `JD_FRAME_FLAG_LOOPBACK`. */
const loopbackFlag = 0x40;

/** The bytes for the line. `frame` must be whole, with its CRC. */
export function encodeFrame(frame: Uint8Array): Uint8Array {
  const bytes = [Mark.magic, Mark.frameStart, ...encodeData(frame), Mark.magic, Mark.frameEnd];
  return Uint8Array.from(bytes);
}

/** Log text for the line, or the inside of a frame. */
export function encodeData(data: Uint8Array): number[] {
  const bytes: number[] = [];
  for (const byte of data) {
    bytes.push(byte);
    if (byte === Mark.magic) bytes.push(Mark.literal);
  }
  return bytes;
}

/** What comes off the line. */
export interface LineListener {
  /** A whole frame with a good CRC. The bytes are the listener's own. */
  frame(frame: Uint8Array): void;
  /** Log text, without the zeros that a sender may fill its blocks with. The bytes are the listener's own. */
  text(bytes: Uint8Array): void;
  /** Something was lost or damaged. */
  gap(what: LineGap): void;
}

export type LineGap =
  /** The sender had no room for log text or for frames. */
  | "text"
  | "frames"
  /** A frame was cut, too long, or its CRC is wrong. Its bytes are dropped: they are no log text. */
  | "damage";

/** Takes the line's bytes apart, in whatever pieces they come. Never fails: what makes no sense is told as a gap. */
export class FrameDecoder {
  readonly #frame = new Uint8Array(frameBufferBytes);
  /** Bytes of the frame so far; -1 outside of a frame. */
  #frameBytes = -1;
  #afterMagic = false;
  #text: number[] = [];

  constructor(private readonly listener: LineListener) {}

  push(bytes: Uint8Array): void {
    for (const byte of bytes) this.#take(byte);
    this.#tellText();
  }

  #take(byte: number): void {
    if (!this.#afterMagic) {
      if (byte === Mark.magic) this.#afterMagic = true;
      else this.#data(byte);
      return;
    }
    if (byte === Mark.magic) {
      // Inside a frame no two stand side by side; outside, the second may begin a mark.
      this.#abandon();
      return;
    }
    this.#afterMagic = false;
    switch (byte) {
      case Mark.literal:
        this.#data(Mark.magic);
        return;
      case Mark.frameStart:
        this.#abandon();
        this.#tellText();
        this.#frameBytes = 0;
        return;
      case Mark.frameEnd:
        this.#end();
        return;
      case Mark.textGap:
      case Mark.frameGap:
        this.#tellText();
        this.listener.gap(byte === Mark.textGap ? "text" : "frames");
        return;
      case Mark.reserved:
        return;
      default:
        this.#abandon();
    }
  }

  #data(byte: number): void {
    if (this.#frameBytes < 0) {
      if (byte !== 0) this.#text.push(byte);
    } else if (this.#frameBytes < frameBufferBytes) {
      this.#frame[this.#frameBytes++] = byte;
    } else {
      this.#abandon();
    }
  }

  #end(): void {
    const size = this.#frameBytes;
    if (size < 0) return;
    this.#frameBytes = -1;
    const declared = frameHeaderBytes + this.#frame[2]!;
    const whole = size >= frameHeaderBytes && size >= declared;
    if (whole && (this.#isSound(declared) || this.#isSentAgain(declared)))
      this.listener.frame(this.#frame.slice(0, declared));
    else this.listener.gap("damage");
  }

  #isSound(bytes: number): boolean {
    return crc16(this.#frame, 2, bytes) === this.#frame[0]! + 256 * this.#frame[1]!;
  }

  /** A pipe's frame that the firmware sends again has a flag of its bus in it that its CRC does not know (`jd_opipe.c`). */
  #isSentAgain(bytes: number): boolean {
    if (!(this.#frame[3]! & loopbackFlag)) return false;
    this.#frame[3]! &= ~loopbackFlag;
    return this.#isSound(bytes);
  }

  /** Gives up the frame that has begun. */
  #abandon(): void {
    if (this.#frameBytes < 0) return;
    this.#frameBytes = -1;
    this.listener.gap("damage");
  }

  #tellText(): void {
    if (this.#text.length === 0) return;
    const text = Uint8Array.from(this.#text);
    this.#text = [];
    this.listener.text(text);
  }
}
