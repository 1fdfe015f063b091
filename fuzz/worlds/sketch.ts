import { Random } from "../../sim/numbers/random.ts";
import { Choice } from "../generate/choice.ts";

/** What the pieces of a random drawing share while it is made. */
export class Sketch {
  readonly choice: Choice;
  /** What stands in `defs`. */
  readonly defs: string[] = [];
  readonly rules: string[] = [];
  /** What of SVG the drawing uses, so that one that is misread says where to look. */
  readonly features = new Set<string>();
  #ids = 0;

  /**
   * @param width of the drawing, in its units
   * @param height in its units
   */
  constructor(
    seed: number,
    readonly left: number,
    readonly top: number,
    readonly width: number,
    readonly height: number,
  ) {
    this.choice = new Choice(new Random(seed).stream("drawing"));
  }

  newId(): string {
    return `n${++this.#ids}`;
  }

  /** Says that the drawing uses something, in `count` drawings of a hundred pieces. */
  uses(feature: string, probability: number): boolean {
    const does = this.choice.chance(probability);
    if (does) this.features.add(feature);
    return does;
  }

  /** A number as a drawing program writes it. */
  number(low: number, high: number): number {
    return Number((low + (high - low) * this.choice.share()).toFixed(2));
  }

  /** A length, as a share of the drawing's width. */
  length(low: number, high: number): number {
    return this.number(low * this.width, high * this.width);
  }

  point(): { x: number; y: number } {
    return {
      x: this.number(this.left, this.left + this.width),
      y: this.number(this.top, this.top + this.height),
    };
  }

  points(count: number, around: { x: number; y: number }, far: number): { x: number; y: number }[] {
    return Array.from({ length: count }, () => ({
      x: Number((around.x + this.number(-far, far)).toFixed(2)),
      y: Number((around.y + this.number(-far, far)).toFixed(2)),
    }));
  }
}
