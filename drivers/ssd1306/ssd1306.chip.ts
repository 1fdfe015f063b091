import { hex, type I2cChip } from "../../sim/index.ts";

/** Who looks at the screen. */
export interface SSD1306Scene {
  /** @param lit one entry a pixel, row by row, 128 in a row, as the module is mounted */
  show(lit: readonly boolean[]): void;
}

export const columns = 128;
export const rows = 64;
const pages = rows / 8;

/** Control byte (SSD1306 rev. 1.1, section 8.1.5.2): one byte follows, or all; it is data, or a command. */
const control = { oneByte: 0x80, data: 0x40 } as const;
const addressing = { horizontal: 0, vertical: 1, page: 2 } as const;

/** How many bytes follow a command (section 9, table 9-1); all others have none. */
const parameters: Readonly<Record<number, number>> = {
  [0x20]: 1,
  [0x21]: 2,
  [0x22]: 2,
  [0x26]: 6,
  [0x27]: 6,
  [0x29]: 5,
  [0x2a]: 5,
  [0x81]: 1,
  [0x8d]: 1,
  [0xa3]: 2,
  [0xa8]: 1,
  [0xad]: 1,
  [0xd3]: 1,
  [0xd5]: 1,
  [0xd9]: 1,
  [0xda]: 1,
  [0xdb]: 1,
};

/** Commands without parameters, first and last: columns, scrolling, start line, remaps, on and off, pages, rows, nothing. */
const simple: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x1f],
  [0x2e, 0x2f],
  [0x40, 0x7f],
  [0xa0, 0xa1],
  [0xa4, 0xa7],
  [0xae, 0xaf],
  [0xb0, 0xb7],
  [0xc0, 0xcf],
  [0xe3, 0xe3],
];

/**
 * A SSD1306 with 128 × 64 pixels, from Solomon's datasheet rev. 1.1. Not modelled: scrolling, fading, contrast, the start
 * line, the vertical offset, panels of another size.
 */
export class SSD1306Chip implements I2cChip {
  readonly #ram = new Uint8Array(columns * pages);
  readonly #strays = new Set<string>();
  #command: number[] = [];
  #mode: number = addressing.page;
  #columnRange: readonly [number, number] = [0, columns - 1];
  #pageRange: readonly [number, number] = [0, pages - 1];
  #column = 0;
  #page = 0;
  #on = false;
  #allOn = false;
  #inverse = false;
  #segmentRemap = false;
  #rowRemap = false;
  #pump = false;

  /** @param externalSupply the panel has its own 7.5 V and needs no charge pump */
  constructor(
    private readonly scene: SSD1306Scene,
    private readonly address: number,
    private readonly externalSupply = false,
  ) {}

  get strays(): readonly string[] {
    return [...this.#strays];
  }

  answersTo(address: number): boolean {
    return address === this.address;
  }

  write(bytes: Uint8Array): boolean {
    let at = 0;
    while (at < bytes.length) {
      const head = bytes[at++]!;
      const count = head & control.oneByte ? 1 : bytes.length - at;
      for (const byte of bytes.subarray(at, at + count)) {
        if (head & control.data) this.#writeRam(byte);
        else this.#takeCommand(byte);
      }
      at += count;
    }
    this.#show();
    return true;
  }

  powerOff(): void {
    this.scene.show(new Array(columns * rows).fill(false));
  }

  /** The status byte: bit 6 is set while the display is off. */
  read(into: Uint8Array): boolean {
    into.fill(this.#on ? 0 : 0x40);
    return true;
  }

  #writeRam(byte: number): void {
    this.#ram[this.#page * columns + this.#column] = byte;
    const [firstColumn, lastColumn] = this.#columnRange;
    const [firstPage, lastPage] = this.#pageRange;
    const nextColumn = () => {
      this.#column = this.#column === lastColumn ? firstColumn : (this.#column + 1) % columns;
      return this.#column === firstColumn;
    };
    const nextPage = () => {
      this.#page = this.#page === lastPage ? firstPage : (this.#page + 1) % pages;
      return this.#page === firstPage;
    };
    if (this.#mode === addressing.vertical) {
      if (nextPage()) nextColumn();
    } else if (this.#mode === addressing.horizontal) {
      if (nextColumn()) nextPage();
    } else this.#column = (this.#column + 1) % columns;
  }

  #takeCommand(byte: number): void {
    this.#command.push(byte);
    const [code, first = 0, second = 0] = this.#command;
    if (this.#command.length <= (parameters[code!] ?? 0)) return;
    this.#command = [];
    this.#execute(code!, first, second);
  }

  #execute(code: number, first: number, second: number): void {
    if (code < 0x10) this.#column = (this.#column & 0x70) | code;
    else if (code < 0x20) this.#column = (this.#column & 0x0f) | ((code & 7) << 4);
    else if (code >= 0xb0 && code < 0xb8) this.#page = code & 7;
    else if (code === 0x20) this.#mode = first & 3;
    else if (code === 0x21) {
      this.#columnRange = [first & 0x7f, second & 0x7f];
      this.#column = first & 0x7f;
    } else if (code === 0x22) {
      this.#pageRange = [first & 7, second & 7];
      this.#page = first & 7;
    } else if (code === 0x8d) this.#pump = (first & 4) !== 0;
    else if ((code & ~1) === 0xa0) this.#segmentRemap = (code & 1) !== 0;
    else if ((code & ~1) === 0xa4) this.#allOn = (code & 1) !== 0;
    else if ((code & ~1) === 0xa6) this.#inverse = (code & 1) !== 0;
    else if ((code & ~1) === 0xae) this.#on = (code & 1) !== 0;
    else if ((code & 0xf0) === 0xc0) this.#rowRemap = (code & 8) !== 0;
    else if (!(code in parameters) && !simple.some(([from, to]) => code >= from && code <= to))
      this.#strays.add(`command ${hex(code)}`);
  }

  /** Modules are soldered so that both remaps together show the picture upright. */
  #show(): void {
    const lit: boolean[] = [];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) lit.push(this.#lit(column, row));
    }
    this.scene.show(lit);
  }

  #lit(column: number, row: number): boolean {
    if (!this.#on || !(this.#pump || this.externalSupply)) return false;
    if (this.#allOn) return true;
    const x = this.#segmentRemap ? column : columns - 1 - column;
    const y = this.#rowRemap ? row : rows - 1 - row;
    const bit = (this.#ram[(y >> 3) * columns + x]! >> (y & 7)) & 1;
    return (bit === 1) !== this.#inverse;
  }
}
