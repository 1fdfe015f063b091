/**
 * What a strip of WS2812 shows of the bytes on its data line: each LED takes the first 24 bits that reach it, green, red,
 * blue, and passes the rest on (WS2812B V5, "Data transmission method" and "Composition of 24bit data").
 * @param pixels LEDs on the strip; bytes for more fall off its end
 * @returns "#rrggbb" of the LEDs that got a colour
 */
export function shownColours(bytes: Uint8Array, pixels: number): string[] {
  const hex = (byte: number | undefined) => (byte ?? 0).toString(16).padStart(2, "0");
  return Array.from({ length: Math.min(pixels, Math.floor(bytes.length / 3)) }, (_, i) => {
    const [green, red, blue] = bytes.subarray(3 * i, 3 * i + 3);
    return `#${hex(red)}${hex(green)}${hex(blue)}`;
  });
}
