import { identity, type Matrix, multiply } from "../../sim/index.ts";
import { readMatrix } from "../svg/path-data.ts";
import { attribute, attributesOf, childrenOf, type SvgNode, tagOf } from "../svg/svg-tree.ts";
import { viewBoxMatrix } from "../svg/view-box.ts";

/** One colour on a part of a pattern's tile. */
export interface Mark {
  /** With a fill or a stroke, not both. */
  readonly path: SvgNode;
  readonly colour: string;
  /** 0 to 1 */
  readonly opacity: number;
  /** From the path's axes to those of the tile, whose origin is its corner. */
  readonly matrix: Matrix;
}

/** A pattern as tiles on a plane. */
export interface Tiling {
  /** From the axes of the tiles to those of what is painted. */
  readonly matrix: Matrix;
  /** The corner and the size of one of them. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** In the order of painting. */
  readonly marks: readonly Mark[];
}

/**
 * Reads a pattern of a simplified drawing whose lengths are in the drawing's units.
 * @returns undefined for one that has more in it than plain colours
 */
export function tilingOf(pattern: SvgNode): Tiling | undefined {
  const number = (name: string) => Number(attribute(pattern, name) ?? 0);
  const [width, height] = [number("width"), number("height")];
  if (attribute(pattern, "patternUnits") !== "userSpaceOnUse" || !(width > 0 && height > 0)) return undefined;
  if (attribute(pattern, "patternContentUnits") === "objectBoundingBox") return undefined;
  const box = attribute(pattern, "viewBox");
  const inside =
    box === undefined
      ? identity
      : viewBoxMatrix(box, attribute(pattern, "preserveAspectRatio"), width, height);
  const marks = inside && marksIn(childrenOf(pattern), inside, 1);
  if (!marks) return undefined;
  const matrix = readMatrix(attribute(pattern, "patternTransform")) ?? identity;
  return { matrix, x: number("x"), y: number("y"), width, height, marks };
}

function marksIn(nodes: readonly SvgNode[], around: Matrix, opacity: number): Mark[] | undefined {
  const marks: Mark[] = [];
  for (const node of nodes) {
    const tag = tagOf(node);
    if (tag === "#text") continue;
    const found =
      tag === "path"
        ? marksOf(node, around, opacity)
        : tag === "g"
          ? marksOfGroup(node, around, opacity)
          : undefined;
    if (!found) return undefined;
    marks.push(...found);
  }
  return marks;
}

const plain: ReadonlySet<string> = new Set(["id", "transform", "opacity"]);

function marksOfGroup(group: SvgNode, around: Matrix, opacity: number): Mark[] | undefined {
  if (!Object.keys(attributesOf(group)).every((name) => plain.has(name))) return undefined;
  const own = readMatrix(attribute(group, "transform"));
  const faint = Number(attribute(group, "opacity") ?? 1);
  const marks = marksIn(childrenOf(group), own ? multiply(around, own) : around, opacity * faint);
  // What overlaps in a group shows through the group only once.
  return faint < 1 && marks && marks.length > 1 ? undefined : marks;
}

function marksOf(path: SvgNode, matrix: Matrix, opacity: number): Mark[] | undefined {
  if (attribute(path, "visibility") === "hidden") return [];
  const names = attribute(path, "paint-order") === "stroke" ? ["stroke", "fill"] : ["fill", "stroke"];
  const marks: Mark[] = [];
  for (const name of names) {
    const colour = attribute(path, name) ?? "none";
    if (colour === "none") continue;
    if (!colour.startsWith("#")) return undefined;
    const other = name === "fill" ? "stroke" : "fill";
    const alone = { ...path, ":@": { ...attributesOf(path), [other]: "none" } };
    const own = Number(attribute(path, `${name}-opacity`) ?? 1);
    marks.push({ path: alone, colour, opacity: opacity * own, matrix });
  }
  return marks;
}
