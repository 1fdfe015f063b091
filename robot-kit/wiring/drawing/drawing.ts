import { type Language, say } from "../../../messages/index.ts";
import { boards } from "../../schema/boards.ts";
import type { Kit } from "../../schema/kit.ts";
import { wiringOf } from "../wiring.ts";
import { colourOf } from "./colours.ts";
import { drawBox, drawMotor } from "./draw-box.ts";
import { layoutOf } from "./layout.ts";
import { drawLegend } from "./legend.ts";
import type { Sheet } from "./sheet.ts";
import { escaped, round, svgText } from "./svg-text.ts";

const margin = 22;
const motorNameWidth = 120;
const font = "system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif";

/**
 * The wiring of a kit as an SVG picture.
 * @throws RangeError when the kit's board is unknown; the wiring check says so in words
 */
export function drawWiring(kit: Kit, language: Language): string {
  const board = boards[kit.board];
  if (!board) throw new RangeError(`no board ${kit.board}`);
  const sheet = layoutOf(wiringOf(kit), board);
  const [left, right, bottom] = bounds(sheet);
  const top = -62;
  const width = right - left + 2 * margin;
  const styles = new Set(sheet.paths.map(({ style }) => style));
  const title = say(language, "wiring.title", { name: kit.name });
  const legend = drawLegend(kit, styles, left, bottom + 46, right - left, language);
  const height = bottom - top + 46 + legend.height + margin;
  const parts = [
    `<rect x="${round(left - margin)}" y="${top}" width="${round(width)}" height="${round(height)}" fill="#fff"/>`,
    svgText(title, left, top + 34, { size: 20, bold: true }),
    ...drawLines(sheet),
    ...sheet.dots.map(
      ({ x, y, style }) => `<circle cx="${round(x)}" cy="${round(y)}" r="3.6" fill="${colourOf(style)}"/>`,
    ),
    ...sheet.motors.map((motor) => drawMotor(motor, language)),
    ...sheet.boxes.map((box) => drawBox(box, board.header.usb, language)),
    ...sheet.inlines.map(
      ({ x, y, text }) =>
        `<rect x="${round(x - 20)}" y="${round(y - 7)}" width="40" height="14" rx="2" fill="#fff" stroke="#1d1f24"/>${svgText(text, x, y + 3.5, { size: 9, anchor: "middle" })}`,
    ),
    ...sheet.labels.map(({ text, x, y, anchor, style }) =>
      svgText(text, x, y, style === "rail" ? { anchor, bold: true, halo: true } : { size: 11, anchor }),
    ),
    sheet.bus
      ? svgText(say(language, "wiring.i2c"), sheet.bus.x, sheet.bus.y, { anchor: "middle", bold: true })
      : "",
    legend.svg,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${round(left - margin)} ${top} ${round(width)} ${round(height)}" font-family="${font}" fill="#1d1f24">
<title>${escaped(title)}</title>
${parts.filter(Boolean).join("\n")}
</svg>
`;
}

/** Each line with white beside it, so that a line that crosses another is seen to go over it. */
function drawLines({ paths }: Sheet): string[] {
  return [...paths]
    .sort((a, b) => Number(b.rail ?? false) - Number(a.rail ?? false))
    .map(({ style, points, rail }) => {
      const d = points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
      const colour = colourOf(style);
      const thick = rail || style === "SDA" || style === "SCL" ? 3 : 2;
      return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${thick}" stroke-linecap="square"/>`;
    });
}

function bounds({ boxes, motors, paths }: Sheet): [left: number, right: number, bottom: number] {
  const lines = paths.flatMap(({ points }) => points);
  const xs = [
    ...boxes.flatMap(({ x, width }) => [x, x + width]),
    ...motors.map(({ x, side }) => x + (side === "left" ? -motorNameWidth : motorNameWidth)),
    ...lines.map(({ x }) => x),
  ];
  const ys = [...boxes.map(({ y, height }) => y + height), ...lines.map(({ y }) => y)];
  return [Math.min(...xs), Math.max(...xs), Math.max(...ys)];
}
