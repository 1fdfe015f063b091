import { versionOf } from "../../work/index.ts";
import type { VerdictShelf } from "../grade/grade-class.node.ts";
import { packOutcome, parseOutcome } from "../grade/outcome-json.ts";
import type { CheckStore } from "./check-store.ts";

/** The data as where gradings find the verdicts of before. */
export function shelfOf(checks: CheckStore): VerdictShelf {
  return {
    find: async (keys) => {
      const found = new Map(
        (await checks.found(keys)).map(({ key, outcome }) => [key, parseOutcome(outcome)]),
      );
      return new Map([...found].flatMap(([key, outcome]) => (outcome ? [[key, outcome]] : [])));
    },
    keep: async (key, { text, lesson, lessonVersion, kitText: _, board, ...rest }, outcome, tookMs) => {
      const packed = packOutcome(outcome);
      if (packed === undefined) return true;
      const graded = outcome.kind === "graded" ? outcome.verdict : undefined;
      return checks.keep({
        ...rest,
        ...board,
        key,
        lesson,
        lessonVersion,
        version: versionOf(text),
        kit: graded?.kit ?? "",
        passed: graded?.passed ?? false,
        outcome: packed,
        tookMs: Math.round(tookMs),
      });
    },
  };
}
