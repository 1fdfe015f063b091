import { createHash } from "node:crypto";
import type { BoardTiming } from "../../sim/index.ts";

/** All that a verdict follows from: the same values always give the same verdict. */
export interface VerdictArguments {
  readonly text: string;
  readonly lesson: string;
  /** Raised when the lesson's check, seeds or world change. */
  readonly lessonVersion: number;
  /** The kit's description. */
  readonly kitText: string;
  readonly behaviourVersion: number;
  readonly compilerHash: string;
  readonly board: BoardTiming;
}

/** The name under which a verdict is kept: SHA-256 of what it follows from, hex. */
export function verdictKey(all: VerdictArguments): string {
  const { text, lesson, lessonVersion, kitText, behaviourVersion, compilerHash, board } = all;
  return createHash("sha256")
    .update(
      JSON.stringify([
        text,
        lesson,
        lessonVersion,
        kitText,
        behaviourVersion,
        compilerHash,
        board.loopMs,
        board.cpu,
      ]),
    )
    .digest("hex");
}
