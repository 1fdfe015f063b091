/** The commands of the loader; esptool documentation, "Serial Protocol", "Commands". */
export const opcode = {
  flashBegin: 0x02,
  flashData: 0x03,
  flashEnd: 0x04,
  memBegin: 0x05,
  memEnd: 0x06,
  memData: 0x07,
  sync: 0x08,
  writeRegister: 0x09,
  readRegister: 0x0a,
  spiSetParams: 0x0b,
  spiAttach: 0x0d,
  readFlashSlow: 0x0e,
  changeBaudRate: 0x0f,
  flashDeflBegin: 0x10,
  flashDeflData: 0x11,
  flashDeflEnd: 0x12,
  spiFlashMd5: 0x13,
  getSecurityInfo: 0x14,
  eraseFlash: 0xd0,
  eraseRegion: 0xd1,
  readFlash: 0xd2,
  runUserCode: 0xd3,
} as const;

export interface Request {
  readonly code: number;
  readonly checksum: number;
  readonly data: Uint8Array;
}

const headerBytes = 8;
const blockHeaderBytes = 16;

/** @returns undefined when it is no request, or its length is not the one it names */
export function readRequest(packet: Uint8Array): Request | undefined {
  if (packet.length < headerBytes || packet[0] !== 0) return undefined;
  const view = new DataView(packet.buffer, packet.byteOffset, packet.length);
  const data = packet.subarray(headerBytes);
  if (view.getUint16(2, true) !== data.length) return undefined;
  return { code: packet[1]!, checksum: view.getUint32(4, true), data };
}

export function writeResponse(code: number, value: number, data: Uint8Array): Uint8Array {
  const packet = new Uint8Array(headerBytes + data.length);
  const view = new DataView(packet.buffer);
  packet[0] = 1;
  packet[1] = code;
  view.setUint16(2, data.length, true);
  view.setUint32(4, value, true);
  packet.set(data, headerBytes);
  return packet;
}

/** The words of a request's data; words that are not there read 0. */
export function wordsOf({ data }: Request): (index: number) => number {
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  return (index) => (4 * index + 4 <= data.length ? view.getUint32(4 * index, true) : 0);
}

/** The block in a DATA request, behind its length, sequence number and two empty words. */
export function blockOf(request: Request): Uint8Array {
  return request.data.subarray(blockHeaderBytes);
}

export function blockFault(request: Request): "length" | "checksum" | undefined {
  const block = blockOf(request);
  if (request.data.length < blockHeaderBytes || wordsOf(request)(0) !== block.length) return "length";
  const checksum = block.reduce((sum, byte) => sum ^ byte, 0xef);
  return checksum === (request.checksum & 0xff) ? undefined : "checksum";
}
