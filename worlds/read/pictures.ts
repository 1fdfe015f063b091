import { Problem } from "../../messages/index.ts";
import type { WorldNote } from "../../sim/index.ts";
import { unitsOf } from "../css/lengths.ts";
import { orientationOf } from "../svg/picture-orientation.ts";
import { bytesOfAddress, type PictureSize, pictureSize, sizeOfAddress } from "../svg/picture-size.ts";
import type { SvgRenderer } from "../svg/renderer.ts";
import {
  attribute,
  attributesText,
  childrenOf,
  type SvgNode,
  tagOf,
  withAttributes,
} from "../svg/svg-tree.ts";

const embedded = /^\s*data:image\/(?:png|jpe?g|gif|svg\+xml)\b/i;
/** A laptop has the memory for so many, and the time to decode them. */
const mostPixels = 16_000_000;
/** In so few pixels a picture shows whether anything of it can be seen. */
const side = 16;

/**
 * Pictures that do not come onto the floor: other files, and those that cannot be decoded, which the renderer leaves out
 * without a word.
 * @throws Problem for one of more pixels than a laptop can do
 */
export function picturesLeftOut(root: SvgNode, renderer: SvgRenderer, file: string): readonly WorldNote[] {
  const empty = new Map<string, boolean>();
  const found = new Map<string, WorldNote>();
  const look = (node: SvgNode): void => {
    if (tagOf(node) === "image") {
      const href = attribute(node, "href") ?? attribute(node, "xlink:href") ?? "";
      const element = attribute(node, "id") ?? "image";
      if (!embedded.test(href)) found.set("", { id: "world.note.image", params: {} });
      else {
        checkSize(href, element, file);
        if (!empty.has(href)) empty.set(href, isEmpty(href, renderer));
        if (empty.get(href)) found.set(element, { id: "world.note.picture", params: { element } });
      }
    }
    for (const child of childrenOf(node)) look(child);
  };
  look(root);
  return [...found.values()];
}

/** Gives pictures the size that they have by themselves, where the drawing says only one side or none (SVG 2, 12.3). */
export function withOwnSizes(node: SvgNode): SvgNode {
  const tag = tagOf(node);
  if (tag === "image") return sized(node);
  const children = childrenOf(node);
  const changed = children.map(withOwnSizes);
  return changed.every((child, i) => child === children[i]) ? node : { ...node, [tag]: changed };
}

function sized(image: SvgNode): SvgNode {
  const [width, height] = ["width", "height"].map((side) => {
    const text = attribute(image, side);
    return text === undefined || text.trim() === "auto" ? undefined : text;
  });
  if (width !== undefined && height !== undefined) return image;
  const own = uprightSize(attribute(image, "href") ?? attribute(image, "xlink:href") ?? "");
  if (!own) return image;
  const [along, across] = [width, height].map((text) => (text === undefined ? undefined : unitsOf(text)));
  return withAttributes(image, {
    width: width ?? String(across === undefined ? own.width : (across * own.width) / own.height),
    height: height ?? String(along === undefined ? own.height : (along * own.height) / own.width),
  });
}

/** As a browser shows it: a photo that was taken with the camera on its side is stored lying. */
function uprightSize(href: string): PictureSize | undefined {
  const bytes = bytesOfAddress(href);
  const size = bytes && pictureSize(bytes);
  return size && (orientationOf(bytes)?.orientation ?? 1) > 4
    ? { width: size.height, height: size.width }
    : size;
}

function checkSize(href: string, element: string, file: string): void {
  const size = sizeOfAddress(href);
  if (!size || size.width * size.height <= mostPixels) return;
  const params = { element, size: `${size.width} × ${size.height}`, most: mostPixels / 1e6 };
  throw new Problem("world.pictureTooLarge", params, { file });
}

function isEmpty(href: string, renderer: SvgRenderer): boolean {
  const size = { width: String(side), height: String(side) };
  const image: SvgNode = { image: [], ":@": { ...size, href, preserveAspectRatio: "none" } };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><image${attributesText(image)}/></svg>`;
  try {
    return renderer.render(svg).every((level) => level === 0);
  } catch {
    return true;
  }
}
