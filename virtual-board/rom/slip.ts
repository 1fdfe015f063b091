/** Serial Line Internet Protocol, RFC 1055: how the loader's packets lie on the line. */
const end = 0xc0;
const escapeByte = 0xdb;
const escapedEnd = 0xdc;
const escapedEscape = 0xdd;

export function slipFrame(packet: Uint8Array): Uint8Array {
  const frame = [end];
  for (const byte of packet) {
    if (byte === end) frame.push(escapeByte, escapedEnd);
    else if (byte === escapeByte) frame.push(escapeByte, escapedEscape);
    else frame.push(byte);
  }
  frame.push(end);
  return Uint8Array.from(frame);
}

/** Finds the packets in what arrives. Bytes outside a frame, and frames with a wrong escapeByte, are dropped. */
export class SlipReader {
  private packet: number[] | undefined;
  private escaping = false;
  private broken = false;

  constructor(private readonly onPacket: (packet: Uint8Array) => void) {}

  receive(bytes: Uint8Array): void {
    for (const byte of bytes) this.receiveByte(byte);
  }

  private receiveByte(byte: number): void {
    if (byte === end) {
      const packet = this.packet;
      const whole = packet !== undefined && packet.length > 0 && !this.broken && !this.escaping;
      // An end right after a start, or after noise, begins the next frame: the sender marks both sides.
      this.packet = whole ? undefined : [];
      this.escaping = this.broken = false;
      if (whole) this.onPacket(Uint8Array.from(packet));
    } else if (!this.packet) {
      return;
    } else if (this.escaping) {
      this.escaping = false;
      if (byte === escapedEnd) this.packet.push(end);
      else if (byte === escapedEscape) this.packet.push(escapeByte);
      else this.broken = true;
    } else if (byte === escapeByte) {
      this.escaping = true;
    } else {
      this.packet.push(byte);
    }
  }
}
