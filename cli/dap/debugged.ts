import type { StepKind, WatchedProgram } from "../../debugger/index.ts";
import type { ShownValues } from "./shown-values.ts";
import type { SourceStop } from "./source-breakpoints.ts";

export type StopReason = "entry" | "step" | "breakpoint" | "exception" | "pause" | "goto";

/** What breakpoints are put into. */
export type PlacedProgram = Pick<WatchedProgram, "files" | "lines" | "lineCount">;

/** A program that an editor goes through, in the simulator or on a robot. */
export interface Debugged {
  readonly program: PlacedProgram;
  /** What can be shown; undefined: nothing stands still. */
  readonly shown: ShownValues | undefined;
  readonly goesBack: boolean;
  /** Why the program failed. */
  readonly failure: string | undefined;
  setStops(stops: readonly SourceStop[], atFailure: boolean): void;
  /** The first movement, when all breakpoints are there. */
  begin(): Promise<void>;
  continue(): Promise<void>;
  reverseContinue(): Promise<void>;
  /** @param task the fiber that makes it */
  step(kind: StepKind, task: number): Promise<void>;
  pause(): void;
  /** Lets go of what it looks at. */
  close(): Promise<void>;
}
