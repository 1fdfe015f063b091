import { unitsOf } from "../css/lengths.ts";
import type { Told } from "../css/told.ts";
import { orientationOf } from "../svg/picture-orientation.ts";
import { bytesOfAddress } from "../svg/picture-size.ts";
import { base64Of } from "../svg/png-file.ts";
import { attribute, attributesOf, childrenOf, type SvgNode, tagOf, withAttributes } from "../svg/svg-tree.ts";

/**
 * Turns photos as their Exif says, as browsers do and the renderer does not (CSS Images 3, 5.2: `from-image`): the picture
 * lies in a rectangle that is turned with it.
 */
export function uprightPictures(node: SvgNode, told: Told): SvgNode {
  const tag = tagOf(node);
  if (tag === "image") return upright(node, told);
  const children = childrenOf(node);
  const changed = children.map((child) => uprightPictures(child, told));
  return changed.every((child, i) => child === children[i]) ? node : { ...node, [tag]: changed };
}

/** Where the corner of a rectangle of so many units comes to lie, and which way its sides go: by the orientation. */
const turns: readonly ((width: number, height: number) => readonly number[])[] = [
  () => [1, 0, 0, 1, 0, 0],
  (width) => [-1, 0, 0, 1, width, 0],
  (width, height) => [-1, 0, 0, -1, width, height],
  (_, height) => [1, 0, 0, -1, 0, height],
  () => [0, 1, 1, 0, 0, 0],
  (width) => [0, 1, -1, 0, width, 0],
  (width, height) => [0, -1, -1, 0, width, height],
  (_, height) => [0, -1, 1, 0, 0, height],
];

/** What belongs to the picture itself; all else, such as a clip path, belongs to the group in its place and is not turned. */
const ofPicture = ["x", "y", "width", "height", "href", "xlink:href", "preserveAspectRatio"] as const;

function upright(image: SvgNode, told: Told): SvgNode {
  const bytes = bytesOfAddress(attribute(image, "href") ?? attribute(image, "xlink:href") ?? "");
  const mark = bytes && orientationOf(bytes);
  if (!mark || mark.orientation === 1 || /image-orientation\s*:\s*none/.test(attribute(image, "style") ?? ""))
    return image;
  const [x, y, width, height] = (["x", "y", "width", "height"] as const).map((name) =>
    unitsOf(attribute(image, name) ?? "0"),
  );
  if (x === undefined || y === undefined || width === undefined || height === undefined) {
    told.unknown.add(`image-orientation: ${attribute(image, "id") ?? "image"}`);
    return image;
  }
  const turn = turns[mark.orientation - 1]!(width, height);
  const [along, across] = mark.orientation > 4 ? [height, width] : [width, height];
  const inside: SvgNode = withAttributes(
    { image: [] },
    {
      ...{ x: "0", y: "0", width: String(along), height: String(across) },
      // The page draws it in a browser, which must not turn it again.
      href: `data:${mark.mediaType};base64,${base64Of(mark.stored())}`,
      preserveAspectRatio: turnedFit(attribute(image, "preserveAspectRatio"), turn),
      transform: `translate(${x} ${y}) matrix(${turn.join(" ")})`,
    },
  );
  const without = Object.fromEntries(ofPicture.map((name) => [name, undefined]));
  return { g: [inside], ":@": attributesOf(withAttributes(image, without)) };
}

const opposite: Readonly<Record<string, string>> = { Min: "Max", Mid: "Mid", Max: "Min" };

/** `preserveAspectRatio` along the sides of the turned rectangle. */
function turnedFit(fit: string | undefined, [a, b, c, d]: readonly number[]): string | undefined {
  const [, alongX, alongY, rest = ""] = /^\s*x(Min|Mid|Max)Y(Min|Mid|Max)(\s+\w+)?\s*$/.exec(fit ?? "") ?? [];
  if (alongX === undefined || alongY === undefined) return fit;
  const along = (toX: number, toY: number) => {
    const side = toX === 0 ? alongY : alongX;
    return toX + toY > 0 ? side : opposite[side]!;
  };
  return `x${along(a!, b!)}Y${along(c!, d!)}${rest}`;
}
