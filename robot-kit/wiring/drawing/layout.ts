import type { Side } from "../../../sim/index.ts";
import { type Board, headerPins } from "../../schema/boards.ts";
import { railLabel } from "../names.ts";
import { boardBlock, railBlock, type Wire, type Wiring } from "../wiring.ts";
import { type BoardNet, BoardSide } from "./board-side.ts";
import { columnsOf } from "./columns.ts";
import { type BoxPin, firstPinY, rowHeight, trackGap, type WireStyle } from "./shapes.ts";
import { Sheet } from "./sheet.ts";
import { drawSupply } from "./supply-strip.ts";

const boardWidth = 176;
const stripTop = 0;
const firstRail = 88;
const railDistance = 14;
/** Puts the board's pins half a row off those of the blocks, so that no two wires lie on each other. */
const headerShift = firstPinY - rowHeight * 1.5;
const sides = ["left", "right"] as const;
/** From the top; the rails beside the blocks stand in the same order from outside, so that their corners nest. */
const rails = ["BAT", "5V", "3V3", "GND"] as const;

/** Places everything on the drawing; the origin is above the middle of the board. */
export function layoutOf(wiring: Wiring, board: Board): Sheet {
  const sheet = new Sheet();
  const slots = columnsOf(wiring, board);
  const used = rails.filter((rail) =>
    wiring.wires.some(({ from, to }) =>
      [from, to].some((end) => end.block === railBlock && end.pin === rail),
    ),
  );
  const railY = new Map<string, number>(used.map((rail, i) => [rail, firstRail + i * railDistance]));
  const areaTop = firstRail + used.length * railDistance + 22;
  const header = { left: headerPins(board, "left"), right: headerPins(board, "right") };
  const headerRows = Math.max(header.left.length, header.right.length);
  const bottomRow = Math.max(headerRows + 1, ...slots.map(({ row, rows }) => row + rows));
  const firstRow = Math.max(1, Math.floor((bottomRow - headerRows) / 2));
  const headerY = (row: number) => areaTop + (firstRow + row) * rowHeight + headerShift;
  const halves = Object.fromEntries(
    sides.map((side) => {
      const own = slots.filter((slot) => slot.side === side);
      return [side, new BoardSide(sheet, side, own, wiring, areaTop, boardWidth / 2)];
    }),
  ) as Record<Side, BoardSide>;

  const lanes = new Map<string, number>();
  const laneTop = areaTop + bottomRow * rowHeight + 10;
  const nets: Record<Side, BoardNet[]> = { left: [], right: [] };
  const taps = new Map<string, { side: Side; net: string }>();
  addTaps();
  for (const wires of byPin()) addSignal(wires);
  for (const side of sides) halves[side].draw(nets[side]);
  drawLanes();
  drawRails(drawSupply(sheet, wiring, stripTop, railY));
  drawBoard();
  return sheet;

  /** Where a header pin is; of several the topmost. */
  function place(label: string): { side: Side; y: number } | undefined {
    const found = sides
      .map((side) => ({ side, row: header[side].findIndex((pin) => pin.label === label) }))
      .filter(({ row }) => row >= 0)
      .sort((a, b) => a.row - b.row)[0];
    return found && { side: found.side, y: headerY(found.row) };
  }

  /** The board's own supply: from its pins up to the rails. */
  function addTaps(): void {
    for (const { from, to, through } of wiring.wires) {
      const [own, rail] = from.block === boardBlock ? [from, to] : [to, from];
      if (own.block !== boardBlock || rail.block !== railBlock) continue;
      const at = place(own.pin);
      if (!at) continue;
      const id = `rail ${rail.pin}`;
      nets[at.side].push({
        id,
        first: [at.y],
        second: [],
        reach: [railY.get(rail.pin)!],
        style: rail.pin as WireStyle,
        boardLabel: railLabel(rail.pin),
        ...(through !== undefined && { through }),
      });
      taps.set(rail.pin, { side: at.side, net: id });
    }
  }

  /** Wires from the board's pins, those from one pin together. */
  function byPin(): Wire[][] {
    const groups = new Map<string, Wire[]>();
    for (const wire of wiring.wires) {
      if (wire.from.block !== boardBlock || wire.to.block === railBlock) continue;
      groups.set(wire.from.pin, [...(groups.get(wire.from.pin) ?? []), wire]);
    }
    return [...groups.values()];
  }

  function addSignal(wires: readonly Wire[]): void {
    const [{ from, to, kind }] = wires as [Wire, ...Wire[]];
    const at = place(from.pin);
    const bus = kind === "i2c";
    const style = bus ? (to.pin as "SDA" | "SCL") : sheet.styleOf(`board ${from.pin}`);
    const ends = Object.fromEntries(
      sides.map((side) => [
        side,
        wires
          .filter((wire) => halves[side].has(wire.to.block))
          .map((wire) => halves[side].pinY(wire.to.block, wire.to.pin)),
      ]),
    ) as Record<Side, number[]>;
    const touched = sides.filter((side) => at?.side === side || ends[side].length > 0);
    const lane = touched.length > 1 ? laneTop + lanes.size * trackGap : undefined;
    if (lane !== undefined) lanes.set(from.pin, lane);
    for (const side of touched) {
      nets[side].push({
        id: `board ${from.pin}`,
        first: at?.side === side ? [at.y] : [],
        second: ends[side],
        reach: lane === undefined ? [] : [lane],
        style,
        boardLabel: bus ? `I²C ${to.pin}` : `${to.block} ${to.pin}`,
      });
    }
  }

  /** Wires that go under the board to its other side. */
  function drawLanes(): void {
    for (const [pin, y] of lanes) {
      const id = `board ${pin}`;
      const style = nets.left.find((net) => net.id === id)!.style;
      sheet.line(
        style,
        sides.map((side) => ({ x: halves[side].trackX.get(id)!, y })),
      );
      if (style === "SDA") sheet.bus = { x: 0, y: y - 5 };
    }
  }

  function drawRails(touches: Map<string, number[]>): void {
    for (const rail of used) {
      const y = railY.get(rail)!;
      const tap = taps.get(rail);
      const ends = [
        ...(touches.get(rail) ?? []),
        ...sides.flatMap((side) => halves[side].railX.get(rail) ?? []),
        ...(tap ? [halves[tap.side].trackX.get(tap.net)!] : []),
      ];
      sheet.trunk(rail, "x", y, ends, true);
      sheet.labels.push({
        text: railLabel(rail),
        x: Math.min(...ends) + 34,
        y: y + 4,
        anchor: "start",
        style: "rail",
      });
    }
    for (const side of sides) halves[side].drawRails(railY);
  }

  function drawBoard(): void {
    const wired = new Set(
      wiring.wires
        .flatMap(({ from, to }) => [from, to])
        .filter(({ block }) => block === boardBlock)
        .map(({ pin }) => pin),
    );
    const pins = sides.flatMap((side) =>
      header[side].map(({ label }, row): BoxPin => {
        const x = (side === "left" ? -1 : 1) * (boardWidth / 2);
        const y = headerY(row);
        return {
          label,
          x,
          y,
          edge: side,
          used: wired.has(label) && place(label)?.side === side && place(label)?.y === y,
        };
      }),
    );
    const block = wiring.blocks.find(({ id }) => id === boardBlock)!;
    const y = headerY(0) - 30;
    const height = headerY(headerRows - 1) + 30 - y;
    sheet.boxes.push({ block, x: -boardWidth / 2, y, width: boardWidth, height, pins });
  }
}
