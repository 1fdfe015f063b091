import type { FeedbackParams } from "./check.ts";
import type { RunView } from "./run-view.ts";

/** The values that a sentence of feedback names. */
export class Said {
  constructor(private readonly params: FeedbackParams) {}

  /**
   * Whether the sentence names this number.
   * @param tolerance by how much they may differ: a sentence rounds
   */
  is(name: string, fact: number, tolerance = 0.5): boolean {
    return Math.abs(this.number(name) - fact) <= tolerance;
  }

  /** @throws RangeError when the sentence has no such number */
  number(name: string): number {
    const value = this.params[name];
    if (typeof value !== "number") throw new RangeError(`the feedback gives no number “${name}”`);
    return value;
  }

  /** @throws RangeError when the sentence has no such text */
  text(name: string): string {
    const value = this.params[name];
    if (typeof value !== "string") throw new RangeError(`the feedback gives no text “${name}”`);
    return value;
  }
}

/** Whether a sentence is true of a run: all that it states, with its numbers. What it only asks is not judged. */
export type FeedbackTruth = (run: RunView, said: Said) => boolean;

/**
 * For each feedback id of a lesson, when its sentence is true. Written from the sentences in `texts.json`, and without
 * the goals of `check.ts`, so that a mistake in a goal shows.
 */
export type LessonFeedback = Readonly<Record<string, FeedbackTruth>>;
