import type { Side } from "../../../sim/index.ts";
import { type Board, headerPins } from "../../schema/boards.ts";
import { type Block, boardBlock, railBlock, type Wire, type Wiring } from "../wiring.ts";

/** A block beside the board, and the order of its pins. */
export interface Slot {
  readonly block: Block;
  readonly side: Side;
  /** The second stands behind the first, and is fed by it. */
  readonly column: 1 | 2;
  /** Pins toward the board, and away from it. */
  readonly inner: readonly string[];
  readonly outer: readonly string[];
  /** Height and place in rows; a block's pins begin two rows below its top. */
  readonly rows: number;
  row: number;
}

/** Rows that a block takes beside those of its pins: its title. */
export const titleRows = 2;

const unique = (pins: readonly string[]) => [...new Set(pins)];

/** Puts the blocks to the left and right of the board, near their pins, I2C parts where there is room. */
export function columnsOf({ blocks, wires }: Wiring, board: Board): Slot[] {
  const headerRow = (label: string, side: Side) =>
    headerPins(board, side).findIndex((pin) => pin.label === label);
  const sideOfPin = (label: string): Side => (headerRow(label, "left") >= 0 ? "left" : "right");
  const to = (id: string) => wires.filter((wire) => wire.to.block === id);
  const from = (id: string) => wires.filter((wire) => wire.from.block === id);
  const signals = (id: string) =>
    to(id).filter((wire) => wire.kind === "signal" && wire.from.block === boardBlock);
  const fedByPart = (id: string) =>
    to(id).some((wire) => wire.kind === "signal" && wire.from.block !== boardBlock);

  const slots: Slot[] = [];
  const height = (side: Side) => sum(slots.filter((slot) => slot.side === side && slot.column === 1));
  const stand = blocks.filter(({ kind }) => kind === "part" || kind === "bridge" || kind === "servo");
  const first = stand.filter(({ id }) => !fedByPart(id));
  // Those with pins of their own first; the bus goes to where they leave room.
  for (const block of first.filter(({ id }) => signals(id).length > 0))
    slots.push(slotOf(block, majority(signals(block.id).map(({ from: { pin } }) => sideOfPin(pin))), 1));
  const onBus = first.filter(({ id }) => signals(id).length === 0);
  const busPin = wires.find(({ kind }) => kind === "i2c")?.from.pin;
  const home = busPin === undefined ? "left" : sideOfPin(busPin);
  const away = home === "left" ? "right" : "left";
  // What feeds a second column needs the room beside the bus's own pins.
  const feeds = (id: string) => from(id).some(({ kind }) => kind !== "motor");
  for (const block of onBus.sort((a, b) => Number(feeds(b.id)) - Number(feeds(a.id))))
    slots.push(slotOf(block, height(home) <= height(away) ? home : away, 1));
  for (const block of stand.filter(({ id }) => fedByPart(id))) {
    const feeder = to(block.id).find(({ kind, from }) => kind === "signal" && from.block !== railBlock)!;
    const side = slots.find((slot) => slot.block.id === feeder.from.block)?.side ?? home;
    slots.push(slotOf(block, side, 2));
  }
  stack();
  return slots;

  function slotOf(block: Block, side: Side, column: 1 | 2): Slot {
    const fromBoard = to(block.id).filter((wire) => wire.from.block === boardBlock);
    const pinRow = (wire: Wire) => (wire.kind === "i2c" ? 0 : headerRow(wire.from.pin, side));
    const power = to(block.id).filter(({ from }) => from.block === railBlock);
    const out = from(block.id);
    const inner =
      column === 1
        ? [...fromBoard].sort((a, b) => pinRow(a) - pinRow(b)).map((wire) => wire.to.pin)
        : to(block.id).map((wire) => wire.to.pin);
    const outer = [
      ...out.map((wire) => wire.from.pin),
      ...(column === 1 ? power.map((wire) => wire.to.pin) : []),
    ];
    const pins = { inner: unique(inner), outer: unique(outer) };
    const rows = titleRows + Math.max(pins.inner.length, pins.outer.length);
    return { block, side, column, ...pins, rows, row: 0 };
  }

  /** The wanted row of a block on the board's side: where its pins are. */
  function wanted({ block, side }: Slot): number {
    const rows = to(block.id)
      .filter((wire) => wire.from.block === boardBlock && sideOfPin(wire.from.pin) === side)
      .map((wire) => headerRow(wire.from.pin, side));
    // A part on the bus's far side hangs from below.
    return rows.length > 0 ? mean(rows) : board.header[side].length + 1;
  }

  function stack(): void {
    const boardRows = Math.max(board.header.left.length, board.header.right.length);
    const columns = [1, 2].flatMap((column) =>
      (["left", "right"] as const).map((side) =>
        slots.filter((slot) => slot.side === side && slot.column === column),
      ),
    );
    const tallest = Math.max(boardRows, ...columns.map(sum));
    for (const side of ["left", "right"] as const) {
      for (const column of [1, 2] as const) {
        const own = slots.filter((slot) => slot.side === side && slot.column === column);
        if (column === 1) own.sort((a, b) => wanted(a) - wanted(b));
        const room = Math.max(0, tallest - sum(own));
        let row = Math.floor(room / 2);
        for (const slot of own) {
          slot.row = row;
          row += slot.rows;
        }
      }
    }
  }
}

const sum = (slots: readonly Slot[]) => slots.reduce((rows, slot) => rows + slot.rows, 0);
const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;

function majority(sides: readonly Side[]): Side {
  return sides.filter((side) => side === "left").length * 2 >= sides.length ? "left" : "right";
}
