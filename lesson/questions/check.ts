import { printableLine } from "../../messages/index.ts";
import { type Press, Random, type Side } from "../../sim/index.ts";
import type { RunView } from "./run-view.ts";

/** Values for the sentence that a feedback id stands for. */
export type FeedbackParams = Readonly<Record<string, number | string>>;

/** `true`: reached. Else the id of the feedback, with values for its sentence. */
export type Verdict = true | { readonly feedback: string; readonly params?: FeedbackParams };

/**
 * One thing that the robot shall have done. Its id is also the key of its title in the lesson's `texts.json`. It is met only by a
 * run that has what the title speaks of: no pauses are no pauses that grow shorter.
 */
export interface Goal {
  readonly id: string;
  /** The title says what the robot must not do, so a program that does nothing meets the goal. */
  readonly prohibits?: true;
  judge(run: RunView): Verdict;
}

/**
 * How a lesson is graded: by what the robot did, never by the program's text. Goals are judged in order; the first
 * that is missed gives the feedback.
 */
export interface LessonCheck {
  /** Virtual seconds that a run may take. A program that is still running then is stopped and judged all the same. */
  readonly seconds: number;
  /** Shown to the pupil, and can be tried with `robonet run --seed`. */
  readonly seeds: readonly number[];
  /** Not shown, so that a program can't be made for the shown ones alone. */
  readonly hiddenSeeds: readonly number[];
  /** What the user does to the robot's buttons; the randomness is the seed's. Default: nothing. */
  readonly presses?: (random: Random) => readonly Press[];
  /** Sides on which the leads of the robot's motor are swapped; the randomness is the seed's. Default: none. */
  readonly swappedMotors?: (random: Random) => readonly Side[];
  readonly goals: readonly Goal[];
}

/** What a try asks of a robot besides its world. */
export interface Situation {
  readonly presses: readonly Press[];
  readonly swappedMotors: readonly Side[];
}

/** What comes to the robot of a lesson in the run with this seed. */
export function situationOf(check: LessonCheck, seed: number): Situation {
  const swappedMotors = check.swappedMotors?.(new Random(seed).stream("swapped motors")) ?? [];
  return { presses: pressesOf(check, seed), swappedMotors };
}

/** The presses that a lesson's user makes in the run with this seed. */
export function pressesOf(check: LessonCheck, seed: number): readonly Press[] {
  return check.presses?.(new Random(seed).stream("presses")) ?? [];
}

/** Passed, missed, or could not be judged since the program failed. */
export type GoalResult =
  | { readonly goal: string; readonly passed: true }
  | {
      readonly goal: string;
      readonly passed: false;
      readonly feedback?: string;
      readonly params?: FeedbackParams;
    };

/** Judges one run. After the first missed goal the others are only marked, without feedback of their own. */
export function judge(check: LessonCheck, run: RunView): readonly GoalResult[] {
  let missed = false;
  return check.goals.map((goal) => {
    const verdict = goal.judge(run);
    if (verdict === true) return { goal: goal.id, passed: true };
    if (missed) return { goal: goal.id, passed: false };
    missed = true;
    return { goal: goal.id, passed: false, feedback: verdict.feedback, params: shown(verdict.params ?? {}) };
  });
}

/** What a program printed may be among the values. */
function shown(params: FeedbackParams): FeedbackParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "string" ? printableLine(value) : value,
    ]),
  );
}
