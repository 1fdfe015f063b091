import type { Diagnostic } from "../../../toolchain/index.ts";

/** A program's source and what it is called. */
export interface Source {
  readonly name: string;
  readonly text: string;
  /** Id of the robot that it is for. */
  readonly kit: string;
}

export type Built =
  | {
      readonly ok: true;
      readonly image: Uint8Array;
      /** When it begins it stops what an earlier program left running on its robot. */
      readonly stopsMotors: boolean;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** A mistake while typing. Positions count from 0 in the text. */
export interface Mistake {
  readonly from: number;
  readonly to: number;
  readonly severity: "error" | "warning";
  readonly code: number;
  /** TypeScript's words. */
  readonly text: string;
}

export interface Proposal {
  readonly name: string;
  /** TypeScript's kind: `method`, `property`, `const`, … */
  readonly kind: string;
  readonly sort: string;
}

/** What a name means. */
export interface Explanation {
  readonly from: number;
  readonly to: number;
  readonly signature: string;
  readonly documentation: string;
}

/** A call that is being typed. */
export interface Signature {
  /** Where its values begin, from 0 in the text. */
  readonly from: number;
  readonly before: string;
  readonly parameters: readonly string[];
  readonly after: string;
  /** Which of the parameters the cursor is at, from 0. */
  readonly active: number;
  readonly documentation: string;
}

export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
