import { type Language, say } from "../../messages/index.ts";
import { signs } from "../protocol/signs.ts";
import type { LessonResult } from "./grade-class.node.ts";

/** What work that was collected came to. */
const standings = ["passed", "failed", "mistakes", "refused", "none"] as const;

export type Standing = (typeof standings)[number];

/** @param result undefined: nothing was handed in */
export function standingOf(result: LessonResult | undefined): Standing {
  if (!result) return "none";
  const { outcome } = result;
  if (outcome.kind !== "graded") return outcome.kind;
  return outcome.verdict.passed ? "passed" : "failed";
}

export function hasPassed(result: LessonResult | undefined): boolean {
  return standingOf(result) === "passed";
}

export function signOf(standing: Standing): string {
  return signs[standing];
}

export function wordOf(standing: Standing, language: Language): string {
  return say(language, `class.sign.${standing}`);
}

/** All signs with their words. */
export function legend(language: Language): string {
  return standings.map((each) => `${signOf(each)} ${wordOf(each, language)}`).join("   ");
}
