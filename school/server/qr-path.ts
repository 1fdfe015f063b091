import { encode } from "uqr";

/** A QR code as a path of SVG: squares of one unit, with the quiet zone of four that readers want. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { size, data } = encode(text, { ecc: "M", border: 4 });
  const runs = data.flatMap((row, y) => {
    const parts: string[] = [];
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const begin = x;
      while (row[x + 1]) x++;
      parts.push(`M${begin} ${y}h${x + 1 - begin}v1H${begin}z`);
    }
    return parts;
  });
  return { size, path: runs.join("") };
}
