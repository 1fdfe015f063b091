import { type ReadonlySignal, signal } from "@preact/signals";
import type { Source } from "../language/language-messages.ts";
import type { LitLines } from "./lit-lines.ts";
import type { StepKind } from "./steps.ts";

/** A real robot whose program somebody goes through. */
export interface WatchedRobot {
  readonly source: Source;
  /** Undefined: the page shows the simulator. */
  readonly lit: ReadonlySignal<LitLines | undefined>;
  step(kind: StepKind): void;
}

/** Whoever connects a robot puts it here. */
export const watchedRobot = signal<WatchedRobot | undefined>(undefined);
