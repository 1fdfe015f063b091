import { deflateSync } from "node:zlib";
import { pngFile } from "../svg/png-file.ts";
import type { SensedFloor } from "./sensed-drawing.ts";

/** A picture of grey levels as PNG. */
export function greyPng({ columns, rows, levels }: SensedFloor): Buffer {
  const image = { width: columns, height: rows, type: "grey", levels } as const;
  return Buffer.from(pngFile(image, deflateSync));
}
