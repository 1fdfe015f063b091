import type { Side } from "../../../sim/index.ts";
import { railLabel } from "../names.ts";
import { type Block, boardBlock, railBlock, type Wire, type Wiring } from "../wiring.ts";
import { type Net, orderTracks } from "./channel.ts";
import type { Slot } from "./columns.ts";
import { type Feeder, feedersOf, motorsAt } from "./feeders.ts";
import { type BoxPin, firstPinY, railGap, rowHeight, trackGap, type WireStyle } from "./shapes.ts";
import type { Sheet } from "./sheet.ts";

/** Widths, from the board outward. */
const width = { column: 176, partZone: 40, inline: 46, stub: 58, afterRails: 14, motor: 36, letter: 6.9 };
const railNames = ["GND", "3V3", "5V", "BAT"] as const;
type RailName = (typeof railNames)[number];

/** A net of the first channel. */
export interface BoardNet extends Net {
  readonly style: WireStyle;
  readonly boardLabel: string;
  readonly through?: string;
}

/** One side of the board: the channel of its wires, the blocks, the rails behind them, and what stands behind those. */
export class BoardSide {
  /** Where each net of the first channel goes up and down. */
  readonly trackX = new Map<string, number>();
  /** Rails that this side has, and where they stand. */
  readonly railX = new Map<RailName, number>();
  readonly #railEnds = new Map<RailName, number[]>();
  readonly #direction: -1 | 1;

  constructor(
    private readonly sheet: Sheet,
    readonly side: Side,
    private readonly slots: readonly Slot[],
    private readonly wiring: Wiring,
    private readonly areaTop: number,
    private readonly boardEdge: number,
  ) {
    this.#direction = side === "left" ? -1 : 1;
  }

  /** Height of a block's pin. */
  pinY(block: string, pin: string): number {
    const slot = this.slots.find((each) => each.block.id === block)!;
    const index = Math.max(slot.inner.indexOf(pin), slot.outer.indexOf(pin));
    return this.#top(slot) + firstPinY + index * rowHeight;
  }

  /** The second column stands half a row lower: its wires never lie on those of the first. */
  #top({ row, column }: Slot): number {
    return this.areaTop + row * rowHeight + (column === 2 ? rowHeight / 2 : 0);
  }

  has(block: string): boolean {
    return this.slots.some((slot) => slot.block.id === block);
  }

  draw(nets: readonly BoardNet[]): void {
    const inner = this.#channel(nets);
    const outer = inner + width.column;
    for (const slot of this.#column(1)) this.#box(slot, inner);
    const second = this.#column(2);
    const fed = this.wiring.wires.filter(
      ({ from, to }) => this.has(from.block) && second.some(({ block }) => block.id === to.block),
    );
    const feeders = feedersOf(fed, this.sheet, (block, pin) => this.pinY(block, pin));
    const longest = Math.max(0, ...feeders.map(({ label }) => this.#letters(label)));
    const inline = this.#column(1).some(({ block }) =>
      this.#wiresTo(block, railBlock).some((wire) => wire.through),
    );
    const rails = outer + Math.max(width.stub + (inline ? 20 : 0), longest + 14);
    const behind = this.#placeRails(rails);
    for (const slot of this.#column(1)) this.#stubs(slot, outer);
    const free = second.length > 0 ? outer + width.motor : behind + width.motor;
    for (const slot of this.#column(1)) this.#motors(slot, outer, free);
    if (second.length === 0) return;
    const last = this.#secondChannel(feeders, outer, behind);
    for (const slot of second) {
      this.#box(slot, last);
      this.#stubs(slot, last);
      this.#motors(slot, last + width.column, last + width.column + width.motor);
    }
  }

  /** The rails stand from their horizontal line down to their last stub. */
  drawRails(railY: ReadonlyMap<string, number>): void {
    for (const [rail, x] of this.railX)
      this.sheet.trunk(rail, "y", x, [railY.get(rail)!, ...this.#railEnds.get(rail)!], true);
  }

  #column(column: 1 | 2): Slot[] {
    return this.slots.filter((slot) => slot.column === column);
  }

  #x(outward: number): number {
    return this.#direction * (this.boardEdge + outward);
  }

  #letters(text: string): number {
    return text.length * width.letter;
  }

  /** Wires between board and blocks; returns where the blocks begin. */
  #channel(nets: readonly BoardNet[]): number {
    const { sheet } = this;
    const isBus = ({ style }: BoardNet) => style === "SDA" || style === "SCL";
    const bus = nets.filter(isBus);
    const order = orderTracks([...nets.filter((net) => !isBus(net)), ...bus], bus.length);
    const inlineWidth = nets.some(({ through }) => through) ? width.inline : 0;
    const inParts = this.#column(1).some(({ block }) =>
      this.#wiresTo(block, boardBlock).some((wire) => wire.through),
    );
    const zone = Math.max(40, ...nets.map(({ boardLabel }) => this.#letters(boardLabel))) + 14 + inlineWidth;
    const edge = zone + (order.length + 1) * trackGap + width.partZone + (inParts ? width.inline : 0);
    for (const [i, net] of order.entries()) {
      const x = this.#x(zone + (i + 1) * trackGap);
      this.trackX.set(net.id, x);
      for (const y of net.first) {
        sheet.line(net.style, [
          { x: this.#x(0), y },
          { x, y },
        ]);
        this.#text(net.boardLabel, 6, y);
        if (net.through) sheet.inlines.push({ x: this.#x(zone - 24), y, text: net.through });
      }
      for (const y of net.second)
        sheet.line(net.style, [
          { x, y },
          { x: this.#x(edge), y },
        ]);
      sheet.trunk(net.style, "y", x, [...net.first, ...net.second, ...(net.reach ?? [])]);
    }
    return edge;
  }

  /** Text above a wire, beginning so far out. */
  #text(text: string, outward: number, y: number, toward: "out" | "in" = "out"): void {
    const out = this.#direction > 0 === (toward === "out");
    this.sheet.labels.push({ text, x: this.#x(outward), y: y - 3, anchor: out ? "start" : "end" });
  }

  #box(slot: Slot, inner: number): void {
    const { block, rows } = slot;
    const [a, b] = [this.#x(inner), this.#x(inner + width.column)];
    const y = this.#top(slot);
    const opposite = this.side === "left" ? "right" : "left";
    const pin = (label: string, x: number, edge: Side): BoxPin => ({
      label,
      x,
      y: this.pinY(block.id, label),
      edge,
      used: true,
    });
    const pins = [
      ...slot.inner.map((label) => pin(label, a, opposite)),
      ...slot.outer.map((label) => pin(label, b, this.side)),
    ];
    const height = rows * rowHeight - 10;
    this.sheet.boxes.push({ block, x: Math.min(a, b), y, width: width.column, height, pins });
    for (const wire of this.#wiresTo(block, boardBlock)) {
      const pinY = this.pinY(block.id, wire.to.pin);
      this.#text(wire.from.pin, inner - 6, pinY, "in");
      if (wire.through && wire.kind === "signal")
        this.sheet.inlines.push({ x: this.#x(inner - 54), y: pinY, text: wire.through });
    }
  }

  #wiresTo({ id }: Block, from: string): Wire[] {
    return this.wiring.wires.filter((wire) => wire.to.block === id && wire.from.block === from);
  }

  #placeRails(from: number): number {
    const blocks = new Set(this.slots.map((slot) => slot.block.id));
    const used = railNames.filter((rail) =>
      this.wiring.wires.some(
        ({ from: { block, pin }, to }) => block === railBlock && pin === rail && blocks.has(to.block),
      ),
    );
    for (const [i, rail] of used.entries()) {
      this.railX.set(rail, this.#x(from + i * railGap));
      this.#railEnds.set(rail, []);
    }
    return from + Math.max(0, used.length - 1) * railGap + width.afterRails;
  }

  /** Wires from a block's edge to the rails. */
  #stubs({ block, column }: Slot, edge: number): void {
    for (const { from, to, through } of this.#wiresTo(block, railBlock)) {
      const y = this.pinY(block.id, to.pin);
      const rail = from.pin as RailName;
      const x = this.railX.get(rail)!;
      this.sheet.line(rail, [
        { x: this.#x(edge), y },
        { x, y },
      ]);
      this.#railEnds.get(rail)!.push(y);
      if (column === 1) this.#text(railLabel(rail), edge + 6, y);
      else this.#text(railLabel(rail), edge - 6, y, "in");
      if (through) this.sheet.inlines.push({ x: this.#x(edge + 50), y, text: through });
    }
  }

  /** Motors with their two wires, straight out from the driver's outputs. */
  #motors({ block }: Slot, edge: number, center: number): void {
    for (const { outputs, motors } of motorsAt(block.id, this.wiring)) {
      const heights = outputs.map((pin) => this.pinY(block.id, pin));
      const style = this.sheet.styleOf(`${block.id} ${outputs.join()}`);
      for (const y of heights)
        this.sheet.line(style, [
          { x: this.#x(edge), y },
          { x: this.#x(center), y },
        ]);
      const y = (Math.min(...heights) + Math.max(...heights)) / 2;
      this.sheet.motors.push({ x: this.#x(center), y, blocks: motors, side: this.side });
    }
  }

  /** Wires from blocks of the first column to those of the second; returns where these begin. */
  #secondChannel(feeders: readonly Feeder[], from: number, start: number): number {
    const { sheet } = this;
    const edge = start + (feeders.length + 1) * trackGap + width.partZone + 14;
    for (const [i, { style, label, pin, first, second }] of orderTracks(feeders).entries()) {
      const x = this.#x(start + (i + 1) * trackGap);
      const y = first[0]!;
      sheet.line(style, [
        { x: this.#x(from), y },
        { x, y },
      ]);
      this.#text(label, from + 6, y);
      for (const end of second) {
        sheet.line(style, [
          { x, y: end },
          { x: this.#x(edge), y: end },
        ]);
        this.#text(pin, edge - 6, end, "in");
      }
      sheet.trunk(style, "y", x, [...first, ...second]);
    }
    return edge;
  }
}
