/** A text that is to be tried. */
export interface CheckTask {
  /** The verdict's name. */
  readonly key: string;
  readonly lesson: string;
  readonly version: string;
  readonly text: string;
  /** The kit that was wanted; empty: the one that the lesson takes. */
  readonly kit: string;
}

export type QueueState = { readonly state: "waiting" | "running"; readonly ahead: number };

/**
 * Texts that wait to be tried, and who tries them. The class asks only this: threads of its own process take them now, and workers
 * on other computers can.
 */
export interface CheckQueue {
  /** Asks for a text in the name of a place; the same text once for all places. */
  ask(task: CheckTask, placeId: string): void;
  /** The place does not want it any more; what nobody wants is not tried. @returns false: it is being tried */
  leave(key: string, placeId: string): boolean;
  stateOf(key: string): QueueState | undefined;
  /** The texts of a lesson that a place waits for. */
  waitingOf(placeId: string): readonly CheckTask[];
  counts(): { readonly waiting: number; readonly running: number };
  /** Tries no more, and waits for what is being tried. */
  close(): Promise<void>;
}
