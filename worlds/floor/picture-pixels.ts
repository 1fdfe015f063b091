import { invert, type Matrix, multiply } from "../../sim/index.ts";
import { type Bounds, boundsOf } from "../drawing/bounds.ts";
import type { Leaf } from "../drawing/leaf.ts";
import { pngAddress } from "../svg/png-file.ts";
import { attribute, writeSvg } from "../svg/svg-tree.ts";
import { viewBoxMatrix } from "../svg/view-box.ts";
import type { DecodedPictures, Pixels } from "./decoded-pictures.ts";

/**
 * Writes an embedded picture as the pixels of a millimetre that it has on the floor, mixed as browsers mix them: from the
 * four that are next in a picture that is halved until its pixels are no finer than the floor's.
 * @returns what stands in its place where a part of the floor is drawn; undefined: the renderer must draw it whole
 */
export function picturePixels(leaf: Leaf, pictures: DecodedPictures): ((part: Bounds) => string) | undefined {
  const { node, matrix } = leaf;
  const href = attribute(node, "xlink:href") ?? attribute(node, "href") ?? "";
  const size = pictures.sizeOf(href);
  const [x, y, width, height] = ["x", "y", "width", "height"].map((name) =>
    Number(attribute(node, name) ?? 0),
  );
  const fit =
    size &&
    viewBoxMatrix(
      `0 0 ${size.width} ${size.height}`,
      attribute(node, "preserveAspectRatio"),
      width!,
      height!,
    );
  const [toLeaf, toPicture] = [
    invert(matrix),
    fit && invert(multiply(matrix, multiply([1, 0, 0, 1, x!, y!], fit))),
  ];
  if (!size || !toLeaf || !toPicture) return undefined;
  const sharp = attribute(node, "image-rendering") === "optimizeSpeed";
  const [a, b, c, d] = toPicture;
  let halvings = 0;
  if (!sharp) for (let finer = Math.abs(a * d - b * c); finer >= 4; finer /= 4) halvings++;
  const box = boundsOf(leaf);

  return (part) => {
    const left = Math.floor(Math.max(part.left, box.left));
    const top = Math.floor(Math.max(part.top, box.top));
    const [columns, rows] = [
      Math.ceil(Math.min(part.right, box.right)) - left,
      Math.ceil(Math.min(part.bottom, box.bottom)) - top,
    ];
    if (!(columns > 0 && rows > 0)) return "";
    const pixels = pictures.pixels(href, halvings);
    if (!pixels) return "";
    const levels = new Uint8Array(4 * columns * rows);
    const sample = sharp ? nearest : linear;
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const [u, v] = through(toPicture, left + column + 0.5, top + row + 0.5);
        const [s, t] = through(toLeaf, left + column + 0.5, top + row + 0.5);
        const isInside =
          u >= 0 &&
          v >= 0 &&
          u < size.width &&
          v < size.height &&
          s >= x! &&
          t >= y! &&
          s < x! + width! &&
          t < y! + height!;
        if (isInside)
          sample(
            pixels,
            (u * pixels.width) / size.width,
            (v * pixels.height) / size.height,
            levels,
            4 * (row * columns + column),
          );
      }
    const address = pngAddress({ width: columns, height: rows, type: "rgba", levels });
    const place = { x: String(left), y: String(top), width: String(columns), height: String(rows) };
    const attributes = {
      ...place,
      transform: `matrix(${toLeaf.join(" ")})`,
      preserveAspectRatio: "none",
      "image-rendering": "optimizeSpeed",
      "xlink:href": address,
    };
    return writeSvg([{ image: [], ":@": attributes }]);
  };
}

function through([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

type Sampler = (pixels: Pixels, u: number, v: number, into: Uint8Array, at: number) => void;

const nearest: Sampler = ({ width, height, levels }, u, v, into, at) => {
  const from = 4 * (Math.min(height - 1, Math.floor(v)) * width + Math.min(width - 1, Math.floor(u)));
  write(into, at, (channel) => levels[from + channel]!);
};

const linear: Sampler = ({ width, height, levels }, u, v, into, at) => {
  const [x, y] = [Math.floor(u - 0.5), Math.floor(v - 0.5)];
  const [right, down] = [u - 0.5 - x, v - 0.5 - y];
  const level = (column: number, row: number, channel: number) =>
    levels[
      4 * (Math.max(0, Math.min(height - 1, row)) * width + Math.max(0, Math.min(width - 1, column))) +
        channel
    ]!;
  write(into, at, (channel) => {
    const upper = level(x, y, channel) * (1 - right) + level(x + 1, y, channel) * right;
    const lower = level(x, y + 1, channel) * (1 - right) + level(x + 1, y + 1, channel) * right;
    return upper * (1 - down) + lower * down;
  });
};

/** Colours of a PNG are not multiplied by the opacity. */
function write(into: Uint8Array, at: number, level: (channel: number) => number): void {
  const opacity = level(3);
  if (opacity === 0) return;
  for (let channel = 0; channel < 3; channel++)
    into[at + channel] = Math.min(255, Math.round((level(channel) * 255) / opacity));
  into[at + 3] = Math.round(opacity);
}
