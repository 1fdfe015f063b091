import type { Thread } from "../../../debugger/index.ts";
import type { MessageId, MessageParams } from "../../../messages/index.ts";

/** What a program knows at a moment, for the page. */
export interface ProgramMoment {
  /** The one that runs first. */
  readonly tasks: readonly TaskMoment[];
  readonly globals: readonly ShownVariable[];
}

export interface TaskMoment {
  readonly id: number;
  readonly waits: Thread["waits"];
  /** Virtual µs at which it wakes by itself. */
  readonly wakeUs?: number;
  /** The function of the library that it has called and is in. */
  readonly inLibrary?: string;
  /** Calls of the program's own, innermost first. */
  readonly frames: readonly FrameMoment[];
}

export interface FrameMoment {
  /** Its frame's address, which stays the same while the call lasts. */
  readonly id: number;
  /** `main`: the program's top level. */
  readonly name: string;
  readonly line: number;
  readonly locals: readonly ShownVariable[];
  /** Variables of the functions around it. */
  readonly closure: readonly ShownVariable[];
}

export interface ShownVariable {
  readonly name: string;
  readonly value: ShownValue;
}

export interface ShownValue {
  /** As the program would write it; a part of it where it is long. Empty: it has no such text. */
  readonly text: string;
  readonly isNumber?: true;
  /** What is in a list or an object. */
  readonly children?: readonly ShownVariable[];
  /** How many more there are in it. */
  readonly more?: number;
}

/** What is asked for: a line of the trace, before it runs, or a moment in virtual µs, when each task waits. */
export type WantedMoment = { readonly index: number } | { readonly timeUs: number };

/** Whether a condition holds at an entry of the trace, or why that cannot be worked out there. */
export type ConditionVerdict = boolean | { readonly id: MessageId; readonly params: MessageParams };
