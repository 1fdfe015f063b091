import type { DebugInfo, Diagnostic, QuickFix } from "../../../toolchain/index.ts";

/** A program's source and what it is called. */
export interface Source {
  readonly name: string;
  readonly text: string;
  /** Id of the robot that it is for. */
  readonly kit: string;
  /** The robot's file, when it is none of the page's kits. */
  readonly kitText?: string;
}

/** A mistake in a program, where it lies in the text, from 0, and what mends it, if that is known. */
export interface Mistake extends Diagnostic {
  readonly from: number;
  readonly to: number;
  readonly fix?: QuickFix;
}

export type Built =
  | {
      readonly ok: true;
      readonly image: Uint8Array;
      /** What is known of its lines and variables. */
      readonly debug: DebugInfo;
      /** When it begins it stops what an earlier program left running on its robot. */
      readonly stopsMotors: boolean;
      readonly mistakes: readonly Mistake[];
    }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

export interface Proposal {
  readonly name: string;
  /** TypeScript's kind: `method`, `property`, `const`, … */
  readonly kind: string;
  readonly sort: string;
  /** TypeScript's description of it; only what stands behind a point has one, of other names there are too many. */
  readonly signature?: string;
}

/** What a name means. */
export interface Explanation {
  readonly from: number;
  readonly to: number;
  readonly signature: string;
  /** What it takes, when it is called: `mm: number`. */
  readonly parameters: readonly string[];
  /** In English. */
  readonly documentation: string;
}

/** A call that is being typed. */
export interface Signature {
  /** Where its values begin, from 0 in the text. */
  readonly from: number;
  /** TypeScript's description of what is called; "" when it has none. */
  readonly signature: string;
  readonly before: string;
  readonly parameters: readonly string[];
  readonly after: string;
  /** Which of the parameters the cursor is at, from 0. */
  readonly active: number;
  /** Of that parameter, in English. */
  readonly documentation: string;
}
