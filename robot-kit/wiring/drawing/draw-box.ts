import type { Language } from "../../../messages/index.ts";
import { kindOf, nameOf } from "../names.ts";
import type { Box, BoxPin, MotorSign } from "./shapes.ts";
import { lines, round, svgText } from "./svg-text.ts";

const ink = "#1d1f24";
const faint = "#5c626c";
const fills: Readonly<Record<string, string>> = {
  board: "#e6f0e9",
  bridge: "#fdf1e0",
  battery: "#f6e6f1",
  switch: "#f6e6f1",
  stepDown: "#fdf1e0",
};

/** A block: its box, its name, and its pins with their labels. */
export function drawBox(box: Box, usb: "top" | "bottom", language: Language): string {
  const { block, x, y, width, height, pins } = box;
  const rect = `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="8" fill="${fills[block.kind] ?? "#eef3fa"}" stroke="${faint}" stroke-width="1.5"/>`;
  const title = block.kind === "board" ? boardTitle(box, usb) : blockTitle(box, language);
  return `<g>${[rect, ...title, ...pins.map((pin) => drawPin(pin))].join("")}</g>`;
}

function blockTitle({ block, x, y, width, pins }: Box, language: Language): string[] {
  const kind = kindOf(block, language);
  const address = block.address === undefined ? "" : `I²C 0x${block.address.toString(16)}`;
  const detail = [block.module, address].filter(Boolean).join("  ");
  const name = nameOf(block, language);
  const strip = pins.some(({ edge }) => edge === "bottom");
  const middle = x + width / 2;
  const rows = [name, ...(name === kind ? [] : [kind]), detail].filter(Boolean);
  const top = strip ? y + 21 : y + 14;
  return rows.map((text, i) => {
    const first = i === 0;
    const size = first ? 13 : 10.5;
    return svgText(text, middle, top + i * 12, {
      size,
      anchor: "middle",
      bold: first,
      colour: first ? ink : faint,
    });
  });
}

/** The board's name upright in its middle, and where its socket is. */
function boardTitle({ block, x, y, width, height }: Box, usb: "top" | "bottom"): string[] {
  const middle = x + width / 2;
  const socketY = usb === "top" ? y - 7 : y + height - 13;
  const words = lines(block.module ?? "", 10);
  const top = y + height / 2 - ((words.length - 1) * 16) / 2;
  return [
    `<rect x="${middle - 24}" y="${round(socketY)}" width="48" height="20" rx="3" fill="#c9ced6" stroke="${faint}"/>`,
    svgText("USB", middle, socketY + 14, { size: 10, anchor: "middle" }),
    ...words.map((word, i) =>
      svgText(word, middle, top + i * 16, { size: 12.5, anchor: "middle", bold: true }),
    ),
  ];
}

function drawPin({ label, x, y, edge, used }: BoxPin): string {
  const colour = used ? ink : "#9aa0aa";
  const square = `<rect x="${round(x - 3.5)}" y="${round(y - 3.5)}" width="7" height="7" fill="${used ? ink : "#fff"}" stroke="${colour}"/>`;
  if (edge === "bottom")
    return square + svgText(label, x, y - 7, { size: 12, anchor: "middle", bold: true, colour });
  const inside = edge === "left" ? 9 : -9;
  const anchor = edge === "left" ? "start" : "end";
  return square + svgText(label, x + inside, y + 4, { size: 12, anchor, bold: used, colour });
}

/** A motor's sign, with the names of all that hang there. */
export function drawMotor({ x, y, blocks, side }: MotorSign, language: Language): string {
  const out = side === "left" ? -1 : 1;
  const names = blocks.flatMap((block) => lines(kindOf(block, language), 12));
  const top = y + 4 - ((names.length - 1) * 12) / 2;
  return [
    `<g><circle cx="${round(x)}" cy="${round(y)}" r="17" fill="#fff" stroke="${ink}" stroke-width="2"/>`,
    svgText("M", x, y + 5, { size: 14, anchor: "middle", bold: true }),
    ...names.map((name, i) =>
      svgText(name, x + out * 23, top + i * 12, { anchor: out > 0 ? "start" : "end", bold: true }),
    ),
    svgText("+", x - out * 22, y - 15, { anchor: "middle", bold: true }),
    svgText("−", x - out * 22, y + 22, { anchor: "middle", bold: true }),
    "</g>",
  ].join("");
}
