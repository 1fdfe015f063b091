/**
 * Checksum of Sensirion's and ASAIR's sensors: CRC-8 with polynomial 31h, initial value FFh; BEEFh gives 92h (SHT3x-DIS
 * datasheet, section 4.12).
 */
export function crc8(bytes: readonly number[]): number {
  let crc = 0xff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x80 ? ((crc << 1) ^ 0x31) & 0xff : crc << 1;
  }
  return crc;
}
