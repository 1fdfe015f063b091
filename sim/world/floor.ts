import { contains, distanceToSegment, type Point, pieces, sides } from "./geometry.ts";

/** Edge of a cell of the raster. */
const cellMm = 2;
/** A bright table. */
const bareReflectance = 0.9;

/** Something painted on the floor. */
export interface Paint {
  readonly outlines: readonly (readonly Point[])[];
  /** Width of a line; 0: the outline is filled. */
  readonly widthMm: number;
  readonly reflectance: number;
}

/** What the floor looks like, as a raster that is quick to look at. */
export class Floor {
  readonly #columns: number;
  readonly #rows: number;
  readonly #cells: Float32Array;

  constructor(
    private readonly xMm: number,
    private readonly yMm: number,
    widthMm: number,
    heightMm: number,
    paints: readonly Paint[],
  ) {
    this.#columns = Math.ceil(widthMm / cellMm);
    this.#rows = Math.ceil(heightMm / cellMm);
    this.#cells = new Float32Array(this.#columns * this.#rows).fill(bareReflectance);
    for (const paint of paints) this.#apply(paint);
  }

  /** Mean reflectance over a round spot, 0 black to 1 white. Off the floor nothing comes back. */
  reflectance(xMm: number, yMm: number, spotMm: number): number {
    const r = spotMm * 0.33;
    const d = r * Math.SQRT1_2;
    return (
      (this.#at(xMm, yMm) +
        this.#at(xMm + r, yMm) +
        this.#at(xMm - r, yMm) +
        this.#at(xMm, yMm + r) +
        this.#at(xMm, yMm - r) +
        this.#at(xMm + d, yMm + d) +
        this.#at(xMm + d, yMm - d) +
        this.#at(xMm - d, yMm + d) +
        this.#at(xMm - d, yMm - d)) /
      9
    );
  }

  /** Between the four nearest cells. */
  #at(xMm: number, yMm: number): number {
    const x = (xMm - this.xMm) / cellMm - 0.5;
    const y = (yMm - this.yMm) / cellMm - 0.5;
    const column = Math.floor(x);
    const row = Math.floor(y);
    if (column < 0 || row < 0 || column >= this.#columns - 1 || row >= this.#rows - 1) return 0;
    const [u, v] = [x - column, y - row];
    const i = row * this.#columns + column;
    const cells = this.#cells;
    return (
      (cells[i]! * (1 - u) + cells[i + 1]! * u) * (1 - v) +
      (cells[i + this.#columns]! * (1 - u) + cells[i + this.#columns + 1]! * u) * v
    );
  }

  #apply({ outlines, widthMm, reflectance }: Paint): void {
    const lines = outlines.flatMap((outline) => (widthMm > 0 ? pieces(outline) : sides(outline)));
    const covered = new Float64Array(this.#cells.length);
    const reach = widthMm / 2 + cellMm;
    const cover = (column: number, row: number, share: number) => {
      const i = row * this.#columns + column;
      if (share > covered[i]!) covered[i] = share;
    };
    if (widthMm > 0) {
      for (const line of lines) {
        this.#visit([line.a, line.b], reach, (column, row, x, y) => {
          const share = (widthMm / 2 - distanceToSegment(x, y, line)) / cellMm + 0.5;
          if (share > 0) cover(column, row, Math.min(1, share));
        });
      }
    } else {
      for (const outline of outlines) {
        this.#visit(outline, cellMm, (column, row, x, y) => {
          let nearest = Number.POSITIVE_INFINITY;
          for (const line of lines) nearest = Math.min(nearest, distanceToSegment(x, y, line));
          const edge = nearest / cellMm;
          const share = contains(outline, x, y) ? 0.5 + edge : 0.5 - edge;
          if (share > 0) cover(column, row, Math.min(1, share));
        });
      }
    }
    const cells = this.#cells;
    for (let i = 0; i < cells.length; i++) {
      const share = covered[i]!;
      if (share > 0) cells[i] = cells[i]! * (1 - share) + reflectance * share;
    }
  }

  /** Calls for each cell near some points, with the cell's middle. */
  #visit(
    points: readonly Point[],
    reach: number,
    visit: (column: number, row: number, x: number, y: number) => void,
  ): void {
    const xs = points.map((point) => point.x - this.xMm);
    const ys = points.map((point) => point.y - this.yMm);
    const cell = (mm: number, last: number) => Math.max(0, Math.min(last, Math.floor(mm / cellMm)));
    const [left, right] = [
      cell(Math.min(...xs) - reach, this.#columns - 1),
      cell(Math.max(...xs) + reach, this.#columns - 1),
    ];
    const [top, bottom] = [
      cell(Math.min(...ys) - reach, this.#rows - 1),
      cell(Math.max(...ys) + reach, this.#rows - 1),
    ];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        visit(column, row, this.xMm + (column + 0.5) * cellMm, this.yMm + (row + 0.5) * cellMm);
      }
    }
  }
}
