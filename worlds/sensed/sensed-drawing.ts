import {
  centre,
  type Ground,
  type PlacedWorld,
  type Point,
  usualHeightMm,
  type WorldElement,
  type WorldFile,
} from "../../sim/index.ts";

/** Pixels of the floor's picture, at most: a large floor is drawn coarser. */
const mostPixels = 4_000_000;

/** Grey levels of the floor as a line sensor gets them, 0 black to 255 white. */
export interface SensedFloor {
  readonly columns: number;
  readonly rows: number;
  readonly levels: Uint8Array;
}

/** What a line sensor with a small spot reads all over the floor. */
export function sensedFloor(ground: Ground, { viewBox }: Pick<WorldFile, "viewBox">): SensedFloor {
  const { xMm, yMm, widthMm, heightMm } = viewBox;
  const mmPerPixel = Math.max(1, Math.sqrt((widthMm * heightMm) / mostPixels));
  const columns = Math.max(1, Math.round(widthMm / mmPerPixel));
  const rows = Math.max(1, Math.round(heightMm / mmPerPixel));
  const levels = new Uint8Array(columns * rows);
  for (let row = 0, i = 0; row < rows; row++)
    for (let column = 0; column < columns; column++, i++) {
      const x = xMm + (column + 0.5) * mmPerPixel;
      const y = yMm + (row + 0.5) * mmPerPixel;
      levels[i] = Math.round(255 * ground.reflectance({ x, y }, 1));
    }
  return { columns, rows, levels };
}

/**
 * The world as the robot senses it, as SVG: the floor's brightness, what is solid, zones, and where robots begin.
 * @param floor address of a picture of `sensedFloor`
 */
export function drawSensed(
  { viewBox }: Pick<WorldFile, "viewBox">,
  placed: PlacedWorld,
  floor: string,
): string {
  const { xMm, yMm, widthMm, heightMm } = viewBox;
  const grips = placed.elements.flatMap(({ friction, outlines }) =>
    friction === undefined
      ? []
      : [`<path d="${pathOf(outlines)}" ${gripStyle}><title>μ × ${friction}</title></path>`],
  );
  const shapes = placed.elements.flatMap((element) => {
    const style = styles[element.kind];
    if (style === undefined) return [];
    const path = `<path d="${pathOf(element.outlines)}" fill-rule="evenodd" ${style}${paleIfLow(element)}`;
    return [
      element.topMm === undefined ? `${path}/>` : `${path}><title>↑ ${element.topMm} mm</title></path>`,
    ];
  });
  const ways = placed.elements.flatMap(({ way, outlines }) => {
    if (!way) return [];
    const { x, y } = centre(outlines.flat());
    const points = way.map(({ xMm, yMm }) => ({ x: x + xMm, y: y + yMm }));
    const title = `<title>${way.at(-1)!.timeUs / 1e6} s</title>`;
    return [`<path d="${pathOf([points])}" ${wayStyle}>${title}</path>`];
  });
  const starts = placed.starts.map(
    ({ xMm, yMm, headingDeg }) =>
      `<path transform="translate(${xMm} ${yMm}) rotate(${headingDeg})" d="M-20 -20L30 0L-20 20Z" fill="#2f6fb2"/>`,
  );
  const frame = `x="${xMm}" y="${yMm}" width="${widthMm}" height="${heightMm}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${xMm} ${yMm} ${widthMm} ${heightMm}" width="${widthMm}mm" height="${heightMm}mm">`,
    `<image ${frame} preserveAspectRatio="none" href="${floor}"/>`,
    ...grips,
    ...shapes,
    ...ways,
    ...starts,
    "</svg>\n",
  ].join("\n");
}

/** Of a patch on which tyres hold otherwise: dashed, so that it can't be taken for paint or a zone. */
const gripStyle =
  'fill-rule="evenodd" fill="#1098ad" fill-opacity="0.3" stroke="#1098ad" stroke-width="3" stroke-dasharray="12 8"';

/** Of the way that the middle of something goes by itself. */
const wayStyle = 'fill="none" stroke="#212529" stroke-width="3" stroke-dasharray="4 8"';

const styles: Readonly<Record<string, string | undefined>> = {
  wall: 'fill="#c0392b"',
  box: 'fill="#e08e0b"',
  void: 'fill="#4a235a"',
  zone: 'fill="#2f9e44" fill-opacity="0.2" stroke="#2f9e44" stroke-width="2"',
};

/** What the rays of a distance sensor at the usual height pass above is drawn pale. */
function paleIfLow({ topMm }: WorldElement): string {
  return topMm !== undefined && topMm < usualHeightMm ? ' fill-opacity="0.4"' : "";
}

function pathOf(outlines: readonly (readonly Point[])[]): string {
  const round = (mm: number) => Number(mm.toFixed(2));
  return outlines
    .map((outline) => `M${outline.map(({ x, y }) => `${round(x)} ${round(y)}`).join("L")}Z`)
    .join("");
}
