/**
 * Jacdac frames: a 12-byte header (CRC16, size, flags, device id) and packets of four bytes' header each, aligned
 * to four bytes. Layout: `jd_physical.h` of jacdac-c; protocol: https://microsoft.github.io/jacdac-docs/reference/protocol/
 */
export const frameHeaderBytes = 12;
export const packetHeaderBytes = 4;
/** `JD_SERIAL_PAYLOAD_SIZE`: what all packets of a frame may take together, headers included. */
export const maxFramePayloadBytes = 236;
export const maxPacketPayloadBytes = maxFramePayloadBytes - packetHeaderBytes;

export const FrameFlag = {
  /** The device id is the receiver's; without it, the sender's. */
  command: 0x01,
  ackRequested: 0x02,
  /** The low half of the device id is a service class: every service of that class is meant. */
  identifierIsServiceClass: 0x04,
  /** Another layout, to be dropped. */
  vnext: 0x80,
} as const;

export const PacketCommand = {
  announce: 0x0000,
  notImplemented: 0x0003,
  getRegister: 0x1000,
  setRegister: 0x2000,
  event: 0x8000,
  kindMask: 0xf000,
  codeMask: 0x0fff,
} as const;

/** Service indexes with a meaning of their own. */
export const ServiceIndex = { control: 0x00, broadcast: 0x3d, pipe: 0x3e, mask: 0x3f, ack: 0x3f } as const;

/** High half of the device id of a broadcast; the low half is a service class. */
export const broadcastMark = 0xaaaaaaaa;

export interface DeviceId {
  readonly low: number;
  readonly high: number;
}

/** CRC-16/CCITT with initial value 0xffff, as `jd_crc16` in jd_util.c. */
export function crc16(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let crc = 0xffff;
  for (let i = from; i < to; i++) {
    let x = (crc >> 8) ^ bytes[i]!;
    x ^= x >> 4;
    crc = ((crc << 8) ^ (x << 12) ^ (x << 5) ^ x) & 0xffff;
  }
  return crc;
}

/** Builds one frame at a time in one buffer. */
export class FrameWriter {
  readonly view = new DataView(new ArrayBuffer(frameHeaderBytes + maxFramePayloadBytes));
  readonly #bytes = new Uint8Array(this.view.buffer);
  /** One view per possible length, so that sending makes no garbage. */
  readonly #cuts: Uint8Array[] = [];
  #payloadBytes = 0;

  constructor(
    readonly device: DeviceId,
    readonly flags: number = 0,
  ) {}

  get empty(): boolean {
    return this.#payloadBytes === 0;
  }

  clear(): void {
    this.#payloadBytes = 0;
  }

  /**
   * Appends a packet with a payload of zeros.
   * @returns where in `view` its payload starts, or -1 when the frame is too full
   */
  push(serviceIndex: number, command: number, size: number): number {
    if (size > maxPacketPayloadBytes) throw new RangeError(`a Jacdac packet carries no ${size} bytes`);
    if (this.#payloadBytes + packetHeaderBytes + size > maxFramePayloadBytes) return -1;
    const start = frameHeaderBytes + this.#payloadBytes;
    const alignedBytes = (packetHeaderBytes + size + 3) & ~3;
    this.#bytes.fill(0, start, start + alignedBytes);
    this.view.setUint8(start, size);
    this.view.setUint8(start + 1, serviceIndex);
    this.view.setUint16(start + 2, command, true);
    this.#payloadBytes += alignedBytes;
    return start + packetHeaderBytes;
  }

  /** Closes the frame and starts the next. The bytes hold until the next `push`: whoever keeps them must copy them. */
  finish(): Uint8Array {
    const { view } = this;
    view.setUint8(2, this.#payloadBytes);
    view.setUint8(3, this.flags);
    view.setUint32(4, this.device.low, true);
    view.setUint32(8, this.device.high, true);
    const frameBytes = frameHeaderBytes + this.#payloadBytes;
    view.setUint16(0, crc16(this.#bytes, 2, frameBytes), true);
    this.#payloadBytes = 0;
    const index = frameBytes >> 2;
    let cut = this.#cuts[index];
    if (!cut) {
      cut = this.#bytes.subarray(0, frameBytes);
      this.#cuts[index] = cut;
    }
    return cut;
  }
}

/** Reads the packets of one frame after another, itself being the packet it stands on. */
export class PacketReader {
  #view: DataView = new DataView(new ArrayBuffer(0));
  #end = 0;
  #next = 0;
  /** Where in the frame the payload starts. */
  payloadStart = 0;
  flags = 0;
  frameCrc = 0;
  deviceLow = 0;
  deviceHigh = 0;
  serviceIndex = 0;
  command = 0;
  /** Payload bytes. */
  size = 0;

  /** Takes up a frame. False: it is no frame (too short, wrong CRC, a later version) and must be dropped. */
  open(frame: Uint8Array): boolean {
    if (frame.length < frameHeaderBytes + packetHeaderBytes) return false;
    const view = new DataView(frame.buffer, frame.byteOffset, frame.length);
    const end = frameHeaderBytes + view.getUint8(2);
    this.flags = view.getUint8(3);
    this.frameCrc = view.getUint16(0, true);
    if (end > frame.length || this.flags & FrameFlag.vnext) return false;
    if (crc16(frame, 2, end) !== this.frameCrc) return false;
    this.deviceLow = view.getUint32(4, true);
    this.deviceHigh = view.getUint32(8, true);
    this.#view = view;
    this.#end = end;
    this.#next = frameHeaderBytes;
    return true;
  }

  /** Steps to the next packet, if there is one. */
  next(): boolean {
    const start = this.#next;
    if (start + packetHeaderBytes > this.#end) return false;
    const size = this.#view.getUint8(start);
    if (start + packetHeaderBytes + size > this.#end) return false;
    this.size = size;
    this.serviceIndex = this.#view.getUint8(start + 1);
    this.command = this.#view.getUint16(start + 2, true);
    this.payloadStart = start + packetHeaderBytes;
    this.#next = start + ((packetHeaderBytes + size + 3) & ~3);
    return true;
  }

  get isCommand(): boolean {
    return (this.flags & FrameFlag.command) !== 0;
  }

  uint8(at: number): number {
    return this.#view.getUint8(this.payloadStart + at);
  }

  uint16(at: number): number {
    return this.#view.getUint16(this.payloadStart + at, true);
  }

  uint32(at: number): number {
    return this.#view.getUint32(this.payloadStart + at, true);
  }
}
