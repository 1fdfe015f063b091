import type { Box, Inline, Label, MotorSign, Path, Point, WireStyle } from "./shapes.ts";

/** Everything on the drawing, placed; what it looks like is another matter. Coordinates whose origin is the middle of the board. */
export class Sheet {
  readonly boxes: Box[] = [];
  readonly motors: MotorSign[] = [];
  readonly paths: Path[] = [];
  readonly dots: (Point & { readonly style: WireStyle })[] = [];
  readonly labels: Label[] = [];
  readonly inlines: Inline[] = [];
  /** Of the line that says I²C, when the bus goes under the board. */
  bus?: Point;
  readonly #styles = new Map<string, WireStyle>();

  /** The colour of a signal: the next one for a new name. */
  styleOf(signal: string): WireStyle {
    const style = this.#styles.get(signal) ?? (`signal${this.#styles.size}` as const);
    this.#styles.set(signal, style);
    return style;
  }

  line(style: WireStyle, points: readonly Point[], rail = false): void {
    this.paths.push({ style, points, ...(rail && { rail }) });
  }

  /**
   * A line with others that end on it, along one axis. Ends that meet it in its course are joined with a dot.
   * @param at where the line is on the other axis
   */
  trunk(style: WireStyle, along: "x" | "y", at: number, ends: readonly number[], rail = false): void {
    const point = (value: number): Point => (along === "x" ? { x: value, y: at } : { x: at, y: value });
    const [least, most] = [Math.min(...ends), Math.max(...ends)];
    if (least < most) this.line(style, [point(least), point(most)], rail);
    const count = (value: number) => ends.filter((end) => end === value).length;
    for (const end of new Set(ends))
      if ((end > least && end < most) || count(end) > 1) this.dots.push({ ...point(end), style });
  }
}
