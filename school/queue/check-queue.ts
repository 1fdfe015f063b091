/** A text that is to be tried. */
export interface CheckTask {
  /** The verdict's name. */
  readonly key: string;
  readonly lesson: string;
  readonly version: string;
  /** The kit that was wanted; empty: the one that the lesson takes. */
  readonly kit: string;
}

/** A further computer that tries programs of the class. */
export interface Helper {
  /** The computer's name. */
  readonly name: string;
  /** How many it tries side by side. */
  readonly size: number;
  /**
   * `silent`: for some seconds it gave no sign of life; `gone`: for so long that others try its programs. Who said that it leaves is
   * in no list.
   */
  readonly state: "works" | "silent" | "gone";
}

export type QueueState = { readonly state: "waiting" | "running"; readonly ahead: number };

/** Texts that wait to be tried, as the class that asked for them sees it. */
export interface CheckQueue {
  /** Asks for a text in the name of a place; the same text once for all places. */
  ask(task: CheckTask, placeId: string): Promise<void>;
  /** The place does not want it any more; what nobody wants is not tried. @returns false: it is being tried */
  leave(key: string, placeId: string): Promise<boolean>;
  stateOf(key: string): QueueState | undefined;
  /** The texts that a place waits for, not those that are being tried. */
  waitingOf(placeId: string): readonly CheckTask[];
  counts(): { readonly waiting: number; readonly running: number };
  /** The further computers that try programs, by name. */
  helpers(): readonly Helper[];
  /** Tries no more, and waits for what is being tried here. What waits stays in the database. */
  close(): Promise<void>;
}
