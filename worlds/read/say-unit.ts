import { Problem } from "../../messages/index.ts";
import { parseSvg, type SvgNode, svgRoot, withAttributes, writeSvg } from "../svg/svg-tree.ts";
import { documentSize } from "./document-size.ts";

/**
 * The drawing with its size in millimetres written into it.
 * @param mmPerUnit how large a unit of the drawing is
 * @throws Problem when it is no drawing, or too large or too small then
 */
export function sayUnit(svg: string, file: string, mmPerUnit: number): string {
  const tree = parseSvg(svg, file);
  const root = svgRoot(tree);
  if (!root) throw new Problem("world.notSvg", {}, { file });
  const { units, floor } = documentSize(root, file, mmPerUnit);
  const said: SvgNode = withAttributes(root, {
    viewBox: `${units.x} ${units.y} ${units.width} ${units.height}`,
    width: `${floor.widthMm}mm`,
    height: `${floor.heightMm}mm`,
  });
  return `${writeSvg([said])}\n`;
}
