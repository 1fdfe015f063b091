const samplesPerSecond = 8000;
const samples = 400;

/** Nothing to hear, 50 ms long, as a WAV file: 8 bits, one channel (RIFF as in Microsoft's “Multimedia Programming Interface”, 1991). */
export function silence(): Blob {
  const head = new DataView(new ArrayBuffer(44));
  const name = (at: number, text: string) => {
    for (let i = 0; i < text.length; i++) head.setUint8(at + i, text.charCodeAt(i));
  };
  name(0, "RIFF");
  head.setUint32(4, 36 + samples, true);
  name(8, "WAVEfmt ");
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, samplesPerSecond, true);
  head.setUint32(28, samplesPerSecond, true);
  head.setUint16(32, 1, true);
  head.setUint16(34, 8, true);
  name(36, "data");
  head.setUint32(40, samples, true);
  return new Blob([head, new Uint8Array(samples).fill(128)], { type: "audio/wav" });
}
